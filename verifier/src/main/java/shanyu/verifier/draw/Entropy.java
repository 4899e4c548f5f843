package shanyu.verifier.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Map;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.Hash;

/**
 * The public randomness of a round (DRAW-1 step 3).
 *
 * @param source the event, spelled as in the manifest
 * @param value its outcome in the canonical form that the rules text states; whoever enters it holds it to that form
 */
public record Entropy(String source, String value) {
    private static final byte[] ALPHA = "DRAW-1/alpha".getBytes(UTF_8);

    static Entropy read(Fields record) {
        Fields fields = record.object("entropy").only("source", "value");
        return new Entropy(fields.text("source"), fields.text("value"));
    }

    public Json json() {
        return new Json.Members(Map.of("source", Json.of(source), "value", Json.of(value)));
    }

    /** What each key office proves: 76 bytes that bind the outcome to the commit. */
    public byte[] alpha(Hash commit) {
        Hash digest = Hash.sha256(json().canonicalBytes());
        return ByteBuffer.allocate(ALPHA.length + 2 * Hash.LENGTH)
                .put(ALPHA)
                .put(commit.bytes())
                .put(digest.bytes())
                .array();
    }
}
