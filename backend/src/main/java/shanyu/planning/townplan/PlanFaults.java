package shanyu.planning.townplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import shanyu.shared.Refusal;
import shanyu.shared.Refusal.Fault;
import shanyu.shared.Wgs84;

/** What is wrong with a plan's content beyond the form of single fields; every fault is named, none hides another. */
final class PlanFaults {
    private final List<Fault> faults = new ArrayList<>();
    private final PlanContent content;
    private final int first;
    private final int last;

    private PlanFaults(PlanContent content, int first, int last) {
        this.content = content;
        this.first = first;
        this.last = last;
    }

    /** Faults that keep it from being kept at all. @param inDistrict whether a point lies in the district */
    static List<Fault> of(PlanContent content, int first, int last, Predicate<Wgs84> inDistrict) {
        var of = new PlanFaults(content, first, last);
        of.goals();
        of.sites(inDistrict);
        of.budget();
        for (int n = 0; n < content.measures().size(); n++)
            of.year("measures[%d].year".formatted(n), content.measures().get(n).year());
        of.units();
        return of.faults;
    }

    /** What is still missing before it can be handed in. */
    static List<Fault> missing(PlanContent content, int first, int last) {
        var of = new PlanFaults(content, first, last);
        of.complete();
        return of.faults;
    }

    static Refusal refusal(List<Fault> faults) {
        return new Refusal(Refusal.Kind.RULE, "field-refused", Map.of(), List.copyOf(faults));
    }

    private void goals() {
        Set<String> seen = new HashSet<>();
        for (int n = 0; n < content.goals().size(); n++) {
            var goal = content.goals().get(n);
            year("goals[%d].year".formatted(n), goal.year());
            if (goal.inclusivePlaces() > goal.places())
                wrong("goals[%d].inclusivePlaces".formatted(n), goal.inclusivePlaces(), "more-than-all");
            if (!seen.add(goal.year() + ":" + goal.form()))
                wrong("goals[%d].form".formatted(n), goal.form(), "named-twice");
        }
    }

    private void sites(Predicate<Wgs84> inDistrict) {
        Set<String> seen = new HashSet<>();
        for (int n = 0; n < content.sites().size(); n++) {
            var site = content.sites().get(n);
            year("sites[%d].year".formatted(n), site.year());
            if (!seen.add(site.name().strip())) wrong("sites[%d].name".formatted(n), site.name(), "named-twice");
            Double longitude = site.longitude();
            Double latitude = site.latitude();
            if (longitude == null && latitude == null) continue;
            if (longitude == null) wrong("sites[%d].longitude".formatted(n), "", "missing");
            else if (latitude == null) wrong("sites[%d].latitude".formatted(n), "", "missing");
            else if (!inDistrict.test(new Wgs84(longitude, latitude)))
                wrong("sites[%d].longitude".formatted(n), longitude, "outside-the-district");
        }
    }

    private void budget() {
        Set<String> seen = new HashSet<>();
        for (int n = 0; n < content.budget().size(); n++) {
            var sum = content.budget().get(n);
            year("budget[%d].year".formatted(n), sum.year());
            if (!seen.add(sum.year() + ":" + sum.purpose()))
                wrong("budget[%d].purpose".formatted(n), sum.purpose(), "named-twice");
        }
    }

    private void units() {
        Set<String> seen = new HashSet<>();
        for (int n = 0; n < content.units().size(); n++) {
            var unit = content.units().get(n);
            if (!seen.add(unit.name().strip())) wrong("units[%d].name".formatted(n), unit.name(), "named-twice");
        }
    }

    private void complete() {
        if (content.summary().isBlank()) wrong("summary", "", "missing");
        if (content.goals().stream().noneMatch(goal -> goal.places() > 0)) wrong("goals", "", "missing");
        if (content.measures().isEmpty()) wrong("measures", "", "missing");
        if (content.units().isEmpty()) wrong("units", "", "missing");
        for (int year = first; year <= last; year++) {
            int of = year;
            if (content.budget().stream().noneMatch(sum -> sum.year() == of)) wrong("budget", year, "year-missing");
        }
        Map<String, Integer> planned = new HashMap<>();
        content.goals().forEach(goal -> planned.put(goal.year() + ":" + goal.form(), goal.places()));
        Map<String, Integer> sited = new HashMap<>();
        for (int n = 0; n < content.sites().size(); n++) {
            var site = content.sites().get(n);
            String at = site.year() + ":" + site.form();
            if (sited.merge(at, site.places(), Integer::sum) > planned.getOrDefault(at, 0))
                wrong("sites[%d].places".formatted(n), site.places(), "more-than-the-goal");
        }
    }

    private void year(String field, int year) {
        if (year < first || year > last) wrong(field, year, "outside-the-years");
    }

    private void wrong(String field, Object value, String reason) {
        faults.add(new Fault(field, value.toString(), reason));
    }
}
