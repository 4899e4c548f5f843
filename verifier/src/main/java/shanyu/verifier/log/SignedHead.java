package shanyu.verifier.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Hash;
import shanyu.verifier.value.Hex;

/**
 * The log at one size, signed.
 *
 * @param origin which log
 * @param size number of entries
 * @param root root of the tree over them
 * @param at when it was signed, RFC 3339; not part of the signed text
 * @param key raw Ed25519 public key in hex
 * @param signature 64 bytes in hex over {@link #text}
 */
public record SignedHead(String origin, long size, Hash root, String at, String key, String signature) {

    /** What is signed: origin, size and root in base64, each on a line of its own. */
    public static byte[] text(String origin, long size, Hash root) {
        return (origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root.bytes()) + "\n").getBytes(UTF_8);
    }

    /** @param where how a fault names the head, e.g. {@code heads line 3} */
    public static SignedHead read(String where, Json json) {
        Fields fields = Fields.of(where, json).only("origin", "size", "root", "at", "key", "signature");
        String origin = fields.text("origin");
        // A line feed in the origin would let two different heads share one signed text.
        if (origin.contains("\n")) throw new FaultException(fields.path("origin"), "a line feed is not allowed");
        return new SignedHead(
                origin,
                fields.count("size"),
                fields.hash("root"),
                time(fields),
                Hex.of(fields.hex("key", Ed25519.KEY_LENGTH)),
                Hex.of(fields.hex("signature", Ed25519.SIGNATURE_LENGTH)));
    }

    public boolean signatureHolds() {
        return Ed25519.verifies(Hex.read(key), text(origin, size, root), Hex.read(signature));
    }

    public Json json() {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("origin", Json.of(origin));
        members.put("size", Json.of(size));
        members.put("root", Json.of(root));
        members.put("at", Json.of(at));
        members.put("key", Json.of(key));
        members.put("signature", Json.of(signature));
        return new Json.Members(members);
    }

    private static String time(Fields fields) {
        try {
            OffsetDateTime.parse(fields.text("at"));
            return fields.text("at");
        } catch (DateTimeException wrong) {
            throw new FaultException(fields.path("at"), "not an RFC 3339 time");
        }
    }
}
