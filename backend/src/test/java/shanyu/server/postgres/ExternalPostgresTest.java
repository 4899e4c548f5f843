package shanyu.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A PostgreSQL run by others, given by its address")
class ExternalPostgresTest {
    @TempDir
    Path data;

    @Test
    @DisplayName("is used as it is: no server of our own, nothing in the data directory")
    void isUsedInPlaceOfOurOwn() {
        var given = TestPostgres.fresh();
        var settings = settings(given.url(), given.username(), given.password());
        try (var postgres = Postgres.open(settings)) {
            assertThat(postgres).isInstanceOf(ExternalPostgres.class);
            assertThat(postgres.url()).startsWith(given.url()).contains("socketTimeout=", "connectTimeout=");
            assertThat(data).isEmptyDirectory();
            assertThat(postgres.toString()).doesNotContain(given.password());
        } finally {
            given.drop();
        }
    }

    @Test
    @DisplayName("refuses with its address and a remedy when nobody answers there")
    void refusesWhenNobodyAnswers() {
        assertThatThrownBy(
                        () -> Postgres.open(settings("jdbc:postgresql://127.0.0.1:1/none?password=hidden", "u", "p")))
                .isInstanceOfSatisfying(PostgresRefused.class, refused -> {
                    assertThat(refused).hasMessageContaining("jdbc:postgresql://127.0.0.1:1/none does not let us in");
                    assertThat(refused.getMessage()).doesNotContain("hidden");
                    assertThat(refused.remedy()).contains("shanyu.db.url");
                });
    }

    @Test
    @DisplayName("refuses with a sentence when the password is wrong")
    void refusesAWrongPassword() {
        var given = TestPostgres.fresh();
        assertThatThrownBy(() -> Postgres.open(settings(given.url(), given.username(), "wrong")))
                .isInstanceOf(PostgresRefused.class)
                .hasMessageContaining("password authentication failed");
        given.drop();
    }

    private PostgresSettings settings(String url, String username, String password) {
        return new PostgresSettings(data, null, new PostgresSettings.Db(url, username, password, false));
    }
}
