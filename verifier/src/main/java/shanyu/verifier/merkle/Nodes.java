package shanyu.verifier.merkle;

import shanyu.verifier.value.Hash;

/** Where the complete subtrees of a log are kept: a table, or {@link NodesInMemory}. */
@FunctionalInterface
public interface Nodes {
    /**
     * Hash of the complete subtree over the leaves from index·2^level up to (index + 1)·2^level.
     *
     * @throws IndexOutOfBoundsException when the log does not yet reach that far
     */
    Hash at(int level, long index);
}
