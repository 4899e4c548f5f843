package shanyu.server;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings every room's schema to its newest version, floor by floor: a room may refer to tables below it, never above.
 * Each room keeps its own history in its own schema.
 */
public final class RoomMigrations {
    /** Rooms with tables, from the ground up. */
    public static final List<String> FLOORS = List.of(
            "server",
            "evidence",
            "identity",
            "geo",
            "norms",
            "messages",
            "casework",
            "audit",
            "registry",
            "inspection",
            "warning",
            "oversight",
            "disclosure");

    private RoomMigrations() {}

    static RoomMigrations run(DataSource database) {
        for (String room : FLOORS) {
            Flyway.configure()
                    .dataSource(database)
                    .schemas(room)
                    .defaultSchema(room)
                    .locations("classpath:db/migration/" + room)
                    .failOnMissingLocations(false)
                    .validateMigrationNaming(true)
                    .initSql("set lock_timeout = '5s'; set search_path = " + room + ", public")
                    .load()
                    .migrate();
        }
        return new RoomMigrations();
    }
}
