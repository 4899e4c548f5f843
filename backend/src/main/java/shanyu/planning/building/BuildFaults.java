package shanyu.planning.building;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import shanyu.shared.Refusal;
import shanyu.shared.Refusal.Fault;
import shanyu.shared.Wgs84;

/** What is wrong with a project beyond the form of single fields; every fault is named. */
final class BuildFaults {
    private BuildFaults() {}

    /** @param towns of the district @param inDistrict whether a point lies in it */
    static List<Fault> of(BuildFacts facts, Set<String> towns, Predicate<Wgs84> inDistrict) {
        var faults = new ArrayList<Fault>();
        if (!towns.contains(facts.town())) faults.add(new Fault("town", facts.town(), "no-town-of-the-district"));
        Double longitude = facts.longitude();
        Double latitude = facts.latitude();
        if ((longitude == null) != (latitude == null))
            faults.add(new Fault(longitude == null ? "longitude" : "latitude", null, "missing"));
        else if (longitude != null && latitude != null && !inDistrict.test(new Wgs84(longitude, latitude)))
            faults.add(new Fault("longitude", longitude.toString(), "outside-the-district"));
        if (facts.nurseryPlaces() > 0 && facts.nurseryClasses() == 0)
            faults.add(new Fault("nurseryPlaces", facts.nurseryPlaces().toString(), "places-without-class"));
        if (facts.kind() == BuildKind.COMMUNITY_VENUE && facts.nurseryPlaces() == 0)
            faults.add(new Fault("nurseryPlaces", "0", "missing"));
        return faults;
    }

    /** Planned days run forward, and there is a day for the hand-over. */
    static List<Fault> of(Map<BuildStep, LocalDate> planned) {
        var faults = new ArrayList<Fault>();
        if (!planned.containsKey(BuildStep.HANDED_OVER)) faults.add(new Fault("steps.HANDED_OVER", null, "missing"));
        LocalDate before = LocalDate.MIN;
        for (var step : new EnumMap<>(planned).entrySet()) {
            if (step.getValue().isBefore(before))
                faults.add(new Fault("steps." + step.getKey(), step.getValue().toString(), "before-the-step-before"));
            else before = step.getValue();
        }
        return faults;
    }

    static Refusal refusal(List<Fault> faults) {
        return new Refusal(Refusal.Kind.RULE, "field-refused", Map.of(), List.copyOf(faults));
    }
}
