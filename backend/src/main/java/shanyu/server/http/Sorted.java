package shanyu.server.http;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyu.shared.Refusal;

/** Sorts and pages what is held in memory, by the same rules as lists from the database. */
public final class Sorted {
    private Sorted() {}

    /** One page of rows that stand in the list's own order. */
    public static <T> Listing<T> page(List<T> rows, Paging paging, Map<String, Comparator<T>> keys) {
        var sorted = rows.stream().sorted(order(paging.sort(), keys)).toList();
        int from = (int) Math.min(paging.offset(), sorted.size());
        int to = Math.min(from + paging.size(), sorted.size());
        return Listing.of(sorted.subList(from, to), paging, sorted.size());
    }

    /** The list's own order when none is asked for; sorting keeps it among equals. */
    private static <T> Comparator<T> order(@Nullable String sort, Map<String, Comparator<T>> keys) {
        if (sort == null) return (a, b) -> 0;
        boolean descending = sort.startsWith("-");
        var order = keys.get(descending ? sort.substring(1) : sort);
        if (order == null) throw Refusal.field("sort", sort, "unknown-sort-key").asException();
        return descending ? order.reversed() : order;
    }
}
