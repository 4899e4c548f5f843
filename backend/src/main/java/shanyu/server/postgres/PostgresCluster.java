package shanyu.server.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** The files of the database: made once, then never touched but by the server. */
record PostgresCluster(Path directory) {
    /**
     * The cluster in {@code home}, made there if there is none. It is made beside and renamed when whole: a kill in between
     * costs nothing but the next start's time.
     */
    static PostgresCluster in(PostgresHome home, PostgresPrograms programs, PostgresAccount account) {
        var cluster = new PostgresCluster(home.cluster());
        if (Files.exists(cluster.directory)) return cluster;
        Path beside = cluster.directory.resolveSibling("postgres.new");
        Path password = cluster.directory.resolveSibling("postgres.password-for-initdb");
        try {
            FileSystemUtils.deleteRecursively(beside);
            Files.deleteIfExists(password);
            Files.createDirectory(beside);
            account.give(beside);
            Secret.write(password, home.superuserSecret());
            account.give(password);
            make(beside, password, programs, account, home.log());
            Files.move(beside, cluster.directory, StandardCopyOption.ATOMIC_MOVE);
            Durable.names(cluster.directory.resolveSibling("."));
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a database in " + cluster.directory, e);
        } finally {
            remove(password);
        }
    }

    /** The builtin locale sorts the same on every machine and after every system upgrade. */
    private static void make(
            Path directory, Path password, PostgresPrograms programs, PostgresAccount account, Path log)
            throws IOException {
        var initdb = List.of(
                programs.program("initdb"),
                "--pgdata=" + directory,
                "--username=" + Roles.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8",
                "--data-checksums");
        int exit = Processes.run(account.running(initdb), log);
        if (exit != 0) {
            throw new PostgresRefused(
                    "The database could not be made in %s (initdb ended with %d)."
                            .formatted(directory.getParent(), exit),
                    "Read " + log
                            + "; a full disk or a directory that the account cannot enter are the usual reasons.");
        }
    }

    /** The process that wrote its number here last; it may be long gone, and the number another's. */
    Optional<Long> serverProcess() {
        var lines = processLines();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Long.valueOf(lines.getFirst().strip()));
    }

    /** Whether the server of that number takes connections: the eighth line of its own file says so. */
    boolean isServedBy(long pid) {
        var lines = processLines();
        return lines.size() >= 8
                && lines.getFirst().strip().equals(Long.toString(pid))
                && lines.get(7).strip().equals("ready");
    }

    /** Where the server that wrote its file here last listens: the fourth line; it may be long gone. */
    Optional<Integer> port() {
        var lines = processLines();
        return lines.size() < 4
                ? Optional.empty()
                : Optional.of(Integer.valueOf(lines.get(3).strip()));
    }

    private List<String> processLines() {
        try {
            return Files.readAllLines(directory.resolve("postmaster.pid"));
        } catch (NoSuchFileException noServer) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the server's process file in " + directory, e);
        }
    }

    private static void remove(Path password) {
        try {
            Files.deleteIfExists(password);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + password, e);
        }
    }
}
