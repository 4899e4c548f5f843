package shanyu.verifier.draw;

import java.util.List;
import java.util.Map;
import shanyu.verifier.json.Json;

/** Who visits one institution; inspectors in the order in which they were picked. */
public record Team(String institution, List<String> inspectors) {
    public Team {
        inspectors = List.copyOf(inspectors);
    }

    Json json() {
        return new Json.Members(Map.of("institution", Json.of(institution), "inspectors", Json.texts(inspectors)));
    }
}
