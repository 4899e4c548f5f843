package shanyu.planner.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * From births to the children under three by age and the places their families would take, on the same paths throughout:
 * on each of them areas add up to the whole, ages to all children, and kinds of places to all places, in whole numbers.
 * Beside each figure stands what it would be if births stayed as in the last known year.
 */
public record Projection(List<Line> lines) {
    /** Of {@link Line#age()}: all ages together, or none in particular. */
    public static final int ALL_AGES = -1;
    /** Of {@link Line#area()}: all areas together. */
    public static final String WHOLE = "*";

    private static final int AGES = 3;

    /** What is counted. */
    public enum Measure {
        BIRTHS,
        CHILDREN,
        PLACES
    }

    /**
     * One figure.
     *
     * @param age in completed years on 31 December, {@link #ALL_AGES} for all
     * @param kind of place; empty for all and for what is no place
     * @param likely the forecast
     * @param low80 to {@code high80}: four of five paths
     * @param naive the same with the births of the last known year
     */
    public record Line(
            Measure measure,
            String area,
            int year,
            int age,
            String kind,
            long likely,
            long low80,
            long high80,
            long low95,
            long high95,
            long naive) {}

    /** One quantity three ways: on the paths, as forecast, and naively. */
    private record Figure(Sample paths, Sample likely, Sample naive) {
        Figure plus(Figure other) {
            return new Figure(paths.plus(other.paths), likely.plus(other.likely), naive.plus(other.naive));
        }
    }

    /**
     * @param passages from birth to age 0, 1 and 2, with a migration for every area of the panel
     * @param horizon years ahead, from 1
     * @throws IllegalArgumentException with fewer than three known years, or another number of passages than three
     */
    public static Projection of(
            Panel panel, List<Passage> passages, List<Uptake> uptakes, int horizon, int paths, long seed) {
        if (passages.size() != AGES)
            throw new IllegalArgumentException("%d passages: one to each age of 0, 1 and 2".formatted(passages.size()));
        var drawn = Forecast.Drawn.of(panel, horizon, paths, seed);
        var chance = new Cohorts(passages, Cohorts.chance(seed));
        var usual = new Cohorts(passages, Cohorts.USUAL);
        int first = panel.last() - AGES + 2;
        var births = births(panel, drawn, paths, first);
        var onPaths = chance.carry(births.stream().map(Figure::paths).toList(), first);
        var likely = usual.carry(births.stream().map(Figure::likely).toList(), first);
        var naive = usual.carry(births.stream().map(Figure::naive).toList(), first);
        var lines = new ArrayList<Line>();
        for (int n = AGES - 1; n < births.size(); n++) {
            var year = new Year(panel.areas(), first + n, lines);
            year.add(Measure.BIRTHS, ALL_AGES, "", births.get(n));
            Figure children = null;
            Figure places = null;
            for (int age = 0; age < AGES; age++) {
                var ofAge = new Figure(
                        onPaths.get(n).get(age),
                        likely.get(n).get(age),
                        naive.get(n).get(age));
                year.add(Measure.CHILDREN, age, "", ofAge);
                children = children == null ? ofAge : children.plus(ofAge);
                for (int number = 0; number < uptakes.size(); number++) {
                    var uptake = uptakes.get(number);
                    if (uptake.age() != age) continue;
                    var taking = new Figure(
                            chance.taking(ofAge.paths, uptake, year.year, number),
                            usual.taking(ofAge.likely, uptake, year.year, number),
                            usual.taking(ofAge.naive, uptake, year.year, number));
                    year.add(Measure.PLACES, age, uptake.kind(), taking);
                    places = places == null ? taking : places.plus(taking);
                }
            }
            if (children != null) year.add(Measure.CHILDREN, ALL_AGES, "", children);
            if (places != null) year.add(Measure.PLACES, ALL_AGES, "", places);
        }
        return new Projection(List.copyOf(lines));
    }

    /**
     * The paths themselves, for whoever adds them up anew: births and children by age of each year to come.
     *
     * @param children {@code children.get(year).get(age)}
     */
    public record Paths(List<Sample> births, List<List<Sample>> children) {}

    /** Those {@link #of} rests on; uptake is no part of them. */
    public static Paths paths(Panel panel, List<Passage> passages, int horizon, int paths, long seed) {
        var drawn = Forecast.Drawn.of(panel, horizon, paths, seed);
        int first = panel.last() - AGES + 2;
        var births =
                births(panel, drawn, paths, first).stream().map(Figure::paths).toList();
        var children = new Cohorts(passages, Cohorts.chance(seed)).carry(births, first);
        return new Paths(births.subList(AGES - 1, births.size()), children.subList(AGES - 1, births.size()));
    }

    /** Two known years, in which the children of the first years to come were born, and all years to come. */
    private static List<Figure> births(Panel panel, Forecast.Drawn drawn, int paths, int first) {
        var births = new ArrayList<Figure>();
        var last = Whole.nearest(panel.born(panel.last()));
        for (int year = first; year <= panel.last(); year++) {
            var known = Whole.nearest(panel.born(year));
            births.add(new Figure(same(known, paths), same(known, 1), same(known, 1)));
        }
        for (int n = 0; n < drawn.paths().size(); n++)
            births.add(new Figure(drawn.paths().get(n), same(drawn.likely()[n], 1), same(last, 1)));
        return births;
    }

    private static Sample same(long[] counts, int paths) {
        var sample = Sample.empty(counts.length, paths);
        for (int n = 0; n < sample.counts().length; n++) sample.counts()[n] = (int) counts[n % counts.length];
        return sample;
    }

    private record Year(List<String> areas, int year, List<Line> lines) {
        void add(Measure measure, int age, String kind, Figure figure) {
            var bounds = figure.paths.bounds();
            for (int area = 0; area < areas.size(); area++)
                add(
                        measure,
                        areas.get(area),
                        age,
                        kind,
                        figure.likely.at(0, area),
                        bounds[area],
                        figure.naive.at(0, area));
            add(measure, WHOLE, age, kind, figure.likely.whole(0), figure.paths.wholeBounds(), figure.naive.whole(0));
        }

        private void add(
                Measure measure, String area, int age, String kind, long likely, Sample.Bounds bounds, long naive) {
            lines.add(new Line(
                    measure,
                    area,
                    year,
                    age,
                    kind,
                    likely,
                    Math.min(likely, bounds.low80()),
                    Math.max(likely, bounds.high80()),
                    Math.min(likely, bounds.low95()),
                    Math.max(likely, bounds.high95()),
                    naive));
        }
    }
}
