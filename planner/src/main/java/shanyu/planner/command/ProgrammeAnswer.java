package shanyu.planner.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import shanyu.planner.siting.programme.PeriodPlan;
import shanyu.planner.siting.programme.Programme;
import shanyu.planner.siting.programme.Why;
import tools.jackson.databind.json.JsonMapper;

/**
 * A programme as it is answered: of the last period what every answer has, and each period by itself.
 *
 * @param sites ids of all sites opened
 * @param objective what all people served count
 * @param bound no plan that keeps floors, means and the sites of earlier periods is worth more
 */
record ProgrammeAnswer(
        String status,
        List<String> sites,
        Number objective,
        Number bound,
        double gap,
        double seconds,
        List<Map<String, Object>> periods) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ProgrammeAnswer of(Programme programme, List<PeriodPlan> plans, long began) {
        var last = plans.getLast();
        return new ProgrammeAnswer(
                plans.stream().allMatch(PeriodPlan::isProven) ? "optimal" : "feasible",
                plans.stream()
                        .flatMap(plan -> plan.chosen().stream())
                        .map(chosen -> id(programme, chosen.candidate()))
                        .toList(),
                SiteAnswer.plain(last.worth()),
                SiteAnswer.plain(last.bound()),
                last.gap(),
                Math.round((System.nanoTime() - began) / 1e6) / 1e3,
                plans.stream().map(plan -> period(programme, plan)).toList());
    }

    private static String id(Programme programme, int candidate) {
        return programme.candidates().get(candidate).id();
    }

    private static Map<String, Object> period(Programme programme, PeriodPlan plan) {
        var period = new LinkedHashMap<String, Object>();
        period.put("period", plan.period().name());
        period.put("status", plan.isProven() ? "optimal" : "feasible");
        period.put("objective", SiteAnswer.plain(plan.worth()));
        period.put("bound", SiteAnswer.plain(plan.bound()));
        period.put("gap", plan.gap());
        period.put("people", SiteAnswer.plain(plan.people()));
        period.put("spent", SiteAnswer.plain(plan.spent()));
        period.put(
                "opened",
                plan.chosen().stream().map(each -> chosen(programme, each)).toList());
        period.put(
                "towns",
                IntStream.range(0, plan.served().length)
                        .mapToObj(town -> town(programme, plan, town))
                        .toList());
        period.put(
                "left_out",
                plan.leftOut().stream().map(each -> leftOut(programme, each)).toList());
        return period;
    }

    private static Map<String, Object> chosen(Programme programme, PeriodPlan.Chosen chosen) {
        var candidate = programme.candidates().get(chosen.candidate());
        var site = new LinkedHashMap<String, Object>();
        site.put("id", candidate.id());
        site.put("serves", SiteAnswer.plain(chosen.serves()));
        site.put("adds", SiteAnswer.plain(chosen.adds()));
        site.put("cost", SiteAnswer.plain(candidate.cost()));
        if (candidate.cost() > 0) site.put("adds_per_cost", chosen.adds() / candidate.cost());
        return site;
    }

    private static Map<String, Object> town(Programme programme, PeriodPlan plan, int town) {
        var row = new LinkedHashMap<String, Object>();
        row.put("town", programme.towns().get(town).name());
        row.put("people", SiteAnswer.plain(programme.people(town)));
        row.put("served", SiteAnswer.plain(plan.served()[town]));
        row.put("floor", programme.towns().get(town).floor());
        return row;
    }

    private static Map<String, Object> leftOut(Programme programme, PeriodPlan.LeftOut leftOut) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", id(programme, leftOut.candidate()));
        switch (leftOut.why()) {
            case Why.NobodyInReach() -> row.put("why", "nobody_in_reach");
            case Why.AllServed() -> row.put("why", "all_served");
            case Why.DominatedBy(int other) -> {
                row.put("why", "dominated");
                row.put("by", id(programme, other));
            }
            case Why.TooDear(double cost, double budget) -> {
                row.put("why", "too_dear");
                row.put("cost", SiteAnswer.plain(cost));
                row.put("budget", SiteAnswer.plain(budget));
            }
            case Why.Outdone(double adds, int insteadOf, double loses) -> {
                row.put("why", "outdone");
                row.put("adds", SiteAnswer.plain(adds));
                if (insteadOf >= 0) {
                    row.put("instead_of", id(programme, insteadOf));
                    row.put("loses", SiteAnswer.plain(loses));
                }
            }
            case Why.BreaksFloor(int insteadOf, int town) -> {
                row.put("why", "breaks_floor");
                row.put("instead_of", id(programme, insteadOf));
                row.put("town", programme.towns().get(town).name());
            }
            case Why.NotFound(double adds) -> {
                row.put("why", "not_found");
                row.put("adds", SiteAnswer.plain(adds));
            }
        }
        return row;
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
