package shanyu.verifier.log;

import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.Hash;

/**
 * What a reader noted on an earlier day, from a printed page or an own file: the one thing an operator who holds the
 * signing key cannot rewrite.
 */
public record KnownHead(long size, Hash root) {

    /** Reads size and root; a whole signed head may stand there as well, its other members are not needed. */
    public static KnownHead read(Json json) {
        Fields fields = Fields.of("last head", json);
        return new KnownHead(fields.count("size"), fields.hash("root"));
    }
}
