package shanyu.verifier.draw;

import java.util.Map;
import java.util.OptionalLong;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;

/**
 * How teams are made.
 *
 * @param teamSize inspectors per institution
 * @param loadCap institutions one inspector may get in the round
 * @param minDepts departments a team must mix, when the rules ask it
 */
public record Staffing(long teamSize, long loadCap, OptionalLong minDepts) {

    public static Staffing of(long teamSize, long loadCap) {
        return new Staffing(teamSize, loadCap, OptionalLong.empty());
    }

    public static Staffing of(long teamSize, long loadCap, long minDepts) {
        return new Staffing(teamSize, loadCap, OptionalLong.of(minDepts));
    }

    static Staffing read(Fields manifest) {
        return new Staffing(
                manifest.count("team_size"),
                manifest.count("load_cap"),
                manifest.has("min_depts") ? OptionalLong.of(manifest.count("min_depts")) : OptionalLong.empty());
    }

    void addTo(Map<String, Json> manifest) {
        manifest.put("team_size", Json.of(teamSize));
        manifest.put("load_cap", Json.of(loadCap));
        minDepts.ifPresent(depts -> manifest.put("min_depts", Json.of(depts)));
    }
}
