package shanyu.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server of a data directory as an administrator's command meets it: the one that already serves an
 * application, or one started for as long as the command takes. Never used for requests.
 */
public final class ServedCluster implements AutoCloseable {
    /** Seconds: a checkpoint of a large database takes longer than any request may. */
    private static final String PATIENCE = "1800";

    private final PostgresCluster cluster;
    private final Secret superuser;
    private final int port;
    private final @Nullable Runnable stop;

    private ServedCluster(PostgresCluster cluster, Secret superuser, int port, @Nullable Runnable stop) {
        this.cluster = cluster;
        this.superuser = superuser;
        this.port = port;
        this.stop = stop;
    }

    /**
     * @param data the data directory of an installation
     * @param programs where PostgreSQL's programs are unpacked
     * @throws PostgresRefused when there is no embedded database, or the server neither runs nor starts
     */
    public static ServedCluster of(Path data, Path programs) {
        var cluster = in(
                data,
                "Name the directory the application runs on: --data DIR. A database of your own is backed up with its own tools.");
        var superuser = superuser(cluster);
        return cluster.port()
                .filter(port -> answers(port, superuser))
                .map(port -> new ServedCluster(cluster, superuser, port, null))
                .orElseGet(() -> started(data, programs, cluster, superuser));
    }

    /**
     * A server of the command's own, on a directory no application uses meanwhile.
     *
     * @throws PostgresRefused when there is no embedded database, or an application holds the directory
     */
    static ServedCluster alone(Path data, Path programs) {
        var cluster =
                in(data, "Name the directory the application runs on, --data DIR, or its database, --db JDBC_URL.");
        return started(data, programs, cluster, superuser(cluster));
    }

    private static PostgresCluster in(Path data, String remedy) {
        var cluster = new PostgresCluster(data.toAbsolutePath().normalize().resolve("postgres"));
        if (Files.notExists(cluster.directory().resolve("PG_VERSION")))
            throw new PostgresRefused("There is no embedded database in %s.".formatted(data), remedy);
        return cluster;
    }

    private static Secret superuser(PostgresCluster cluster) {
        return Secret.in(cluster.directory().resolveSibling("postgres.superuser"));
    }

    private static ServedCluster started(Path data, Path programs, PostgresCluster cluster, Secret superuser) {
        var home = PostgresHome.hold(data);
        try {
            var unpacked = PostgresPrograms.under(programs);
            var account = PostgresAccount.of(cluster.directory());
            account.requireReach(unpacked);
            LeftBehind.clear(cluster);
            int port = EmbeddedPostgres.freePort();
            var server = PostgresServer.start(unpacked, account, cluster, port, home.log());
            return new ServedCluster(cluster, superuser, port, () -> {
                server.stop();
                home.close();
            });
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    /** Whether an application serves on this directory at this moment. */
    public boolean isInUse() {
        return stop == null;
    }

    /** The database's files. */
    public Path directory() {
        return cluster.directory();
    }

    /** A connection of the superuser to the database of the house. */
    public Connection connect() throws SQLException {
        var url = JdbcUrl.onLoopback(port, Roles.DATABASE).with("socketTimeout", PATIENCE);
        return Roles.asSuperuser(url, superuser);
    }

    /** Lets the account that runs the server own {@code path}, which it must write to. */
    public void give(Path path) {
        PostgresAccount.of(cluster.directory()).give(path);
    }

    private static boolean answers(int port, Secret superuser) {
        try (var connection = Roles.asSuperuser(port, superuser)) {
            return connection.isValid(2);
        } catch (SQLException nobodyThere) {
            return false;
        }
    }

    @Override
    public void close() {
        if (stop != null) stop.run();
    }

    /** Gives a tree laid out by us to the account that will run a server on it, closed to everybody else. */
    public static void own(Path cluster) throws IOException {
        var account = PostgresAccount.of(cluster);
        try (var paths = Files.walk(cluster)) {
            for (Path path : (Iterable<Path>) paths::iterator) account.give(path);
        }
        Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwx------"));
    }

    /** Makes a data directory as the application makes its own. */
    public static void makeEnterable(Path data) throws IOException {
        PostgresHome.makeEnterable(data);
    }
}
