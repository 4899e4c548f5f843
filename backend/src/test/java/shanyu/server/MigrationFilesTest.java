package shanyu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.server.postgres.TestPostgres;

@DisplayName("A start with the migrations of the last one")
class MigrationFilesTest {
    private final TestPostgres.Database fresh = TestPostgres.fresh();
    private final DataSource database = fresh.source();
    private final JdbcClient db = JdbcClient.create(database);

    @AfterEach
    void drop() {
        fresh.drop();
    }

    @Test
    @DisplayName("asks no history again; with other files it asks, and finds what was changed behind its back")
    void asksOnlyForOtherFiles() {
        var files = MigrationFiles.ofThisHouse();
        assertThat(files.wereCarriedOutLast(database)).as("an empty database").isFalse();
        RoomMigrations.run(database);
        assertThat(files.wereCarriedOutLast(database)).isTrue();

        db.sql("update casework.flyway_schema_history set checksum = 1 where version = '1'")
                .update();
        RoomMigrations.run(database);
        db.sql("update server.migrated set files = 'those of an older house'").update();
        assertThatThrownBy(() -> RoomMigrations.run(database))
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("checksum mismatch");
        assertThat(files.wereCarriedOutLast(database))
                .as("what failed was not carried out")
                .isFalse();
    }

    @Test
    @DisplayName("are others when a file is added, renamed, changed, or a line moves to the next file")
    void differ() {
        var one = digest(Map.of("server/V1__a.sql", "a\nb\n", "server/V2__b.sql", "c\n"));
        assertThat(one)
                .isEqualTo(digest(Map.of("server/V2__b.sql", "c\n", "server/V1__a.sql", "a\nb\n")))
                .isNotEqualTo(digest(Map.of("server/V1__a.sql", "a\n", "server/V2__b.sql", "b\nc\n")))
                .isNotEqualTo(digest(Map.of("server/V1__a.sql", "a\nb\n", "server/V3__b.sql", "c\n")))
                .isNotEqualTo(digest(Map.of("server/V1__a.sql", "a\nb\n")))
                .isNotEqualTo(digest(Map.of("server/V1__a.sql", "a\nb\n", "audit/V2__b.sql", "c\n")));
    }

    private static String digest(Map<String, String> files) {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return MigrationFiles.of(bytes).digest();
    }
}
