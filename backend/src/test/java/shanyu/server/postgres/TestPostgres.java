package shanyu.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL for all tests of this JVM, in which each asks for an empty database of its own.
 *
 * <p>It is the embedded one, unless {@code shanyu.test.db.url} (with {@code .username}, {@code .password}) names a server on
 * which that account may create databases: so the same tests run on the oldest PostgreSQL we promise.
 */
public final class TestPostgres {
    private static final AtomicInteger MADE = new AtomicInteger();

    private TestPostgres() {}

    /** A database nobody else uses; it goes with the server, or with {@link Database#drop()}. */
    public record Database(String name, String url, String username, String password) {
        /** A connection of its own each time it is asked. */
        public DataSource source() {
            var source = new PGSimpleDataSource();
            source.setUrl(url);
            source.setUser(username);
            source.setPassword(password);
            return source;
        }

        public void drop() {
            execute("drop database if exists " + name + " with (force)");
        }
    }

    /** An empty database owned by the account that is given with it. */
    public static Database fresh() {
        var server = Server.ONE;
        var name = "test_%d_%d".formatted(ProcessHandle.current().pid(), MADE.incrementAndGet());
        execute("create database " + name);
        return new Database(name, inDatabase(server.url(), name), server.username(), server.password());
    }

    /** Gives a Spring test a fresh database: {@code @ContextConfiguration(initializers = TestPostgres.Fresh.class)}. */
    public static final class Fresh implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = fresh();
            TestPropertyValues.of(
                            "shanyu.db.url=" + database.url(),
                            "shanyu.db.username=" + database.username(),
                            "shanyu.db.password=" + database.password())
                    .applyTo(context);
        }
    }

    private static String inDatabase(String url, String name) {
        return url.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + name);
    }

    private static void execute(String sql) {
        var server = Server.ONE;
        try (var connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot run: " + sql, e);
        }
    }

    /** Opened by the first test that asks. */
    private record Server(String url, String username, String password) {
        private static final Server ONE = open();

        private static Server open() {
            var given = System.getProperty("shanyu.test.db.url", "");
            return given.isBlank()
                    ? embedded()
                    : new Server(
                            new JdbcUrl(given).withTimeouts().text(),
                            System.getProperty("shanyu.test.db.username", ""),
                            System.getProperty("shanyu.test.db.password", ""));
        }

        /**
         * A server survives its house by design. That of a test must not survive the test: who changes code and runs its tests
         * again and again ends them by force, and a hundred servers left over slow every later run.
         */
        private static void endWithThisProcess(Path data) throws IOException {
            String watch = "while kill -0 $0 2>/dev/null; do sleep 2; done;"
                    + " find \"$1\" -name postmaster.pid -exec head -1 {} ';' 2>/dev/null | while read server; do"
                    + " kill -QUIT $server; done; sleep 1; rm -rf \"$1\"";
            new ProcessBuilder(
                            "setsid",
                            "sh",
                            "-c",
                            watch,
                            Long.toString(ProcessHandle.current().pid()),
                            data.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }

        private static Server embedded() {
            try {
                Path data = Files.createTempDirectory("shanyu-test-");
                endWithThisProcess(data);
                var postgres = EmbeddedPostgres.open(TestSettings.in(data));
                try (var superuser = postgres.asSuperuser();
                        var statement = superuser.createStatement()) {
                    statement.execute("alter role " + postgres.username() + " createdb");
                    // What survives a kill has tests of its own; these need not wait for the disk at each commit.
                    statement.execute("alter system set synchronous_commit = off");
                    statement.execute("select pg_reload_conf()");
                }
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    postgres.close();
                    FileSystemUtils.deleteRecursively(data.toFile());
                }));
                return new Server(postgres.url(), postgres.username(), postgres.password());
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("No database for the tests", e);
            }
        }
    }
}
