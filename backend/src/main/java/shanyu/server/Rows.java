package shanyu.server;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Times of a row, as every room reads them. */
public final class Rows {
    private Rows() {}

    /** A time that may be missing. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** A time that is always there; a {@code NullPointerException} names the column where it is not. */
    public static Instant at(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instant(row, column), column);
    }
}
