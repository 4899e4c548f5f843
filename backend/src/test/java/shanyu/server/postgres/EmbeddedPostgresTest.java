package shanyu.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("embedded")
@DisplayName("The embedded PostgreSQL")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class EmbeddedPostgresTest {
    /** An installation made once and stopped in order: what is asked of one that is there already starts from a copy. */
    @TempDir
    static Path made;

    @TempDir
    Path data;

    @BeforeAll
    static void make() {
        EmbeddedPostgres.open(TestSettings.in(made)).close();
    }

    @Test
    @DisplayName("keeps what was written through a stop and a start")
    void keepsDataThroughARestart() throws Exception {
        try (var postgres = openMade()) {
            write(postgres, "create table note (text text)");
            write(postgres, "insert into note values ('善育')");
        }
        try (var postgres = open()) {
            assertThat(read(postgres, "select text from note")).isEqualTo("善育");
        }
    }

    @Test
    @DisplayName("keeps a committed row through kill -9 of the application, and replaces the server left behind")
    void keepsDataThroughAKillOfTheApplication() throws Exception {
        copyMade();
        var application = startInAnotherProcess();
        long server;
        try (var said = application.inputReader()) {
            server = Long.parseLong(said.lines()
                    .filter(line -> line.startsWith("committed, server "))
                    .findFirst()
                    .orElseThrow()
                    .substring("committed, server ".length()));
            application.destroyForcibly().waitFor();
        }
        assertThat(ProcessHandle.of(server))
                .as("the server outlives the application")
                .isPresent();
        try (var postgres = open()) {
            assertThat(read(postgres, "select text from note")).isEqualTo("kept");
            assertThat(postgres.process().pid()).isNotEqualTo(server);
            assertThat(ProcessHandle.of(server).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    @DisplayName("refuses a directory that another process uses, and names that process")
    void refusesASecondProcess() throws Exception {
        try (var postgres = openMade()) {
            var second = startInAnotherProcess();
            String said;
            try (var reader = second.inputReader()) {
                said = String.join("\n", reader.lines().toList());
            }
            assertThat(second.waitFor()).isNotZero();
            assertThat(said)
                    .contains("Another Shanyu (process %d) is using the data directory %s"
                            .formatted(ProcessHandle.current().pid(), data));
            assertThat(read(postgres, "select 'still here'")).isEqualTo("still here");
        }
    }

    @Test
    @DisplayName("refuses the same directory within one process")
    void refusesASecondInstance() throws Exception {
        try (var postgres = openMade()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(PostgresRefused.class)
                    .hasMessageContaining("is using the data directory " + data);
        }
    }

    @Test
    @DisplayName("comes back by itself on the same address when its head is killed with -9")
    void comesBackAfterAKillOfTheServer() throws Exception {
        try (var postgres = openMade()) {
            write(postgres, "create table note (text text)");
            write(postgres, "insert into note values ('kept')");
            var killed = postgres.process();
            killed.destroyForcibly();
            killed.onExit().join();
            assertThat(readPatiently(postgres, "select text from note")).isEqualTo("kept");
            // The new head serves a moment before it is told apart from the old one.
            await().untilAsserted(() -> assertThat(postgres.process().pid()).isNotEqualTo(killed.pid()));
        }
    }

    @Test
    @DisplayName("comes back although a session of the killed server is too busy to notice")
    void comesBackBesideABusySession() throws Exception {
        try (var postgres = openMade()) {
            var busy = Thread.ofVirtual().start(() -> {
                try {
                    write(postgres, "do $$ begin loop null; end loop; end $$");
                } catch (SQLException itsServerEnded) {
                    // What this test waits for.
                }
            });
            while (read(postgres, "select count(*)::text from pg_stat_activity where query like 'do %'")
                    .equals("0")) {
                Thread.sleep(20);
            }
            postgres.process().destroyForcibly();
            assertThat(readPatiently(postgres, "select 'back'")).isEqualTo("back");
            assertThat(busy.join(Duration.ofSeconds(10))).isTrue();
        }
    }

    @Test
    @DisplayName("leaves no process behind when closed")
    void leavesNothingRunning() throws Exception {
        ProcessHandle server;
        try (var postgres = openMade()) {
            server = postgres.process();
            assertThat(server.isAlive()).isTrue();
        }
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    @DisplayName("starts although an old process number in its directory now belongs to somebody else")
    void survivesAReusedProcessNumber() throws Exception {
        try (var postgres = openMade()) {
            write(postgres, "create table note (text text)");
        }
        long stranger = ProcessHandle.current().pid();
        Files.writeString(data.resolve("postgres/postmaster.pid"), stranger + "\n" + data + "\n0\n5432\n\n\n\n");
        try (var postgres = open()) {
            assertThat(read(postgres, "select count(*)::text from note")).isEqualTo("0");
        }
    }

    @Test
    @DisplayName("makes its files again when it was killed while making them")
    void startsOverAfterAHalfMadeCluster() throws Exception {
        Files.createDirectories(data.resolve("postgres.new/base"));
        Files.writeString(data.resolve("postgres.password-for-initdb"), "old");
        try (var postgres = open()) {
            assertThat(read(postgres, "select 'whole'")).isEqualTo("whole");
        }
        assertThat(data.resolve("postgres.new")).doesNotExist();
        assertThat(data.resolve("postgres.password-for-initdb")).doesNotExist();
    }

    @Test
    @DisplayName("lets nobody in without the right password, and keeps passwords from other accounts")
    void demandsThePassword() throws Exception {
        try (var postgres = open()) {
            for (var role : List.of(Roles.APPLICATION, Roles.SUPERUSER)) {
                assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), role, "wrong"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
            for (var file : List.of("postgres.superuser", "postgres.application")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    @DisplayName("runs as promised: synced, checksummed, on loopback only, no superuser for the application")
    void runsAsPromised() throws Exception {
        try (var postgres = open()) {
            assertThat(setting(postgres, "fsync")).isEqualTo("on");
            assertThat(setting(postgres, "full_page_writes")).isEqualTo("on");
            assertThat(setting(postgres, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(postgres, "data_checksums")).isEqualTo("on");
            assertThat(setting(postgres, "jit")).isEqualTo("off");
            assertThat(setting(postgres, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(postgres, "server_encoding")).isEqualTo("UTF8");
            assertThat(read(postgres, "select rolsuper::text from pg_roles where rolname = current_user"))
                    .isEqualTo("false");
            write(postgres, "create extension btree_gist");
            write(postgres, "create extension pg_trgm");
        }
    }

    @Test
    @DisplayName("runs as nobody where root may not make user namespaces")
    void runsAsNobody() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root has to step aside");
        var programs = PostgresPrograms.under(data.resolve("programs"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
        try (var home = PostgresHome.hold(data)) {
            PostgresCluster.in(home, programs, PostgresAccount.NOBODY);
        }
        assertThat(PostgresAccount.of(data.toRealPath().resolve("postgres"))).isEqualTo(PostgresAccount.NOBODY);
        try (var postgres = EmbeddedPostgres.open(new PostgresSettings(data, data.resolve("programs"), null))) {
            assertThat(read(postgres, "select 'served'")).isEqualTo("served");
            assertThat(postgres.process().info().user()).contains("nobody");
        }
    }

    private EmbeddedPostgres openMade() throws Exception {
        copyMade();
        return open();
    }

    /** With owners and modes, as an administrator moves an installation. */
    private void copyMade() throws Exception {
        var copied = new ProcessBuilder("cp", "-a", made + "/.", data.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(copied).isZero();
    }

    private EmbeddedPostgres open() {
        return EmbeddedPostgres.open(TestSettings.in(data));
    }

    private Process startInAnotherProcess() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherApplication.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static String setting(Postgres postgres, String name) throws SQLException {
        return read(postgres, "show " + name);
    }

    private static Connection connect(Postgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.url(), postgres.username(), postgres.password());
    }

    static void write(Postgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(Postgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String readPatiently(Postgres postgres, String sql) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            try {
                return read(postgres, sql);
            } catch (SQLException notYet) {
                if (System.nanoTime() > end) throw notYet;
                Thread.sleep(50);
            }
        }
    }
}
