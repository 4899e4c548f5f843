package shanyu.server.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed application or a killed server leaves running on a cluster. Whoever asks holds the data directory, so nobody
 * else needs these processes; a new server refuses to start beside them.
 */
final class LeftBehind {
    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);
    private static final int STOP_SECONDS = 60;

    private LeftBehind() {}

    /** Stops a whole server gently, then ends whatever parts are left of one that lost its head. */
    static void clear(PostgresCluster cluster) {
        var server = processes(cluster).stream()
                .filter(process -> isHead(process, cluster))
                .findFirst();
        try {
            if (server.isPresent()) {
                LOG.info(
                        "Stopping the database server {} that an earlier run left behind",
                        server.get().pid());
                Processes.interrupt(server.get());
                Processes.ended(server.get(), STOP_SECONDS);
            }
            for (var part : processes(cluster)) {
                part.destroyForcibly();
                Processes.ended(part, STOP_SECONDS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot stop the server left behind in " + cluster.directory(), e);
        }
    }

    private static List<ProcessHandle> processes(PostgresCluster cluster) {
        return ProcessHandle.allProcesses()
                .filter(process -> serves(process, cluster))
                .toList();
    }

    /** Every process of a PostgreSQL bears its name and works in its cluster's directory. */
    private static boolean serves(ProcessHandle process, PostgresCluster cluster) {
        return Processes.name(process).equals("postgres")
                && Processes.workingDirectory(process).equals(Optional.of(cluster.directory()));
    }

    /** The one process whose stop stops them all. */
    private static boolean isHead(ProcessHandle process, PostgresCluster cluster) {
        return cluster.serverProcess().filter(pid -> pid == process.pid()).isPresent();
    }
}
