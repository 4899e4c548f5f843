package shanyu.verifier.merkle;

import java.util.List;
import shanyu.verifier.value.Hash;

/**
 * That one leaf stands at one place of a tree.
 *
 * @param index place of the leaf, from 0
 * @param size number of leaves of the tree
 * @param path sibling hashes from the leaf up
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether the path leads from the leaf hash to the root (RFC 9162 §2.1.3.2); nothing may be left over. */
    public boolean proves(Hash leaf, Hash root) {
        if (index < 0 || index >= size) return false;
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) return false;
            if ((node & 1) == 1 || node == last) {
                hash = TreeHash.node(sibling, hash);
                // A last node without a right sibling moves up unchanged.
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                hash = TreeHash.node(hash, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
