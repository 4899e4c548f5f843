package shanyu.verifier.merkle;

import java.util.ArrayList;
import java.util.List;
import shanyu.verifier.value.Hash;

/**
 * Roots and proofs of a stored tree at any of its past sizes (RFC 6962 §2.1). Each answer reads O(log² n) nodes.
 * Sizes and indices beyond what the nodes hold are the caller's error and surface as the nodes' own exception.
 */
public final class MerkleTree {
    private final Nodes nodes;

    public MerkleTree(Nodes nodes) {
        this.nodes = nodes;
    }

    public Hash root(long size) {
        return size == 0 ? TreeHash.EMPTY : subtree(0, size);
    }

    /** Proof that the leaf of that index is in the tree of that size (RFC 6962 §2.1.1). */
    public InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size)
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        List<Hash> path = new ArrayList<>();
        path(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /** Proof that the tree of size1 leaves is the beginning of the tree of size2 leaves (RFC 6962 §2.1.2). */
    public ConsistencyProof consistency(long size1, long size2) {
        if (size1 < 1 || size1 > size2) throw new IllegalArgumentException("no tree of " + size1 + " before " + size2);
        List<Hash> path = new ArrayList<>();
        subproof(size1, 0, size2, true, path);
        return new ConsistencyProof(size1, size2, path);
    }

    private void path(long index, long begin, long end, List<Hash> path) {
        if (end - begin == 1) return;
        long middle = split(begin, end);
        if (index < middle) {
            path(index, begin, middle, path);
            path.add(subtree(middle, end));
        } else {
            path(index, middle, end, path);
            path.add(subtree(begin, middle));
        }
    }

    /** {@code known}: the verifier has the root of [begin, size1) already, because it is the old root itself. */
    private void subproof(long size1, long begin, long end, boolean known, List<Hash> path) {
        if (size1 == end) {
            if (!known) path.add(subtree(begin, end));
            return;
        }
        long middle = split(begin, end);
        if (size1 <= middle) {
            subproof(size1, begin, middle, known, path);
            path.add(subtree(middle, end));
        } else {
            subproof(size1, middle, end, false, path);
            path.add(subtree(begin, middle));
        }
    }

    private Hash subtree(long begin, long end) {
        long width = end - begin;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return nodes.at(level, begin >>> level);
        }
        long middle = split(begin, end);
        return TreeHash.node(subtree(begin, middle), subtree(middle, end));
    }

    /** The left part is the largest power of two that is smaller than the whole. */
    private static long split(long begin, long end) {
        return begin + Long.highestOneBit(end - begin - 1);
    }
}
