package shanyu.inspection.draw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shanyu.verifier.draw.Team;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;

/** Reads what the house kept of its own draw: the record as it will be published. */
final class DrawnRecord {
    private DrawnRecord() {}

    static RoundStore.Outcome outcome(String record, boolean staffed) {
        return new RoundStore.Outcome(record, staffed, result(record).texts("drawn"));
    }

    /** Teams by institution, in drawn order; empty when the round could not be staffed. */
    static List<Team> teams(String record) {
        var result = result(record);
        if (!(result.any("teams") instanceof Json.Items items)) return List.of();
        var teams = new ArrayList<Team>();
        for (Json each : items.values()) {
            var team = Fields.of("team", each);
            teams.add(new Team(team.text("institution"), team.texts("inspectors")));
        }
        return teams;
    }

    /** Per stratum the whole order: the drawn ones first, then who is next in line. */
    static Map<String, List<String>> order(String record) {
        var order = result(record).object("order");
        var lines = new LinkedHashMap<String, List<String>>();
        if (result(record).any("order") instanceof Json.Members members)
            members.values().keySet().forEach(stratum -> lines.put(stratum, order.texts(stratum)));
        return lines;
    }

    private static Fields result(String record) {
        return Fields.of("", Json.read(record.getBytes(StandardCharsets.UTF_8))).object("result");
    }
}
