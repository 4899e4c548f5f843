package shanyu.verifier.draw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.Fault;

/** The first place where a stated JSON value differs from the right one. */
final class Difference {
    private Difference() {}

    static Optional<Fault> first(String where, Json stated, Json right) {
        if (stated.equals(right)) return Optional.empty();
        if (stated instanceof Json.Members a && right instanceof Json.Members b)
            return inMembers(where, a.values(), b.values());
        if (stated instanceof Json.Items a && right instanceof Json.Items b)
            return inItems(where, a.values(), b.values());
        return Optional.of(new Fault(where, "is " + shortened(stated) + ", the draw gives " + shortened(right)));
    }

    private static Optional<Fault> inMembers(String where, Map<String, Json> stated, Map<String, Json> right) {
        TreeSet<String> names = new TreeSet<>(right.keySet());
        names.addAll(stated.keySet());
        for (String name : names) {
            String path = where + "." + name;
            if (!stated.containsKey(name)) return Optional.of(new Fault(path, "missing"));
            if (!right.containsKey(name)) return Optional.of(new Fault(path, "unknown member"));
            Optional<Fault> fault = first(path, stated.get(name), right.get(name));
            if (fault.isPresent()) return fault;
        }
        return Optional.empty();
    }

    private static Optional<Fault> inItems(String where, List<Json> stated, List<Json> right) {
        for (int i = 0; i < Math.min(stated.size(), right.size()); i++) {
            Optional<Fault> fault = first(where + "[" + i + "]", stated.get(i), right.get(i));
            if (fault.isPresent()) return fault;
        }
        return Optional.of(new Fault(where, "has " + stated.size() + " items, the draw gives " + right.size()));
    }

    private static String shortened(Json value) {
        if (value instanceof Json.Whole whole) return Long.toString(whole.value());
        String text = value.canonical();
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
