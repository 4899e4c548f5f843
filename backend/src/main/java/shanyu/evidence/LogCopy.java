package shanyu.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import shanyu.verifier.value.Hash;

/** The log and its heads taken straight from a database, in the forms the verifier reads, without a running house. */
public final class LogCopy {
    private static final HexFormat HEX = HexFormat.of();
    private static final int FETCH = 5_000;

    private final Connection database;

    /** @param database stays open; rows are read in one transaction, a batch at a time */
    public LogCopy(Connection database) {
        this.database = database;
    }

    /** The newest signed head as one line of JSON; empty while the log is. */
    public Optional<String> newestHead() throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(
                        "select size, origin, root, at, key, signature from evidence.head order by size desc limit 1")) {
            return row.next() ? Optional.of(head(row)) : Optional.empty();
        }
    }

    /** Every head, oldest first, one a line. */
    public long heads(Path file) throws SQLException, IOException {
        return write(
                file, "select size, origin, root, at, key, signature from evidence.head order by size", LogCopy::head);
    }

    /** Every numbered entry up to the newest head, one a line. */
    public long entries(Path file) throws SQLException, IOException {
        return write(
                file,
                "select seq, body, leaf from evidence.entry where seq < (select max(size) from evidence.head) order by seq",
                row -> "{\"seq\":%d,\"entry\":%s,\"leaf_hash\":\"%s\"}"
                        .formatted(row.getLong("seq"), row.getString("body"), HEX.formatHex(row.getBytes("leaf"))));
    }

    @FunctionalInterface
    private interface Line {
        String of(ResultSet row) throws SQLException;
    }

    private long write(Path file, String query, Line line) throws SQLException, IOException {
        boolean auto = database.getAutoCommit();
        database.setAutoCommit(false);
        long lines = 0;
        try (var statement = database.createStatement();
                OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery(query)) {
                for (; rows.next(); lines++) out.write((line.of(rows) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            database.rollback();
            database.setAutoCommit(auto);
        }
        return lines;
    }

    private static String head(ResultSet row) throws SQLException {
        return "{\"origin\":\"%s\",\"size\":%d,\"root\":\"%s\",\"at\":\"%s\",\"key\":\"%s\",\"signature\":\"%s\"}"
                .formatted(
                        row.getString("origin"),
                        row.getLong("size"),
                        Hash.of(row.getBytes("root")).hex(),
                        row.getTimestamp("at").toInstant(),
                        HEX.formatHex(row.getBytes("key")),
                        HEX.formatHex(row.getBytes("signature")));
    }
}
