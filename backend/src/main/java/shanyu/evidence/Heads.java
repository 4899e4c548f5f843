package shanyu.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shanyu.verifier.merkle.ConsistencyProof;
import shanyu.verifier.merkle.InclusionProof;
import shanyu.verifier.merkle.MerkleTree;

/** What the log shows of itself: signed heads, proofs, and the whole of it to those who may read it. */
@Component
public class Heads {
    /** How many of the newest entries are searched for an actor's; older ones are in the export. Product default. */
    public static final int SEARCHED = 500_000;

    private static final int EXPORT_PAGE = 2_000;

    private final TreeStore store;
    private final MerkleTree tree;

    Heads(TreeStore store) {
        this.store = store;
        this.tree = new MerkleTree(store);
    }

    public Optional<SignedHead> latest() {
        return store.latestHead();
    }

    public Optional<SignedHead> ofSize(long size) {
        return store.head(size);
    }

    /** The newest heads of at most {@code size} leaves, newest first. */
    public List<SignedHead> list(int limit, long size) {
        return store.heads(limit, size);
    }

    /** That entry {@code index} is in the log of {@code size} entries; empty when the log is smaller than that. */
    public Optional<InclusionProof> inclusion(long index, long size) {
        return size > store.size() || index < 0 || index >= size
                ? Optional.empty()
                : Optional.of(tree.inclusion(index, size));
    }

    /** That the log of {@code size1} entries is the beginning of the log of {@code size2}. */
    public Optional<ConsistencyProof> consistency(long size1, long size2) {
        return size2 > store.size() || size1 < 1 || size1 > size2
                ? Optional.empty()
                : Optional.of(tree.consistency(size1, size2));
    }

    /** A numbered entry as it is published. */
    public record Entry(long seq, String body, String leafHash) {}

    /** The published entries about something, oldest first: public by the room that wrote them. */
    public List<Entry> published(String about) {
        return store.published(about).stream().map(Heads::entry).toList();
    }

    /** The entries of the log of {@code size} entries from {@code from} on, read page by page while the stream is consumed. */
    public Stream<Entry> entries(long from, long size) {
        return Stream.iterate(
                        store.entries(from, size, EXPORT_PAGE),
                        page -> !page.isEmpty(),
                        page -> store.entries(page.getLast().seq() + 1, size, EXPORT_PAGE))
                .flatMap(List::stream)
                .map(Heads::entry);
    }

    /** Entries of one actor among the newest {@link #SEARCHED}, newest first. */
    public List<Entry> actedBy(String actor, long offset, int limit) {
        return store.actedBy(actor, offset, limit).stream().map(Heads::entry).toList();
    }

    /** Entries of what was done under a right taken in an emergency, among the newest {@link #SEARCHED}, oldest first. */
    public List<Entry> underEmergency(String emergency, int limit) {
        return store.underEmergency(emergency, limit).stream().map(Heads::entry).toList();
    }

    /** How many those are in all. */
    public long countActedBy(String actor) {
        return store.countActedBy(actor);
    }

    private static Entry entry(TreeStore.Entry kept) {
        return new Entry(kept.seq(), kept.body(), kept.leaf().hex());
    }
}
