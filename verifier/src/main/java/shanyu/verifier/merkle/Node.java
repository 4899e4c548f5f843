package shanyu.verifier.merkle;

import shanyu.verifier.value.Hash;

/**
 * One complete subtree.
 *
 * @param level 0 for a leaf; a node of level n covers 2ⁿ leaves
 * @param index position within the level: it covers the leaves from index·2ⁿ on
 */
public record Node(int level, long index, Hash hash) {}
