package shanyu.server.sealing;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A column that holds sealed texts, as the house seals anew, counts and finds them.
 *
 * @param table with its schema
 * @param name the column with the ciphertext
 * @param id the column that names the row
 * @param person SQL over {@code t}, the row, that names the person a text concerns
 * @param plain the column the text stood in before it was sealed; blank ever since
 * @param print where the text can be found by; null where nobody looks for it
 */
public record SealedColumn(
        String table,
        String name,
        String id,
        String person,
        String plain,
        @Nullable Print print) {

    /**
     * A blind index.
     *
     * @param column holds the prints
     * @param normal makes one text of all ways to write it
     */
    public record Print(String column, UnaryOperator<String> normal) {}

    /** A value of it: to be kept in this column of this row and nowhere else. */
    public Sealed holding(UUID row, UUID person, byte[] bytes) {
        return new Sealed(this, row, person, bytes);
    }

    String qualified() {
        return table + "." + name;
    }

    String place(UUID row) {
        return qualified() + ":" + row;
    }
}
