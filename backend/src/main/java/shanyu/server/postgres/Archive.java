package shanyu.server.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What becomes of each finished piece of the server's own log (WAL, 16 MB). Archiving is always on, since switching it on
 * needs a restart; until a first backup says where to, finished pieces are thrown away.
 */
public final class Archive {
    private static final String NOWHERE = "true";

    private Archive() {}

    /** A server that was never backed up keeps nothing; one that was keeps shipping to where it was told. */
    static void nowhereUnlessTold(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement();
                var set = statement.executeQuery("select reset_val from pg_settings where name = 'archive_command'")) {
            set.next();
            String known = set.getString(1);
            if (known == null || known.isBlank()) ship(superuser, NOWHERE);
        }
    }

    /** From now on every finished piece goes through {@code command}; the server runs it with its own shell. */
    public static void ship(Connection superuser, String command) throws SQLException {
        try (var statement = superuser.createStatement()) {
            // The text of a setting takes no parameter.
            statement.execute("alter system set archive_command = '" + command.replace("'", "''") + "'");
            statement.execute("select pg_reload_conf()");
        }
    }
}
