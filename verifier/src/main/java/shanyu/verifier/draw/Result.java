package shanyu.verifier.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shanyu.verifier.json.Json;

/**
 * What was drawn (DRAW-1 step 8).
 *
 * @param drawn institutions in the order in which they got their teams
 * @param order for each stratum the whole permutation: behind the drawn follow the substitutes, next in line first
 * @param teams one for each drawn institution, in that order; empty when no attempt fits
 * @param attempt number of the attempt that fitted, −1 when none did
 */
public record Result(List<String> drawn, Map<String, List<String>> order, Optional<List<Team>> teams, int attempt) {

    public Json json() {
        Map<String, Json> orders = new LinkedHashMap<>();
        order.forEach((code, ids) -> orders.put(code, Json.texts(ids)));
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("drawn", Json.texts(drawn));
        members.put("order", new Json.Members(orders));
        members.put(
                "teams",
                teams.<Json>map(all -> Json.of(all.stream().map(Team::json).toList()))
                        .orElse(new Json.Null()));
        members.put("attempt", Json.of(attempt));
        return new Json.Members(members);
    }
}
