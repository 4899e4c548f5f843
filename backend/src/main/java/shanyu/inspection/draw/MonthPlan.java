package shanyu.inspection.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import shanyu.inspection.draw.RulesTexts.RulesText;
import shanyu.inspection.library.Inspector;
import shanyu.verifier.draw.Staffing;
import shanyu.verifier.draw.Stratum;

/**
 * All a round would be bound to if it were committed on a day: computed anew while the round is planned, and once more,
 * for good, at the commit.
 *
 * @param cover, byShare what the quota rests on; both 0 for a supplementary round, which takes over its numbers
 * @param classes what each risk class contributes; empty for a supplementary round
 * @param classedBy how each class's institutions came to be in it: formula version, set by people, or not yet classed
 * @param strata sizes and quotas, empty strata left out
 * @param capped institutions in service left out of the pool, since they have been checked as often as a year allows
 * @param inspectors those in the draw
 * @param leftOut listed inspectors whose licence does not cover the window
 * @param loadCap visits one inspector may get
 * @param keys of the offices that prove, in manifest order
 */
record MonthPlan(
        LocalDate day,
        DrawParameters parameters,
        RulesText rules,
        int cover,
        int byShare,
        List<RiskCount> classes,
        Map<String, Map<String, Integer>> classedBy,
        List<Stratum> strata,
        List<Seat> pool,
        int capped,
        List<Inspector> inspectors,
        List<Inspector> leftOut,
        List<Recused> recused,
        long loadCap,
        List<DrawKey> keys,
        List<DrawKey> standby,
        LocalDate windowFrom,
        LocalDate windowTo) {

    /** An institution in the pool, under the code the round knows it by. */
    record Seat(UUID institution, String code, String town, String stratum) {}

    /** Institutions to be drawn. */
    long n() {
        return strata.stream().mapToLong(Stratum::k).sum();
    }

    Staffing staffing() {
        return Staffing.of(parameters.teamSize(), loadCap, parameters.departments());
    }

    /** What must be put right before it can be committed, as slugs; empty when nothing. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (n() == 0) faults.add(capped > 0 ? "all-at-cap" : "no-institutions");
        if (keys.size() < 2) faults.add("too-few-key-offices");
        if (inspectors.size() < parameters.teamSize() || inspectors.size() * loadCap < n() * parameters.teamSize())
            faults.add("too-few-inspectors");
        if (inspectors.stream().map(Inspector::department).distinct().count() < parameters.departments())
            faults.add("too-few-departments");
        return faults;
    }

    static List<Stratum> strata(MonthQuota quota) {
        var strata = new ArrayList<Stratum>();
        new TreeMap<>(quota.size()).forEach((code, size) -> {
            if (size > 0) strata.add(new Stratum(code, quota.k().getOrDefault(code, 0), size));
        });
        return List.copyOf(strata);
    }
}
