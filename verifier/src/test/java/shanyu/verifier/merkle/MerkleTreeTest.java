package shanyu.verifier.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyu.verifier.second.SecondMerkle;
import shanyu.verifier.value.Hash;
import shanyu.verifier.value.Hex;

@DisplayName("RFC 6962: tree, proofs, and what is no proof")
class MerkleTreeTest {
    /** The eight inputs that Certificate Transparency implementations share as test data. */
    static final List<byte[]> SHARED = List.of(
            Hex.read(""),
            Hex.read("00"),
            Hex.read("10"),
            Hex.read("2021"),
            Hex.read("3031"),
            Hex.read("40414243"),
            Hex.read("5051525354555657"),
            Hex.read("606162636465666768696a6b6c6d6e6f"));

    private static final Hash STRANGER = Hash.sha256(new byte[] {42});
    private static final int LARGEST = 70;
    private static final List<byte[]> DATA =
            IntStream.range(0, LARGEST).mapToObj(i -> new byte[] {(byte) i, 7}).toList();

    @ParameterizedTest(name = "{0} leaves")
    @ValueSource(ints = {0, 1, 4095, 4096, 4097, 8191, 8192, 8193, 12_289, 20_000})
    @DisplayName("a root whose leaves are hashed in parts is the root of the leaves")
    void givesTheSameRootInParts(int size) {
        List<Hash> leaves = IntStream.range(0, size)
                .mapToObj(i -> TreeHash.leaf(new byte[] {(byte) i, (byte) (i >> 8)}))
                .toList();
        assertThat(TreeHash.root(size, leaves::get)).isEqualTo(TreeHash.root(leaves));
    }

    @ParameterizedTest(name = "{0} leaves")
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void givesTheKnownRoots(int size, String root) {
        assertThat(tree(SHARED).root(size)).hasToString(root);
        assertThat(TreeHash.root(leaves(SHARED).subList(0, size))).hasToString(root);
    }

    @ParameterizedTest(name = "leaf {0} of {1}")
    @CsvSource({
        "0, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 "
                + "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e "
                + "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "5, 8, bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b "
                + "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0 "
                + "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 3, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"
    })
    void givesTheKnownInclusionProofs(int index, int size, String path) {
        InclusionProof proof = tree(SHARED).inclusion(index, size);
        assertThat(proof.path()).extracting(Hash::hex).containsExactly(path.split(" "));
        assertThat(proof.proves(leaves(SHARED).get(index), tree(SHARED).root(size)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({
        "1, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 "
                + "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e "
                + "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "6, 8, 0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a "
                + "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0 "
                + "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 5, 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e "
                + "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
    })
    void givesTheKnownConsistencyProofs(int size1, int size2, String path) {
        ConsistencyProof proof = tree(SHARED).consistency(size1, size2);
        assertThat(proof.path()).extracting(Hash::hex).containsExactly(path.split(" "));
        assertThat(proof.proves(tree(SHARED).root(size1), tree(SHARED).root(size2)))
                .isTrue();
    }

    @Test
    void everyInclusionProofUpTo70AgreesAndEveryBentOneFails() {
        MerkleTree tree = tree(DATA);
        for (int size = 1; size <= LARGEST; size++)
            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.inclusion(index, size);
                assertThat(bytes(proof.path()))
                        .containsExactlyElementsOf(SecondMerkle.path(index, DATA.subList(0, size)));
                Hash leaf = TreeHash.leaf(DATA.get(index));
                Hash root = tree.root(size);
                assertThat(proof.proves(leaf, root)).isTrue();
                assertThat(proof.proves(STRANGER, root)).isFalse();
                assertThat(proof.proves(leaf, STRANGER)).isFalse();
                for (List<Hash> bent : bent(proof.path()))
                    assertThat(new InclusionProof(index, size, bent).proves(leaf, root))
                            .isFalse();
            }
    }

    @Test
    void everyConsistencyProofUpTo70AgreesAndEveryBentOneFails() {
        MerkleTree tree = tree(DATA);
        for (int size2 = 1; size2 <= LARGEST; size2++)
            for (int size1 = 1; size1 <= size2; size1++) {
                ConsistencyProof proof = tree.consistency(size1, size2);
                assertThat(bytes(proof.path()))
                        .containsExactlyElementsOf(SecondMerkle.proof(size1, DATA.subList(0, size2)));
                Hash root1 = tree.root(size1);
                Hash root2 = tree.root(size2);
                assertThat(proof.proves(root1, root2)).isTrue();
                assertThat(proof.proves(STRANGER, root2)).isFalse();
                assertThat(proof.proves(root1, STRANGER)).isFalse();
                for (List<Hash> bent : bent(proof.path()))
                    assertThat(new ConsistencyProof(size1, size2, bent).proves(root1, root2))
                            .isFalse();
            }
    }

    @Test
    @DisplayName("with any index, size and path, both implementations say the same")
    void agreesOnForeignPlaces() {
        MerkleTree tree = tree(DATA);
        for (int index = -1; index < 18; index++)
            for (int size = 0; size < 18; size++)
                for (int trueIndex = 0; trueIndex < 17; trueIndex++) {
                    List<Hash> path = tree.inclusion(trueIndex, 17).path();
                    Hash leaf = TreeHash.leaf(DATA.get(trueIndex));
                    assertThat(new InclusionProof(index, size, path).proves(leaf, tree.root(17)))
                            .isEqualTo(SecondMerkle.included(
                                    index,
                                    size,
                                    leaf.bytes(),
                                    bytes(path),
                                    tree.root(17).bytes()));
                }
        for (int size1 = -1; size1 < 18; size1++)
            for (int size2 = 0; size2 < 18; size2++)
                for (int m = 1; m <= 17; m++) {
                    List<Hash> path = tree.consistency(m, 17).path();
                    assertThat(new ConsistencyProof(size1, size2, path).proves(tree.root(m), tree.root(17)))
                            .isEqualTo(SecondMerkle.consistent(
                                    size1,
                                    size2,
                                    tree.root(m).bytes(),
                                    tree.root(17).bytes(),
                                    bytes(path)));
                }
    }

    @Test
    @DisplayName("size1 = 0 proves nothing; equal sizes need equal roots and an empty proof")
    void edges() {
        Hash root = tree(DATA).root(5);
        assertThat(new ConsistencyProof(0, 5, List.of()).proves(TreeHash.EMPTY, root))
                .isFalse();
        assertThat(new ConsistencyProof(0, 0, List.of()).proves(TreeHash.EMPTY, TreeHash.EMPTY))
                .isFalse();
        assertThat(new ConsistencyProof(5, 5, List.of()).proves(root, root)).isTrue();
        assertThat(new ConsistencyProof(5, 5, List.of(root)).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(5, 5, List.of()).proves(root, STRANGER)).isFalse();
        assertThat(new ConsistencyProof(6, 5, List.of()).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(4, 5, List.of()).proves(root, root)).isFalse();
        assertThat(new InclusionProof(0, 0, List.of()).proves(root, root)).isFalse();
        assertThat(new InclusionProof(0, 1, List.of()).proves(root, root)).isTrue();
        assertThat(new InclusionProof(0, Long.MAX_VALUE, List.of(root)).proves(root, root))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> tree(DATA).inclusion(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> tree(DATA).inclusion(-1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> tree(DATA).consistency(0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> tree(DATA).consistency(6, 5));
    }

    @Test
    @DisplayName("a store that keeps what append completes can go on from any size")
    void growsFromAStoredEdge() {
        NodesInMemory nodes = new NodesInMemory();
        for (int size = 0; size < LARGEST; size++) {
            Frontier reopened = Frontier.of(size, nodes);
            assertThat(reopened.size()).isEqualTo(size);
            assertThat(reopened.root().bytes()).isEqualTo(SecondMerkle.root(DATA.subList(0, size)));
            Hash leaf = TreeHash.leaf(DATA.get(size));
            List<Node> completed = reopened.append(leaf);
            nodes.append(leaf);
            assertThat(completed).hasSize(1 + Integer.numberOfTrailingZeros(size + 1));
            for (Node node : completed)
                assertThat(nodes.at(node.level(), node.index())).isEqualTo(node.hash());
        }
        assertThat(nodes.size()).isEqualTo(LARGEST);
    }

    @Test
    void aCopyOfTheEdgeGrowsByItself() {
        Frontier frontier = new Frontier();
        frontier.append(STRANGER);
        Frontier copy = frontier.copy();
        copy.append(STRANGER);
        assertThat(frontier.size()).isEqualTo(1);
        assertThat(frontier.root()).isEqualTo(STRANGER);
        assertThat(copy.root()).isEqualTo(TreeHash.node(STRANGER, STRANGER));
    }

    /** Each hash replaced, each left out, one too many at either end. */
    private static List<List<Hash>> bent(List<Hash> path) {
        List<List<Hash>> all = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<Hash> replaced = new ArrayList<>(path);
            replaced.set(i, STRANGER);
            all.add(replaced);
            List<Hash> shorter = new ArrayList<>(path);
            shorter.remove(i);
            all.add(shorter);
        }
        List<Hash> longer = new ArrayList<>(path);
        longer.add(STRANGER);
        all.add(longer);
        List<Hash> longerInFront = new ArrayList<>(path);
        longerInFront.add(0, STRANGER);
        all.add(longerInFront);
        return all;
    }

    private static MerkleTree tree(List<byte[]> data) {
        return new MerkleTree(NodesInMemory.of(leaves(data)));
    }

    private static List<Hash> leaves(List<byte[]> data) {
        return data.stream().map(TreeHash::leaf).toList();
    }

    private static List<byte[]> bytes(List<Hash> hashes) {
        return hashes.stream().map(Hash::bytes).toList();
    }
}
