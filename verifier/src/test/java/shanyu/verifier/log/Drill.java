package shanyu.verifier.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shanyu.verifier.json.Json;
import shanyu.verifier.merkle.TreeHash;
import shanyu.verifier.value.Hash;
import shanyu.verifier.value.Hex;
import shanyu.verifier.value.Verdict;

/** An invented log with its heads, and the hands of a forger on it. */
public final class Drill {
    static final String ORIGIN = "shanyu/pudong/audit";

    private final KeyPair key;
    public final List<Json.Members> lines = new ArrayList<>();
    public final List<SignedHead> heads = new ArrayList<>();

    private Drill(KeyPair key) {
        this.key = key;
    }

    /** A log of that many entries, with a head at each of the sizes. */
    public static Drill of(int entries, int... headSizes) {
        Drill drill = new Drill(newKey());
        for (int i = 0; i < entries; i++) drill.lines.add(line(i, entry(i)));
        for (int size : headSizes) drill.heads.add(drill.head(size, drill.key));
        return drill;
    }

    public static Json.Members entry(int i) {
        Map<String, Json> entry = new LinkedHashMap<>();
        entry.put("at", Json.of("2026-11-25T08:00:%02dZ".formatted(i % 60)));
        entry.put("actor", Json.of("acc-" + i % 7));
        entry.put("action", Json.of("registry.read"));
        entry.put("object", Json.of("机构-" + i));
        entry.put("fields", Json.texts(List.of("name", "phone")));
        return new Json.Members(entry);
    }

    public static Json.Members line(int seq, Json entry) {
        return Json.object()
                .with("seq", Json.of(seq))
                .with("entry", entry)
                .with("leaf_hash", Json.of(TreeHash.leaf(entry.canonicalBytes())));
    }

    SignedHead head(int size, KeyPair signer) {
        return head(size, root(size), signer);
    }

    SignedHead head(int size, Hash root, KeyPair signer) {
        return head(ORIGIN, size, root, signer);
    }

    SignedHead head(String origin, int size, Hash root, KeyPair signer) {
        String signature = sign(signer, SignedHead.text(origin, size, root));
        return new SignedHead(origin, size, root, "2026-11-25T08:00:00Z", raw(signer), signature);
    }

    public Hash root(int size) {
        return TreeHash.root(lines.subList(0, size).stream()
                .map(line -> TreeHash.leaf(line.values().get("entry").canonicalBytes()))
                .toList());
    }

    public KeyPair key() {
        return key;
    }

    /** Gives every line the number of its place, as a careful forger would. */
    Drill renumbered() {
        for (int i = 0; i < lines.size(); i++) lines.set(i, lines.get(i).with("seq", Json.of(i)));
        return this;
    }

    void alterBody(int i) {
        lines.set(i, lines.get(i).with("entry", entry(i).with("actor", Json.of("nobody"))));
    }

    void alterBodyAndLeaf(int i) {
        lines.set(i, line(i, entry(i).with("actor", Json.of("nobody"))));
    }

    void alterLeaf(int i) {
        lines.set(i, lines.get(i).with("leaf_hash", Json.of(Hash.ZERO)));
    }

    void resignAll() {
        heads.replaceAll(head -> head((int) head.size(), key));
    }

    Verdict check() throws IOException {
        return check(Set.of(), Optional.empty());
    }

    Verdict check(Set<String> trusted, Optional<KnownHead> known) throws IOException {
        LogExport export = LogExport.read(new ByteArrayInputStream(exportText().getBytes(UTF_8)));
        Heads read = Heads.read(new ByteArrayInputStream(headsText().getBytes(UTF_8)));
        return LogCheck.check(export, read, trusted, known);
    }

    /** The first thing wrong, in words. */
    String fault() throws IOException {
        return ((Verdict.Fails) check()).fault().toString();
    }

    public String exportText() {
        return lines.stream().map(line -> line.canonical() + "\n").collect(Collectors.joining());
    }

    public String headsText() {
        return heads.stream().map(head -> head.json().canonical() + "\n").collect(Collectors.joining());
    }

    public static KeyPair newKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public static String raw(KeyPair key) {
        byte[] encoded = key.getPublic().getEncoded();
        return Hex.of(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    private static String sign(KeyPair key, byte[] text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key.getPrivate());
            signature.update(text);
            return Hex.of(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
