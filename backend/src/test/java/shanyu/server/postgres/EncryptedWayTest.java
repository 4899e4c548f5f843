package shanyu.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import shanyu.TestCertificate;

@Tag("once")
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("ASVS 12.3.1, 12.3.2: the way to a database of others is encrypted and the server proves its name")
class EncryptedWayTest {
    private static final String SEALED = "shanyu.db.sealed-network=true";

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;
    private static TestCertificate certificate;

    /** A server that does not speak TLS until the test says so. */
    @BeforeAll
    static void start() {
        certificate = TestCertificate.of(folder, "ip:127.0.0.1");
        server = EmbeddedPostgres.open(TestSettings.in(folder.resolve("data")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void demand(String url, boolean sealedNetwork) {
        EncryptedWay.demand(new PostgresSettings.Db(url, "u", "p", sealedNetwork), "jdbc:postgresql://the-place");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1/shanyu",
                "jdbc:postgresql://127.8.0.1:5433/shanyu",
                "jdbc:postgresql://localhost/shanyu?sslmode=disable",
                "jdbc:postgresql://[::1]/shanyu",
                "jdbc:postgresql:shanyu",
                "jdbc:postgresql://127.0.0.1:1,127.0.0.1:2/shanyu?targetServerType=primary",
                "jdbc:postgresql://db.example/shanyu?sslmode=verify-full",
                "jdbc:postgresql://db.example/shanyu?ssl=true",
                "jdbc:postgresql://one.example,other.example/shanyu?targetServerType=primary&sslmode=verify-full",
                "jdbc:postgresql://db.example/s?sslmode=verify-full&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory"
            })
    @DisplayName("on this machine, or encrypted with its certificate checked: nothing is asked for")
    void safe(String url, CapturedOutput output) {
        demand(url, false);
        assertThat(output).doesNotContain("UNENCRYPTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example/shanyu",
                "jdbc:postgresql://10.1.2.3/shanyu",
                "jdbc:postgresql://127.0.0.1.example/shanyu",
                "jdbc:postgresql://127.0.0.1,db.example/shanyu",
                "jdbc:postgresql://db.example/shanyu?sslmode=require",
                "jdbc:postgresql://db.example/shanyu?sslmode=verify-ca",
                "jdbc:postgresql://db.example/shanyu?sslmode=prefer",
                "jdbc:postgresql://db.example/shanyu?sslmode=nonsense",
                "jdbc:postgresql://db.example/shanyu?sslmode=verify-full&sslmode=disable",
                "jdbc:postgresql://db.example/s?sslmode=verify-full&sslfactory=org.postgresql.ssl.NonValidatingFactory",
                "jdbc:postgresql://db.example/s?sslmode=verify-full&sslhostnameverifier=some.Believer"
            })
    @DisplayName("anything else does not start, and says what to write; a sealed network is believed, loudly")
    void open(String url, CapturedOutput output) {
        assertThatThrownBy(() -> demand(url, false)).isInstanceOfSatisfying(PostgresRefused.class, refused -> {
            assertThat(refused).hasMessageContaining("shanyu.db.url (SHANYU_DB_URL)");
            assertThat(refused.remedy()).contains("sslmode=verify-full", "sslrootcert=", SEALED);
        });
        demand(url, true);
        assertThat(output).contains("UNENCRYPTED: what goes to the database at jdbc:postgresql://the-place", SEALED);
    }

    @Test
    @DisplayName("it is asked before anything is said to the server")
    void beforeAnything() {
        assertThatThrownBy(() -> opened("jdbc:postgresql://db.invalid/shanyu"))
                .isInstanceOf(PostgresRefused.class)
                .hasMessageContaining("leaves this machine");
    }

    @Test
    @Order(1)
    @DisplayName("a server that does not encrypt is refused where it is demanded")
    void noEncryption() {
        Path believed = certificate.believed(folder);
        assertThatThrownBy(() -> opened(demanding("127.0.0.1", believed)))
                .isInstanceOf(PostgresRefused.class)
                .hasMessageContaining("SSL");
    }

    @Test
    @Order(2)
    @DisplayName("the right certificate is believed; another issuer's, and one for another name, is not")
    void certificates() throws SQLException {
        encrypt();
        Path believed = certificate.believed(folder);
        try (var postgres = opened(demanding("127.0.0.1", believed));
                var connection = DriverManager.getConnection(postgres.url(), server.username(), server.password())) {
            assertThat(isEncrypted(connection)).isTrue();
        }
        Path others = TestCertificate.of(folder, "ip:127.0.0.1").believed(folder);
        assertThatThrownBy(() -> opened(demanding("127.0.0.1", others)))
                .isInstanceOf(PostgresRefused.class)
                .hasMessageContaining("does not let us in")
                .hasStackTraceContaining("CertPathValidatorException");
        assertThatThrownBy(() -> opened(demanding("localhost", believed)))
                .as("the certificate is for 127.0.0.1")
                .isInstanceOf(PostgresRefused.class)
                .hasMessageContaining("localhost");
    }

    private static Postgres opened(String url) {
        return Postgres.open(new PostgresSettings(
                folder, null, new PostgresSettings.Db(url, server.username(), server.password(), false)));
    }

    private static String demanding(String host, Path believed) {
        String address = server.url().replaceFirst("\\?.*", "").replace("127.0.0.1", host);
        return address + "?sslmode=verify-full&sslrootcert=" + believed;
    }

    private static boolean isEncrypted(Connection connection) throws SQLException {
        try (var row =
                connection.createStatement().executeQuery("select ssl from pg_stat_ssl where pid = pg_backend_pid()")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** The server writes the files itself: they must be its own. */
    private static void encrypt() throws SQLException {
        try (var superuser = server.asSuperuser();
                var statement = superuser.createStatement()) {
            for (var file : new String[][] {
                {"server.crt", certificate.certificate()},
                {"server.key", certificate.key()}
            })
                statement.execute("copy (select unnest(string_to_array('" + file[1].strip() + "', E'\\n'))) to program"
                        + " 'umask 077 && cat > " + file[0] + "'");
            statement.execute("alter system set ssl = on");
            statement.execute("select pg_reload_conf()");
        }
        for (int tries = 0; tries < 100; tries++)
            try (var superuser = server.asSuperuser()) {
                if (isEncrypted(superuser)) return;
            }
        throw new AssertionError("the server does not encrypt");
    }
}
