package shanyu.planner.walk;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The parts of a network that no way connects, by union and find. */
public final class Parts {
    /** Of each node, the least node of its part. */
    private final int[] root;
    /** Nodes of the part, at its least node; 0 elsewhere. */
    private final int[] size;

    private final int largest;

    private Parts(int[] root) {
        this.root = root;
        size = new int[root.length];
        for (int node : root) size[node]++;
        largest = IntStream.range(0, root.length)
                .reduce((best, node) -> size[node] > size[best] ? node : best)
                .orElse(-1);
    }

    /**
     * A part.
     *
     * @param named one of its nodes
     */
    public record Part(int nodes, String named) {}

    /**
     * @param from of each way, the node it begins at; {@code to} where it ends
     */
    public static Parts of(int nodes, int[] from, int[] to) {
        var root = IntStream.range(0, nodes).toArray();
        for (int way = 0; way < from.length; way++) {
            int a = find(root, from[way]);
            int b = find(root, to[way]);
            root[Math.max(a, b)] = Math.min(a, b);
        }
        for (int node = 0; node < nodes; node++) root[node] = root[root[node]];
        return new Parts(root);
    }

    private static int find(int[] root, int node) {
        int at = node;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** The nodes of the part with the most, rising; of equal parts the one with the least node. */
    public int[] largest() {
        return IntStream.range(0, root.length)
                .filter(node -> root[node] == largest)
                .toArray();
    }

    /** All other parts but single nodes nothing leads to, the largest first. */
    public List<Part> left(IntFunction<String> name) {
        return IntStream.range(0, root.length)
                .filter(node -> size[node] > 1 && node != largest)
                .boxed()
                .sorted(Comparator.comparingInt((Integer node) -> -size[node]).thenComparing(node -> node))
                .map(node -> new Part(size[node], name.apply(node)))
                .toList();
    }
}
