package shanyu.planning.townplan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which two texts of a plan differ.
 *
 * @param key what it is about within the part: year and form, a name; codes as the content has them, joined by a bar
 * @param before as the earlier text has it; null where it has none
 * @param after as the later text has it; null where it has none
 */
@Schema(name = "TownPlanDifference")
public record PlanDifference(
        PlanPart part,
        String key,
        @Nullable String before,
        @Nullable String after) {

    /** In the order of the parts, and within each as they stand in the later text, what fell away last. */
    static List<PlanDifference> between(PlanContent before, PlanContent after) {
        var differences = new ArrayList<PlanDifference>();
        add(differences, PlanPart.SUMMARY, Map.of("", before.summary()), Map.of("", after.summary()));
        add(differences, PlanPart.GOALS, goals(before), goals(after));
        add(differences, PlanPart.SITES, sites(before), sites(after));
        add(differences, PlanPart.MEASURES, measures(before), measures(after));
        add(differences, PlanPart.UNITS, units(before), units(after));
        add(differences, PlanPart.BUDGET, budget(before), budget(after));
        return differences;
    }

    private static void add(
            List<PlanDifference> all, PlanPart part, Map<String, String> before, Map<String, String> after) {
        var keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        for (String key : keys)
            if (!Objects.equals(before.get(key), after.get(key)))
                all.add(new PlanDifference(part, key, before.get(key), after.get(key)));
    }

    private static Map<String, String> goals(PlanContent of) {
        var goals = new LinkedHashMap<String, String>();
        of.goals()
                .forEach(goal ->
                        goals.put(goal.year() + "|" + goal.form(), goal.places() + "|" + goal.inclusivePlaces()));
        return goals;
    }

    private static Map<String, String> sites(PlanContent of) {
        var sites = new LinkedHashMap<String, String>();
        of.sites()
                .forEach(site -> sites.put(
                        site.name(),
                        "%d|%s|%d|%s|%s"
                                .formatted(site.year(), site.form(), site.places(), site.address(), place(site))));
        return sites;
    }

    private static String place(PlanContent.Site site) {
        return site.longitude() == null ? "" : site.longitude() + ", " + site.latitude();
    }

    private static Map<String, String> measures(PlanContent of) {
        var measures = new LinkedHashMap<String, String>();
        of.measures().forEach(each -> measures.put(each.kind() + "|" + each.text(), String.valueOf(each.year())));
        return measures;
    }

    private static Map<String, String> units(PlanContent of) {
        var units = new LinkedHashMap<String, String>();
        of.units().forEach(unit -> units.put(unit.name(), unit.duty()));
        return units;
    }

    private static Map<String, String> budget(PlanContent of) {
        var budget = new LinkedHashMap<String, String>();
        of.budget().forEach(sum -> budget.put(sum.year() + "|" + sum.purpose(), String.valueOf(sum.fen())));
        return budget;
    }
}
