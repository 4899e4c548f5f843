package shanyu.planner.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** A graph of undirected edges, {@code from,to,length}; of edges between the same two nodes the last holds. */
public final class Edges {
    private final List<String> ids;
    private final List<Map<Integer, Double>> near;

    private Edges(List<String> ids, List<Map<Integer, Double>> near) {
        this.ids = ids;
        this.near = near;
    }

    /** @throws Refused when the file cannot be read, a row is wrong, or a node cannot be reached from another */
    public static Edges of(Path file) {
        var table = Table.of(file, "from", "to", "length");
        var number = new HashMap<String, Integer>();
        var edges = new Edges(new ArrayList<>(), new ArrayList<>());
        for (var row : table.rows()) {
            int from = edges.node(table.text(row, "from"), number);
            int to = edges.node(table.text(row, "to"), number);
            double length = table.amount(row, "length").orElse(0);
            edges.near.get(from).put(to, length);
            edges.near.get(to).put(from, length);
        }
        table.faults.refuse();
        edges.requireWhole(String.valueOf(file.getFileName()));
        return edges;
    }

    private int node(String id, Map<String, Integer> number) {
        return number.computeIfAbsent(id, fresh -> {
            ids.add(fresh);
            near.add(new LinkedHashMap<>());
            return ids.size() - 1;
        });
    }

    private void requireWhole(String file) {
        var from = distances(0);
        for (int node = 0; node < from.length; node++) {
            if (from[node] == Double.POSITIVE_INFINITY)
                throw new Refused(
                        "%s falls apart: no way leads from \"%s\" to \"%s\"; add the missing edge or plan the parts alone"
                                .formatted(file, ids.get(0), ids.get(node)));
        }
    }

    public List<String> ids() {
        return List.copyOf(ids);
    }

    /** The shortest ways from one node to all, infinite where there is none (Dijkstra). */
    public double[] distances(int source) {
        record Reached(int node, double far) {}
        var far = new double[ids.size()];
        Arrays.fill(far, Double.POSITIVE_INFINITY);
        far[source] = 0;
        var open = new PriorityQueue<Reached>((one, other) -> Double.compare(one.far, other.far));
        open.add(new Reached(source, 0));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (next.far > far[next.node]) continue;
            near.get(next.node).forEach((node, length) -> {
                if (next.far + length < far[node]) {
                    far[node] = next.far + length;
                    open.add(new Reached(node, far[node]));
                }
            });
        }
        return far;
    }
}
