package shanyu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.server.postgres.TestPostgres;

@DisplayName("A change of a schema beside people who work")
class RoomMigrationTest {
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private final TestPostgres.Database fresh = TestPostgres.fresh();
    private final DataSource database = fresh.source();

    @BeforeEach
    void theOldVersion() {
        Flyway.configure()
                .dataSource(database)
                .schemas("locked")
                .locations("classpath:db/locked")
                .target("1")
                .load()
                .migrate();
    }

    @AfterEach
    void drop() {
        fresh.drop();
    }

    @Test
    @DisplayName("asks again when a table is in use, lets readers pass meanwhile, and ends when it is free")
    void waitsInTurns() throws Exception {
        try (var reader = reading()) {
            var change = CompletableFuture.runAsync(() -> migration(100).run());
            try (var other = database.getConnection();
                    var statement = other.createStatement()) {
                // A reader behind a change that waits for ever would wait for ever as well.
                statement.execute("set statement_timeout = '5s'");
                for (int n = 0; n < 5; n++) {
                    statement.execute("select count(*) from locked.notes");
                    Thread.sleep(50);
                }
            }
            assertThat(change).isNotDone();
            assertThat(hasNewColumn()).isFalse();
            reader.rollback();
            change.get();
        }
        assertThat(hasNewColumn()).isTrue();
    }

    @Test
    @DisplayName("gives up after so many times, and nothing of it is left")
    void givesUp() throws Exception {
        try (var reader = reading()) {
            assertThatThrownBy(() -> migration(2).run()).isInstanceOf(FlywayException.class);
            reader.rollback();
        }
        assertThat(hasNewColumn()).isFalse();
        migration(1).run();
        assertThat(hasNewColumn()).isTrue();
    }

    private RoomMigration migration(int tries) {
        return new RoomMigration(database, "locked", "classpath:db/locked", PATIENCE, tries);
    }

    /** Somebody in the middle of reading the table. */
    private Connection reading() throws SQLException {
        var reader = database.getConnection();
        reader.setAutoCommit(false);
        reader.createStatement().execute("select * from locked.notes");
        return reader;
    }

    private boolean hasNewColumn() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select 1 from information_schema.columns where table_schema = 'locked' and column_name = 'read_at'")) {
            return rows.next();
        }
    }
}
