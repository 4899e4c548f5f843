package shanyu.planning.townplan;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import shanyu.verifier.value.Hash;
import tools.jackson.databind.ObjectMapper;

/** The hash a handed-in plan is known by: SHA-256 over town, version, years, content and grounds as JSON in the order of their records. */
@Component
class PlanSeal {
    private final ObjectMapper json;

    PlanSeal(ObjectMapper json) {
        this.json = json;
    }

    private record Sealed(
            String town, int number, int n, int firstYear, int lastYear, PlanContent content, PlanGrounds grounds) {}

    /** Hex. @param n which time it is handed in */
    String of(TownPlan plan, int n, PlanContent content, PlanGrounds grounds) {
        var all = new Sealed(plan.town(), plan.number(), n, plan.firstYear(), plan.lastYear(), content, grounds);
        return HexFormat.of()
                .formatHex(Hash.sha256(json.writeValueAsString(all).getBytes(StandardCharsets.UTF_8))
                        .bytes());
    }
}
