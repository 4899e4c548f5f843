package shanyu.server.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;

/** Our own PostgreSQL on our own data directory. It is started with the application, watched, and stopped with it. */
final class EmbeddedPostgres implements Postgres {
    private final PostgresHome home;
    private final PostgresWatch watch;
    private final int port;

    private EmbeddedPostgres(PostgresHome home, PostgresWatch watch, int port) {
        this.home = home;
        this.watch = watch;
        this.port = port;
    }

    static EmbeddedPostgres open(PostgresSettings settings) {
        var home = PostgresHome.hold(settings.data());
        try {
            return openIn(home, PostgresPrograms.under(settings.programs()));
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    private static EmbeddedPostgres openIn(PostgresHome home, PostgresPrograms programs) {
        var account = PostgresAccount.of(home.cluster());
        account.requireReach(programs);
        var cluster = PostgresCluster.in(home, programs, account);
        int port = freePort();
        var watch = PostgresWatch.over(() -> {
            LeftBehind.clear(cluster);
            return PostgresServer.start(programs, account, cluster, port, home.log());
        });
        try {
            Roles.prepare(port, home.superuserSecret(), home.applicationSecret());
            return new EmbeddedPostgres(home, watch, port);
        } catch (RuntimeException e) {
            watch.close();
            throw e;
        }
    }

    @Override
    public String url() {
        return JdbcUrl.onLoopback(port, Roles.DATABASE)
                .withTimeouts()
                .with("reWriteBatchedInserts", "true")
                .text();
    }

    @Override
    public String username() {
        return Roles.APPLICATION;
    }

    @Override
    public String password() {
        return home.applicationSecret().text();
    }

    /** A connection of the superuser: for backups and for tests, never for requests. */
    Connection asSuperuser() throws SQLException {
        return Roles.asSuperuser(port, home.superuserSecret());
    }

    /** The process that serves at this moment. */
    ProcessHandle process() {
        return watch.server().process().toHandle();
    }

    @Override
    public void close() {
        watch.close();
        home.close();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on loopback", e);
        }
    }
}
