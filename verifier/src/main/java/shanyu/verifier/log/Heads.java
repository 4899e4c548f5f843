package shanyu.verifier.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shanyu.verifier.json.Json;
import shanyu.verifier.json.Lines;
import shanyu.verifier.value.FaultException;

/** The heads of one log in the order of signing, checked among themselves before any entry is looked at. */
public record Heads(List<SignedHead> heads) {
    public Heads {
        heads = List.copyOf(heads);
    }

    /**
     * Reads JSON lines, oldest head first, or one JSON array as the house's page of heads answers it, newest first.
     *
     * @throws FaultException naming the line or the item that is no head
     */
    public static Heads read(InputStream in) throws IOException {
        byte[] text = in.readAllBytes();
        return isArray(text) ? newestFirst(text) : oldestFirst(text);
    }

    private static boolean isArray(byte[] text) {
        int at = 0;
        while (at < text.length && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n')) at++;
        return at < text.length && text[at] == '[';
    }

    private static Heads newestFirst(byte[] text) {
        if (!(Json.read(text) instanceof Json.Items items)) throw new FaultException("heads", "no array of heads");
        List<SignedHead> heads = new ArrayList<>();
        for (Json item : items.values()) heads.add(SignedHead.read("heads item " + (heads.size() + 1), item));
        Collections.reverse(heads);
        return new Heads(heads);
    }

    private static Heads oldestFirst(byte[] text) throws IOException {
        List<SignedHead> heads = new ArrayList<>();
        Lines lines = new Lines(new ByteArrayInputStream(text));
        for (var line = lines.next(); line.isPresent(); line = lines.next())
            heads.add(read("heads line " + (heads.size() + 1), line.get()));
        return new Heads(heads);
    }

    private static SignedHead read(String where, byte[] line) {
        try {
            return SignedHead.read("", Json.read(line));
        } catch (FaultException wrong) {
            throw new FaultException(where, wrong.fault().toString());
        }
    }

    SignedHead newest() {
        return heads.get(heads.size() - 1);
    }

    /**
     * One origin, one trusted key, right signatures, never shrinking, never two roots for one size.
     *
     * @param trusted keys in hex; when empty, the key of the first head is taken for the log's
     */
    void check(Set<String> trusted, Optional<KnownHead> known) {
        if (heads.isEmpty()) throw new FaultException("heads", "no head: nothing vouches for the entries");
        // A signature takes as long to check as hundreds of entries: all cores help, the order of faults stays.
        List<Boolean> signed =
                heads.parallelStream().map(SignedHead::signatureHolds).toList();
        SignedHead before = heads.get(0);
        for (int i = 0; i < heads.size(); i++) {
            SignedHead head = heads.get(i);
            String where = name(i);
            requireSigned(where, head, signed.get(i), trusted);
            requireFollows(where, head, before);
            before = head;
        }
        known.ifPresent(this::requireReaches);
    }

    private void requireSigned(String where, SignedHead head, boolean signatureHolds, Set<String> trusted) {
        String first = heads.get(0).key();
        if (!trusted.isEmpty() && !trusted.contains(head.key()))
            throw new FaultException(where, "wrong signing key: signed by " + head.key() + ", which is not trusted");
        if (trusted.isEmpty() && !head.key().equals(first))
            throw new FaultException(
                    where, "wrong signing key: signed by " + head.key() + ", the heads before it by " + first);
        if (!signatureHolds)
            throw new FaultException(where, "the signature does not verify: altered head or wrong signing key");
    }

    private static void requireFollows(String where, SignedHead head, SignedHead before) {
        if (!head.origin().equals(before.origin()))
            throw new FaultException(where, "is of another log: origin " + head.origin());
        if (head.size() < before.size())
            throw new FaultException(where, "shrunk: the head before it had " + before.size() + " entries");
        if (head.size() == before.size() && !head.root().equals(before.root()))
            throw new FaultException(where, "fork: another head of the same size has another root");
    }

    private void requireReaches(KnownHead known) {
        if (newest().size() < known.size())
            throw new FaultException(
                    name(heads.size() - 1),
                    "shrunk: your own head has " + known.size() + " entries, the newest head only " + newest().size());
        for (int i = 0; i < heads.size(); i++)
            if (heads.get(i).size() == known.size() && !heads.get(i).root().equals(known.root()))
                throw new FaultException(name(i), "fork: your own head of the same size has another root");
    }

    String name(int i) {
        return "head " + (i + 1) + " (size " + heads.get(i).size() + ")";
    }
}
