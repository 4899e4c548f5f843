package shanyu.verifier.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shanyu.verifier.json.CanonicalLine;
import shanyu.verifier.json.Json;

/** One line of a library: a leaf of its tree is the canonical JSON of the line. */
interface Row {
    /** Names and texts in turn, names in the canonical order. */
    List<String> members();

    default Json json() {
        Map<String, Json> json = new LinkedHashMap<>();
        List<String> members = members();
        for (int i = 0; i < members.size(); i += 2) json.put(members.get(i), Json.of(members.get(i + 1)));
        return new Json.Members(json);
    }

    /** The bytes that are hashed, as {@link #json} gives them and without building it. */
    default byte[] line() {
        return CanonicalLine.of(members());
    }
}
