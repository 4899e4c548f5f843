package shanyu.verifier.merkle;

import java.util.List;
import shanyu.verifier.value.Hash;

/**
 * That a tree is the beginning of a later one.
 *
 * @param size1 leaves of the earlier tree
 * @param size2 leaves of the later tree
 * @param path subtree hashes as RFC 6962 §2.1.2 orders them
 */
public record ConsistencyProof(long size1, long size2, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * Whether the path leads to both roots (RFC 9162 §2.1.4.2). An empty earlier tree proves nothing and is refused;
     * equal sizes need equal roots and an empty path; nothing may be left over.
     */
    public boolean proves(Hash root1, Hash root2) {
        if (size1 < 1 || size1 > size2) return false;
        if (size1 == size2) return path.isEmpty() && root1.equals(root2);
        if (path.isEmpty()) return false;
        // A complete earlier tree is itself the first subtree, so the path leaves it out.
        boolean complete = Long.bitCount(size1) == 1;
        List<Hash> rest = complete ? path : path.subList(1, path.size());
        Hash first = complete ? root1 : path.get(0);
        int known = Long.numberOfTrailingZeros(size1);
        return climb(first, rest, (size1 - 1) >>> known, (size2 - 1) >>> known, root1, root2);
    }

    private static boolean climb(Hash first, List<Hash> rest, long node, long last, Hash root1, Hash root2) {
        Hash earlier = first;
        Hash later = first;
        for (Hash subtree : rest) {
            if (last == 0) return false;
            if ((node & 1) == 1 || node == last) {
                earlier = TreeHash.node(subtree, earlier);
                later = TreeHash.node(subtree, later);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                later = TreeHash.node(later, subtree);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && earlier.equals(root1) && later.equals(root2);
    }
}
