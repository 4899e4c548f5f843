package shanyu.planner.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import shanyu.planner.siting.SitePlan;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan of sites as it is answered.
 *
 * @param status {@code optimal} when the bound proves it, else {@code feasible}
 * @param sites ids
 * @param objective what was asked for: total way, or people within reach
 * @param bound no plan of as many sites does better
 * @param gap of bound and objective, as a part of the objective
 * @param allotment by point, the site that serves it; left out where it is the nearest
 */
record SiteAnswer(
        String status,
        List<String> sites,
        Number objective,
        Number bound,
        double gap,
        double seconds,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> allotment) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static SiteAnswer of(SitePlan plan, List<String> ids, double objective, double bound, long began) {
        return of(plan.sites(), plan.isProven(), ids, objective, bound, began);
    }

    static SiteAnswer of(int[] sites, boolean isProven, List<String> ids, double objective, double bound, long began) {
        double gap = isProven || objective == bound ? 0 : Math.abs(bound - objective) / Math.abs(objective);
        return new SiteAnswer(
                isProven ? "optimal" : "feasible",
                Arrays.stream(sites).mapToObj(ids::get).toList(),
                plain(objective),
                plain(bound),
                gap,
                Math.round((System.nanoTime() - began) / 1e6) / 1e3,
                Map.of());
    }

    SiteAnswer allotted(Map<String, String> points) {
        return new SiteAnswer(status, sites, objective, bound, gap, seconds, points);
    }

    /** A whole number without a point. */
    static Number plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Number) (long) value : (Number) value;
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
