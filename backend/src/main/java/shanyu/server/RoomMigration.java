package shanyu.server;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One schema brought to its newest version beside people who work. A change that must wait for a table makes everybody who
 * comes after wait as well: it therefore waits for {@code patience} at most, lets them pass, and asks again.
 *
 * @param tries how often a lock is asked for before the start gives up
 */
record RoomMigration(DataSource database, String schema, String location, Duration patience, int tries) {
    private static final Logger LOG = LoggerFactory.getLogger(RoomMigration.class);
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TRIES = 12;

    static RoomMigration of(DataSource database, String room) {
        return new RoomMigration(database, room, MigrationFiles.FOLDER + room, PATIENCE, TRIES);
    }

    void run() {
        var flyway = Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .locations(location)
                .failOnMissingLocations(false)
                .validateMigrationNaming(true)
                .initSql("set lock_timeout = " + patience.toMillis() + "; set search_path = " + schema + ", public")
                .load();
        for (int n = 1; ; n++) {
            try {
                flyway.migrate();
                return;
            } catch (FlywayException failed) {
                if (!waitedForLock(failed) || n == tries) throw failed;
                LOG.warn(
                        "a change of schema {} found a table in use for {}; asked again ({} of {})",
                        schema,
                        patience,
                        n,
                        tries);
                pause();
            }
        }
    }

    /** As long as it waited: who was held up by it goes first. */
    private void pause() {
        try {
            Thread.sleep(patience);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("ended while schema " + schema + " was changed", ended);
        }
    }

    private static boolean waitedForLock(Throwable failed) {
        for (Throwable at = failed; at != null; at = at.getCause())
            if (at instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState())) return true;
        return false;
    }
}
