package shanyu.server.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyu.shared.Refusal;

/**
 * Which part of a list is asked for, in which order. When the caller accepts a sheet (csv, xlsx) instead of JSON it
 * gets the whole filtered list up to {@link #SHEET_ROWS} rows.
 *
 * @param sort name of a sort key the list offers, with a leading minus for descending; null for the list's own order
 * @param page from 0
 * @param size 1 to 200, or {@link #SHEET_ROWS} for a sheet
 */
public record Paging(@Nullable String sort, int page, int size) {
    public static final int MAX_SIZE = 200;
    public static final int SHEET_ROWS = 100_000;

    public long offset() {
        return (long) page * size;
    }

    /**
     * The {@code order by} text for this paging.
     *
     * @param keys sort key → SQL expression; the first entry is the list's own order
     * @param unique column that makes the order total, so that pages never overlap
     */
    public String orderBy(Map<String, String> keys, String unique) {
        if (sort == null) return "order by " + keys.values().iterator().next() + ", " + unique;
        boolean descending = sort.startsWith("-");
        String expression = keys.get(descending ? sort.substring(1) : sort);
        if (expression == null)
            throw Refusal.field("sort", sort, "unknown-sort-key").asException();
        return "order by " + expression + (descending ? " desc nulls last, " : " nulls last, ") + unique;
    }
}
