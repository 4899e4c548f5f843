package shanyu.planner.command;

import java.util.Arrays;
import java.util.List;
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
 */
record SiteAnswer(String status, List<String> sites, Number objective, Number bound, double gap, double seconds) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static SiteAnswer of(SitePlan plan, List<String> ids, double objective, double bound, long began) {
        double gap = plan.isProven() || objective == bound ? 0 : Math.abs(bound - objective) / Math.abs(objective);
        return new SiteAnswer(
                plan.isProven() ? "optimal" : "feasible",
                Arrays.stream(plan.sites()).mapToObj(ids::get).toList(),
                plain(objective),
                plain(bound),
                gap,
                Math.round((System.nanoTime() - began) / 1e6) / 1e3);
    }

    /** A whole number without a point. */
    private static Number plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Number) (long) value : (Number) value;
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
