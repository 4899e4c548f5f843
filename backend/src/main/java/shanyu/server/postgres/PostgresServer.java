package shanyu.server.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** One run of the server's process, from its start to its end. */
record PostgresServer(Process process, int port) {
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final int STOP_SECONDS = 30;

    /** What differs from PostgreSQL's own defaults. The build has no lz4; its log must not repeat what people wrote. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "jit=off",
            "wal_compression=on",
            // Where to is said later, by the first backup; until then nothing is kept (see ServedCluster).
            "archive_mode=on",
            "archive_timeout=300",
            "shared_preload_libraries=pg_stat_statements",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            "log_error_verbosity=terse",
            "log_min_error_statement=panic");

    /** Starts the server and waits until it takes connections, through crash recovery if there must be one. */
    static PostgresServer start(
            PostgresPrograms programs, PostgresAccount account, PostgresCluster cluster, int port, Path log) {
        var command = new ArrayList<>(List.of(
                programs.program("postgres"), "-D", cluster.directory().toString(), "-p", Integer.toString(port)));
        for (var setting : SETTINGS) command.addAll(List.of("-c", setting));
        try {
            var server = new PostgresServer(Processes.start(account.running(command), log), port);
            server.awaitReady(cluster, log);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start PostgreSQL", e);
        }
    }

    /** Ends the sessions and writes everything down; after 30 s at once, which costs the next start a recovery. */
    void stop() {
        try {
            Processes.interrupt(process.toHandle());
            if (Processes.ended(process.toHandle(), STOP_SECONDS)) return;
            Processes.quit(process.toHandle());
            Processes.ended(process.toHandle(), STOP_SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot stop PostgreSQL", e);
        }
    }

    private void awaitReady(PostgresCluster cluster, Path log) throws IOException {
        long end = System.nanoTime() + LONGEST_RECOVERY.toNanos();
        while (!cluster.isServedBy(process.pid())) {
            if (!process.isAlive()) {
                throw new PostgresRefused(
                        "The embedded PostgreSQL ended right after its start: " + lastWords(log),
                        "Read " + log + "; the data in " + cluster.directory() + " has not been touched.");
            }
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                stop();
                throw new PostgresRefused(
                        "The embedded PostgreSQL was not ready in time.", "Read " + log + " and start again.");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static String lastWords(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error"))
                .reduce("it said nothing", (earlier, later) -> later)
                .strip();
    }
}
