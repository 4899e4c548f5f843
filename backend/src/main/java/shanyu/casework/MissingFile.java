package shanyu.casework;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Papers a restored database speaks of whose bytes are not there: handed in after the last copy of the files.
 *
 * @param keptAt when it was handed in
 */
public record MissingFile(UUID paper, Instant keptAt) {

    /** Newest first. */
    public static List<MissingFile> of(Connection database, Path files) throws SQLException {
        var missing = new ArrayList<MissingFile>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select id, encode(sha256, 'hex') as name, kept_at from casework.paper order by kept_at desc")) {
            while (rows.next()) {
                String name = rows.getString("name");
                if (Files.exists(files.resolve(name.substring(0, 2)).resolve(name))) continue;
                missing.add(new MissingFile(
                        rows.getObject("id", UUID.class),
                        rows.getTimestamp("kept_at").toInstant()));
            }
        }
        return missing;
    }
}
