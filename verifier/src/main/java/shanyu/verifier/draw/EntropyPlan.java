package shanyu.verifier.draw;

import java.util.Map;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;

/**
 * Where the public randomness will come from.
 *
 * @param source which event, e.g. a numbered lottery draw
 * @param time when it happens, RFC 3339; the commit must be public at least 24 hours earlier
 */
public record EntropyPlan(String source, String time) {

    static EntropyPlan read(Fields manifest) {
        return new EntropyPlan(manifest.text("entropy_source"), manifest.text("entropy_time"));
    }

    void addTo(Map<String, Json> manifest) {
        manifest.put("entropy_source", Json.of(source));
        manifest.put("entropy_time", Json.of(time));
    }
}
