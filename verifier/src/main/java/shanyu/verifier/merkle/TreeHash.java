package shanyu.verifier.merkle;

import java.security.MessageDigest;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import shanyu.verifier.value.Digests;
import shanyu.verifier.value.Hash;

/** How leaves and nodes are hashed (RFC 6962 §2.1); the first byte keeps a leaf from posing as a node. */
public final class TreeHash {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** Leaves of a subtree that one core hashes: a power of two. */
    private static final int PART = 4096;

    /** Root of the tree without leaves: the hash of nothing. */
    public static final Hash EMPTY = Hash.sha256();

    private TreeHash() {}

    public static Hash leaf(byte[] data) {
        return leaf(data, 0, data.length);
    }

    /** Of the bytes from {@code from} up to {@code to}, which need not be copied out of what surrounds them. */
    public static Hash leaf(byte[] data, int from, int to) {
        MessageDigest digest = Digests.sha256OfThread();
        digest.update(LEAF);
        digest.update(data, from, to - from);
        return Hash.finish(digest);
    }

    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = Digests.sha256OfThread();
        digest.update(NODE);
        left.addTo(digest);
        right.addTo(digest);
        return Hash.finish(digest);
    }

    /**
     * Root over as many leaves, each hashed when it is needed and on whichever core is free. Subtrees of a power of two
     * are split off at the same places whatever is to their right, so their roots stand for leaves of the tree above.
     *
     * @param leaf the leaf hash of an index, for any thread
     */
    public static Hash root(int size, IntFunction<Hash> leaf) {
        int parts = (size + PART - 1) / PART;
        List<Hash> roots = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> root(IntStream.range(part * PART, Math.min(size, (part + 1) * PART))
                        .mapToObj(leaf)
                        .toList()))
                .toList();
        return root(roots);
    }

    /** Root over leaf hashes in their order. */
    public static Hash root(List<Hash> leaves) {
        Frontier frontier = new Frontier();
        leaves.forEach(frontier::append);
        return frontier.root();
    }
}
