package shanyu.verifier.merkle;

import java.util.ArrayList;
import java.util.List;
import shanyu.verifier.value.Hash;

/**
 * The right edge of a growing tree: the largest complete subtrees from left to right, one per 1-bit of the size. It
 * is all that appending needs, and it gives the root of the moment. Not safe for several threads.
 */
public final class Frontier {
    private final List<Node> edge = new ArrayList<>();
    private long size;

    /** The empty tree. */
    public Frontier() {}

    /** The edge of a stored tree of that size, read from at most 63 nodes. */
    public static Frontier of(long size, Nodes nodes) {
        Frontier frontier = new Frontier();
        for (int level = 62; level >= 0; level--) {
            long index = size >>> level;
            if ((index & 1) == 1) frontier.edge.add(new Node(level, index - 1, nodes.at(level, index - 1)));
        }
        frontier.size = size;
        return frontier;
    }

    public Frontier copy() {
        Frontier copy = new Frontier();
        copy.edge.addAll(edge);
        copy.size = size;
        return copy;
    }

    public long size() {
        return size;
    }

    /** Adds a leaf and answers the subtrees that became complete by it, the leaf itself first: what a store keeps. */
    public List<Node> append(Hash leaf) {
        List<Node> completed = new ArrayList<>();
        Node node = new Node(0, size, leaf);
        completed.add(node);
        while (!edge.isEmpty() && last().level() == node.level()) {
            Node left = edge.remove(edge.size() - 1);
            node = new Node(node.level() + 1, node.index() / 2, TreeHash.node(left.hash(), node.hash()));
            completed.add(node);
        }
        edge.add(node);
        size++;
        return completed;
    }

    /** Root of the tree so far: the subtrees of the edge joined from the right. */
    public Hash root() {
        if (edge.isEmpty()) return TreeHash.EMPTY;
        Hash root = last().hash();
        for (int i = edge.size() - 2; i >= 0; i--)
            root = TreeHash.node(edge.get(i).hash(), root);
        return root;
    }

    private Node last() {
        return edge.get(edge.size() - 1);
    }
}
