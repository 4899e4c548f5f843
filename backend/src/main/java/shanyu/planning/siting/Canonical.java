package shanyu.planning.siting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text for one value: members by name, no white space, numbers as Java writes them shortest, so that reading it gives the same
 * doubles again. Not RFC 8785, whose numbers are other ones; the log keeps only the hash.
 */
final class Canonical {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Canonical() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static <T> T read(String text, Class<T> type) {
        return JSON.readValue(text, type);
    }

    /** SHA-256 in lower-case hex. */
    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
