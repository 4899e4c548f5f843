package shanyu.verifier.json;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Hash;

/**
 * A JSON value without fractions: records hold integers and strings, so that no rounding can make two programs differ.
 * The parts are handed over, not copied: whoever builds one does not change it afterwards.
 */
public sealed interface Json {

    record Text(String value) implements Json {}

    record Whole(long value) implements Json {}

    record Truth(boolean value) implements Json {}

    record Null() implements Json {}

    record Items(List<Json> values) implements Json {
        public Items {
            values = Collections.unmodifiableList(values);
        }
    }

    /** An object; member names are unique, their order carries no meaning. */
    record Members(Map<String, Json> values) implements Json {
        public Members {
            values = Collections.unmodifiableMap(values);
        }

        /** This object with one more member, or with that member's value replaced. */
        public Members with(String name, Json value) {
            Map<String, Json> more = new LinkedHashMap<>(values);
            more.put(name, value);
            return new Members(more);
        }
    }

    static Json of(String value) {
        return new Text(value);
    }

    static Json of(long value) {
        return new Whole(value);
    }

    static Json of(boolean value) {
        return new Truth(value);
    }

    static Json of(Hash hash) {
        return new Text(hash.hex());
    }

    static Json of(List<Json> values) {
        return new Items(values);
    }

    static Json texts(List<String> values) {
        return new Items(values.stream().map(Json::of).toList());
    }

    static Members object() {
        return new Members(Map.of());
    }

    /**
     * Reads one value and nothing after it but white space.
     *
     * @throws FaultException when the text is not strict JSON, repeats a member name, holds a fraction or an exponent,
     *     an integer outside 64 bits, or half of a surrogate pair
     */
    static Json read(String text) {
        return read(Utf8.bytes(text));
    }

    /** Reads strict UTF-8; see {@link #read(String)}. */
    static Json read(byte[] utf8) {
        return new JsonReader(utf8).readAll();
    }

    /**
     * The canonical form (RFC 8785).
     *
     * @throws FaultException for an integer beyond ±(2⁵³ − 1), which RFC 8785 cannot carry exactly
     */
    default String canonical() {
        return JsonWriter.write(this);
    }

    /** {@link #canonical()} in UTF-8: the bytes that are hashed. */
    default byte[] canonicalBytes() {
        return canonical().getBytes(StandardCharsets.UTF_8);
    }
}
