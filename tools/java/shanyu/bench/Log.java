package shanyu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import shanyu.verifier.log.SignedHead;
import shanyu.verifier.merkle.Frontier;
import shanyu.verifier.merkle.TreeHash;
import shanyu.verifier.value.Hash;

/**
 * An invented log as the house exports it: nine reads to one write, members and sizes as the recorder of operations
 * leaves them, heads signed at even distances.
 */
final class Log {
    private static final HexFormat HEX = HexFormat.of();

    private final Random random = new Random(1);
    private final String[] people = new String[400];
    private final KeyPair key;

    Log() throws GeneralSecurityException {
        key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        for (int i = 0; i < people.length; i++) people[i] = uuid();
    }

    void write(Path export, Path heads, int entries, int headEvery) throws IOException, GeneralSecurityException {
        var tree = new Frontier();
        try (var out = new BufferedOutputStream(Files.newOutputStream(export), 1 << 20);
                var signed = Files.newBufferedWriter(heads)) {
            for (int seq = 0; seq < entries; seq++) {
                byte[] body = body(seq).getBytes(UTF_8);
                Hash leaf = TreeHash.leaf(body);
                tree.append(leaf);
                out.write(("{\"seq\":" + seq + ",\"entry\":").getBytes(UTF_8));
                out.write(body);
                out.write((",\"leaf_hash\":\"" + leaf.hex() + "\"}\n").getBytes(UTF_8));
                if ((seq + 1) % headEvery == 0 || seq + 1 == entries) sign(signed, tree);
            }
        }
    }

    private void sign(BufferedWriter heads, Frontier tree) throws IOException, GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(key.getPrivate());
        signature.update(SignedHead.text("shanyu", tree.size(), tree.root()));
        byte[] encoded = key.getPublic().getEncoded();
        heads.write(new SignedHead(
                        "shanyu",
                        tree.size(),
                        tree.root(),
                        "2026-11-25T08:00:00Z",
                        HEX.formatHex(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length)),
                        HEX.formatHex(signature.sign()))
                .json()
                .canonical());
        heads.write('\n');
    }

    /** Canonical: the members stand in the order of their names. */
    private String body(int seq) {
        String person = people[random.nextInt(people.length)];
        String at = "2026-11-%02dT%02d:%02d:%02d.%06dZ"
                .formatted(1 + seq / 50_000 % 28, seq / 2_000 % 24, seq / 60 % 60, seq % 60, random.nextInt(1_000_000));
        String before = "\",\"actor\":\"" + person + "\",\"address\":\"" + hex(8) + "\",\"at\":\"" + at + "\",";
        return switch (random.nextInt(10)) {
            case 0 -> "{\"action\":\"casework.matter.answer" + before + "\"kind\":\"write\",\"object\":\"matter:" + uuid()
                    + "\",\"request\":\"" + hex(32) + "\",\"roles\":\"INSTITUTION_HEAD\"}";
            case 1, 2, 3 -> "{\"action\":\"casework.matter.list" + before + "\"count\":50,\"kind\":\"read\",\"query\":\"" + hex(32)
                    + "\",\"roles\":\"TOWN_OFFICER\",\"rows\":\"" + hex(32) + "\"}";
            default -> "{\"action\":\"registry.institution.read" + before + "\"kind\":\"read\",\"object\":\"institution:" + uuid()
                    + "\",\"roles\":\"DISTRICT_OFFICE\"}";
        };
    }

    private String hex(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return HEX.formatHex(bytes);
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
