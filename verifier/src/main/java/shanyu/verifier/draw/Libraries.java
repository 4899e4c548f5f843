package shanyu.verifier.draw;

import static java.util.Comparator.comparing;
import static shanyu.verifier.value.ByteOrder.BY_BYTES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;
import shanyu.verifier.merkle.TreeHash;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Hash;

/**
 * The two libraries of a double random draw (一单两库) and the recusals between them, each sorted by bytes (DRAW-1
 * step 1). Rows in another order are another tree and are refused, not sorted; an id may stand once. A recusal may
 * stand twice: the text forbids it for ids only, and it means the same.
 */
public record Libraries(List<Institution> pool, List<Inspector> inspectors, List<Recusal> recusals) {
    private static final Comparator<Recusal> BY_BOTH =
            comparing(Recusal::inspector, BY_BYTES).thenComparing(Recusal::institution, BY_BYTES);

    /** @throws FaultException when rows are out of order or an id stands twice */
    public Libraries {
        pool = List.copyOf(pool);
        inspectors = List.copyOf(inspectors);
        recusals = List.copyOf(recusals);
        requireOrder("pool", pool, comparing(Institution::id, BY_BYTES), true);
        requireOrder("inspectors", inspectors, comparing(Inspector::id, BY_BYTES), true);
        requireOrder("recusals", recusals, BY_BOTH, false);
    }

    /** The same from rows in any order. */
    public static Libraries sorted(List<Institution> pool, List<Inspector> inspectors, List<Recusal> recusals) {
        return new Libraries(
                pool.stream().sorted(comparing(Institution::id, BY_BYTES)).toList(),
                inspectors.stream().sorted(comparing(Inspector::id, BY_BYTES)).toList(),
                recusals.stream().sorted(BY_BOTH).toList());
    }

    static Libraries read(Fields record) {
        return new Libraries(
                rows(record, "pool", Institution::read),
                rows(record, "inspectors", Inspector::read),
                rows(record, "recusals", Recusal::read));
    }

    public LibraryRoots roots() {
        return new LibraryRoots(
                root(pool), pool.size(), root(inspectors), inspectors.size(), root(recusals), recusals.size());
    }

    /** The rows as a record publishes them, e.g. {@code json(libraries.pool())}. */
    static Json json(List<? extends Row> rows) {
        return Json.of(rows.stream().map(Row::json).toList());
    }

    private static Hash root(List<? extends Row> rows) {
        return TreeHash.root(rows.size(), i -> TreeHash.leaf(rows.get(i).line()));
    }

    private static <R> List<R> rows(Fields record, String name, Function<Json, R> reader) {
        List<R> rows = new ArrayList<>();
        for (Json row : record.items(name)) {
            try {
                rows.add(reader.apply(row));
            } catch (FaultException wrong) {
                // The path is put together here, once, and not for each of the rows that are right.
                throw wrong.fault().within(record.path(name) + "[" + rows.size() + "]");
            }
        }
        return rows;
    }

    private static <R> void requireOrder(String name, List<R> rows, Comparator<R> order, boolean once) {
        for (int i = 1; i < rows.size(); i++) {
            int compared = order.compare(rows.get(i - 1), rows.get(i));
            String where = name + "[" + i + "]";
            if (compared > 0) throw new FaultException(where, "rows are not sorted by bytes");
            if (compared == 0 && once) throw new FaultException(where, "an id stands twice");
        }
    }
}
