package shanyu.verifier.draw;

import java.util.LinkedHashMap;
import java.util.Map;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;

/**
 * A group of institutions drawn by itself.
 *
 * @param code its name; strata are drawn in the order of the code's bytes
 * @param k how many are drawn
 * @param size how many there are
 */
public record Stratum(String code, long k, long size) {

    static Stratum read(String where, Json stratum) {
        Fields fields = Fields.of(where, stratum).only("code", "k", "size");
        return new Stratum(fields.text("code"), fields.count("k"), fields.count("size"));
    }

    Json json() {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("code", Json.of(code));
        members.put("k", Json.of(k));
        members.put("size", Json.of(size));
        return new Json.Members(members);
    }
}
