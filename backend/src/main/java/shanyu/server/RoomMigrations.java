package shanyu.server;

import java.util.List;
import javax.sql.DataSource;

/**
 * Brings every room's schema to its newest version, floor by floor: a room may refer to tables below it, never above.
 * Each room keeps its own history in its own schema; a start with the files of the last one does not ask it.
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
            "planning",
            "oversight",
            "disclosure");

    private RoomMigrations() {}

    static RoomMigrations run(DataSource database) {
        var files = MigrationFiles.ofThisHouse();
        if (!files.wereCarriedOutLast(database)) {
            for (String room : FLOORS) RoomMigration.of(database, room).run();
            files.noteAsCarriedOut(database);
        }
        return new RoomMigrations();
    }
}
