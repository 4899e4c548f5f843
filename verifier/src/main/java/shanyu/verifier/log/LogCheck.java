package shanyu.verifier.log;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import shanyu.verifier.value.Verdict;

/** An export against its heads: the whole question a reader asks. */
public final class LogCheck {
    private LogCheck() {}

    /**
     * @param trusted signing keys the reader trusts, in hex; empty: whoever signed the first head
     * @param known a head the reader noted earlier, if any
     */
    public static Verdict check(LogExport export, Heads heads, Set<String> trusted, Optional<KnownHead> known) {
        return Verdict.of(checked -> {
            heads.check(trusted, known);
            checked.add("%d heads of %s up to size %d: signed by %s, none shrinks, no fork"
                    .formatted(
                            heads.heads().size(),
                            heads.newest().origin(),
                            heads.newest().size(),
                            trusted.isEmpty() ? heads.newest().key() + " (not pinned)" : "a trusted key"));
            new Replay(export, heads, known).run();
            checked.addAll(words(export, known));
        });
    }

    private static List<String> words(LogExport export, Optional<KnownHead> known) {
        String entries =
                "%d entries: numbered without a gap, each leaf hash is that of its body".formatted(export.size());
        String roots = "the tree over them has the root of every head";
        return known.map(head -> List.of(entries, roots, "it continues your own head of size " + head.size()))
                .orElse(List.of(entries, roots));
    }
}
