package shanyu.verifier.log;

import java.util.List;
import java.util.Optional;
import shanyu.verifier.merkle.Frontier;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Hash;

/**
 * Grows the tree entry by entry and stops at the first thing wrong. A body that does not have its stated leaf hash
 * is remembered until the next head, whose root tells which of the two was altered: two trees are grown, one of
 * bodies and one of stated hashes.
 */
final class Replay {
    private static final int NONE = -1;

    private final LogExport export;
    private final Heads heads;
    private final Optional<KnownHead> known;

    private final Frontier bodies = new Frontier();
    private final Frontier stated = new Frontier();
    private Frontier good = new Frontier();
    private int doubtful = NONE;
    private int nextHead;

    Replay(LogExport export, Heads heads, Optional<KnownHead> known) {
        this.export = export;
        this.heads = heads;
        this.known = known;
    }

    /** @throws FaultException naming the first entry, line or head that is wrong */
    void run() {
        compareHeads();
        int line = 0;
        while (line < export.size() && export.number(line) == line) {
            append(line++);
            compareHeads();
        }
        if (doubtful != NONE)
            throw new FaultException(
                    "entry " + doubtful,
                    "altered: the body has not the stated leaf hash, and no later head tells which of them is right");
        if (line < export.size()) throw new FaultException(suspects().misnumbered(line, nextHeads()));
        export.unreadable().ifPresent(fault -> {
            throw new FaultException(fault);
        });
        requireEnd();
    }

    private void append(int line) {
        Hash leaf = export.leaf(line);
        Hash claimed = export.stated().getOrDefault(line, leaf);
        bodies.append(leaf);
        // As long as both trees are one, the second need not be grown.
        if (doubtful == NONE && leaf == claimed) return;
        if (doubtful == NONE) {
            doubtful = line;
            for (int i = 0; i < line; i++) stated.append(export.leaf(i));
        }
        stated.append(claimed);
    }

    private void compareHeads() {
        if (known.isPresent() && known.get().size() == bodies.size()) requireKnown(known.get());
        while (nextHead < heads.heads().size() && heads.heads().get(nextHead).size() == bodies.size())
            compare(nextHead++);
    }

    private void compare(int index) {
        SignedHead head = heads.heads().get(index);
        boolean bodiesFit = bodies.root().equals(head.root());
        if (doubtful != NONE) throw new FaultException("entry " + doubtful, which(bodiesFit, index));
        if (!bodiesFit)
            throw new FaultException(
                    suspects().before(head, heads.name(index), heads.newest().size()));
        good = bodies.copy();
    }

    private String which(boolean bodiesFit, int index) {
        String head = heads.name(index);
        if (bodiesFit)
            return "altered leaf hash: the body is as signed in " + head + ", the stated leaf hash is not its own";
        if (stated.root().equals(heads.heads().get(index).root()))
            return "altered body: the stated leaf hash is as signed in " + head + ", the body has another";
        return "altered: the body has not the stated leaf hash, and neither of them gives the root of " + head;
    }

    private void requireKnown(KnownHead own) {
        if (doubtful != NONE || bodies.root().equals(own.root())) return;
        throw new FaultException(
                "entries 0 to " + (own.size() - 1),
                "fork: they do not give the root of your own head of size " + own.size()
                        + "; the log was rewritten and its heads signed anew");
    }

    private void requireEnd() {
        int size = export.size();
        if (nextHead < heads.heads().size())
            throw new FaultException(
                    "entry " + size,
                    "removed: the export ends before it, but " + heads.name(nextHead)
                            + " covers it: the log has shrunk");
        if (heads.newest().size() < size)
            throw new FaultException("entry " + heads.newest().size(), "inserted or not yet signed: no head covers it");
    }

    private Suspects suspects() {
        return new Suspects(export, good);
    }

    private List<SignedHead> nextHeads() {
        return heads.heads().subList(nextHead, heads.heads().size());
    }
}
