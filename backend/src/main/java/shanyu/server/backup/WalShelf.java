package shanyu.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import shanyu.server.postgres.PostgresRefused;

/** The database's log as it was shipped, each piece compressed: an hour without work takes a few kilobytes. */
record WalShelf(Path directory) {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    /**
     * What the server runs for each finished piece. It answers success only when the piece lies flushed under its name; a
     * piece that is there already (the server was killed between) counts when it is the same.
     */
    String shipping() {
        String kept = "\"" + directory + "/%f.gz\"";
        String part = "\"" + directory + "/%f.part\"";
        return ("if test -f %s; then gunzip -c %s | cmp -s - \"%%p\";"
                        + " else gzip -c \"%%p\" > %s && sync %s && mv %s %s && sync \"%s\"; fi")
                .formatted(kept, kept, part, part, part, kept, directory);
    }

    /** What a recovering server runs to get a piece; a failure says that there are no more. */
    String fetching() {
        String kept = "\"" + directory + "/%f.gz\"";
        return "test -f %s && gunzip -c %s > \"%%p\"".formatted(kept, kept);
    }

    /** Waits until a piece has arrived. */
    void await(String piece, Connection database) throws SQLException, InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (Files.notExists(directory.resolve(piece + ".gz"))) {
            if (System.nanoTime() > end)
                throw new PostgresRefused(
                        "The database's log does not arrive in %s (%s).".formatted(directory, lastFailure(database)),
                        "See that the account that runs the database may write there and that the disk is not full.");
            Thread.sleep(100);
        }
    }

    private static String lastFailure(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select last_failed_wal, last_failed_time from pg_stat_archiver")) {
            row.next();
            return row.getString(1) == null
                    ? "it reports no failure"
                    : "last failed: " + row.getString(1) + " at " + row.getString(2);
        }
    }

    /** Takes away the pieces that no copy needs any more; pieces of all timelines count by their place in the log. */
    int forgetBefore(String piece) throws IOException {
        String from = piece.substring(8);
        List<Path> old;
        try (var pieces = Files.list(directory)) {
            old = pieces.filter(each -> each.getFileName().toString().matches("[0-9A-F]{24}(\\..*)?\\.gz"))
                    .filter(each ->
                            each.getFileName().toString().substring(8, 24).compareTo(from) < 0)
                    .toList();
        }
        for (Path each : old) Files.delete(each);
        return old.size();
    }
}
