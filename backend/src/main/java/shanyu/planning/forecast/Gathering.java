package shanyu.planning.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import shanyu.planner.forecast.Forecast;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * The figures a forecast can rest on: the longest run of years, up to the last asked for, in which every town has births and
 * women of the ages at which most children are born.
 */
final class Gathering {
    /** Women of other ages are left out: most children are born to these, and the rate needs one band for all towns. */
    private static final int FROM_AGE = 25;

    private static final int TO_AGE = 39;
    /** Years back from which nothing is read. */
    private static final int FARTHEST = 60;
    /** So many gaps are named; more are counted. */
    private static final int NAMED = 12;

    private final List<String> towns;
    private final Map<String, VitalFigure.Entry> births = new HashMap<>();
    private final Map<String, List<VitalFigure.Entry>> women = new HashMap<>();
    private final Map<String, Integer> sources = new LinkedHashMap<>();

    /** @param towns codes, sorted */
    Gathering(List<String> towns, List<VitalFigure.Entry> standing, String population) {
        this.towns = towns;
        for (var entry : standing) {
            if (!entry.population().equals(population)) continue;
            String key = key(entry.town(), entry.year());
            if (entry.measure().equals("births")) births.put(key, entry);
            else if (entry.ageFrom() != null
                    && entry.ageTo() != null
                    && entry.ageFrom() >= FROM_AGE
                    && entry.ageTo() <= TO_AGE)
                women.computeIfAbsent(key, none -> new ArrayList<>()).add(entry);
        }
    }

    private static String key(String town, int year) {
        return town + " " + year;
    }

    /**
     * @param last the last year that is to be known; null for the last that is complete
     * @param rest of the inputs, with no series
     */
    Outcome<Inputs> inputs(@Nullable Integer last, Inputs rest) {
        var years = new TreeSet<Integer>();
        births.values().forEach(entry -> years.add(entry.year()));
        if (years.isEmpty() || towns.isEmpty())
            return Refusal.of(Refusal.Kind.RULE, "no-births").asOutcome();
        int end = last == null ? lastComplete(years) : last;
        int first = end;
        while (end - first < FARTHEST && isComplete(first)) first--;
        int complete = end - first;
        if (complete < Forecast.LEAST_YEARS) return tooFew(complete, first);
        int begin = first + 1;
        var series = towns.stream().map(town -> series(town, begin, end)).toList();
        return Outcome.done(new Inputs(
                rest.population(),
                begin,
                rest.horizon(),
                rest.paths(),
                rest.seed(),
                series,
                rest.assumptions(),
                List.copyOf(sources.keySet())));
    }

    private int lastComplete(TreeSet<Integer> years) {
        return years.descendingSet().stream()
                .filter(this::isComplete)
                .findFirst()
                .orElse(years.last());
    }

    private boolean isComplete(int year) {
        return towns.stream()
                .allMatch(town -> births.containsKey(key(town, year)) && women.containsKey(key(town, year)));
    }

    private Outcome<Inputs> tooFew(int complete, int year) {
        var missing = new ArrayList<Map<String, Object>>();
        for (String town : towns) {
            if (!births.containsKey(key(town, year))) missing.add(Map.of("town", town, "measure", "births"));
            if (!women.containsKey(key(town, year))) missing.add(Map.of("town", town, "measure", "women"));
        }
        Map<String, Object> facts = Map.of(
                "complete",
                complete,
                "least",
                Forecast.LEAST_YEARS,
                "year",
                year,
                "gaps",
                missing.size(),
                "missing",
                missing.subList(0, Math.min(NAMED, missing.size())));
        return Refusal.of(Refusal.Kind.RULE, "too-few-years", facts).asOutcome();
    }

    private Inputs.Series series(String town, int first, int last) {
        var born = new ArrayList<Inputs.Known>();
        var mothers = new ArrayList<Inputs.Known>();
        for (int year = first; year <= last; year++) {
            var entry = births.get(key(town, year));
            if (entry != null) born.add(known(entry, entry.people()));
            var bands = women.getOrDefault(key(town, year), List.of());
            int sum = bands.stream().mapToInt(VitalFigure.Entry::people).sum();
            mothers.add(known(weakest(bands), sum));
        }
        return new Inputs.Series(town, born, mothers);
    }

    /** A sum is no better known than the least known of its parts. */
    private static VitalFigure.Entry weakest(List<VitalFigure.Entry> bands) {
        return bands.stream()
                .filter(band -> band.status() != shanyu.planning.FigureStatus.PUBLISHED)
                .findFirst()
                .orElse(bands.getFirst());
    }

    private Inputs.Known known(VitalFigure.Entry entry, int people) {
        sources.putIfAbsent(entry.source(), sources.size());
        return new Inputs.Known(people, entry.status().code(), sources.getOrDefault(entry.source(), 0));
    }
}
