package shanyu.verifier.merkle;

import java.util.ArrayList;
import java.util.List;
import shanyu.verifier.value.Hash;

/** Complete subtrees in lists, one per level. Not safe for writers on several threads. */
public final class NodesInMemory implements Nodes {
    private final List<List<Hash>> levels = new ArrayList<>();
    private final Frontier frontier = new Frontier();

    public static NodesInMemory of(List<Hash> leaves) {
        NodesInMemory nodes = new NodesInMemory();
        leaves.forEach(nodes::append);
        return nodes;
    }

    public void append(Hash leaf) {
        for (Node node : frontier.append(leaf)) {
            if (node.level() == levels.size()) levels.add(new ArrayList<>());
            levels.get(node.level()).add(node.hash());
        }
    }

    public long size() {
        return frontier.size();
    }

    @Override
    public Hash at(int level, long index) {
        return levels.get(level).get(Math.toIntExact(index));
    }
}
