package shanyu.planner.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Children by age out of births by year: each cohort is carried from age to age, path by path, in whole children (a
 * cohort-component step; Leslie, "On the use of matrices in certain population mathematics", Biometrika 33 (1945)).
 */
final class Cohorts {
    private final List<Passage> passages;
    private final Draws draws;

    /** Where the deviates of a step come from. */
    interface Draws {
        /** How a year's migration deviates from the usual on a path; for all ages alike. */
        double year(int year, int path);

        /** Where rounding begins, 0 to 1. */
        double offset(int year, int age, int path);
    }

    /** No deviation, rounded in the middle. */
    static final Draws USUAL = new Draws() {
        @Override
        public double year(int year, int path) {
            return 0;
        }

        @Override
        public double offset(int year, int age, int path) {
            return 0.5;
        }
    };

    /** By chance, the same for the same seed. */
    static Draws chance(long seed) {
        return new Draws() {
            @Override
            public double year(int year, int path) {
                return new Chance(seed ^ 0x6d696772L, (long) year << 32 | path).normal();
            }

            @Override
            public double offset(int year, int age, int path) {
                return new Chance(seed ^ 0x726f756eL + age, (long) year << 32 | path).uniform();
            }
        };
    }

    Cohorts(List<Passage> passages, Draws draws) {
        this.passages = passages;
        this.draws = draws;
    }

    /**
     * Children by year and age.
     *
     * @param births of each year from {@code first} on
     * @return {@code children.get(year).get(age)}; the first two years lack the ages whose births are not given
     */
    List<List<Sample>> carry(List<Sample> births, int first) {
        var children = new ArrayList<List<Sample>>();
        for (int n = 0; n < births.size(); n++) {
            var ages = new ArrayList<Sample>();
            for (int age = 0; age < passages.size() && age <= n; age++) {
                var from = age == 0 ? births.get(n) : children.get(n - 1).get(age - 1);
                ages.add(step(from, first + n, age));
            }
            children.add(ages);
        }
        return children;
    }

    private Sample step(Sample from, int year, int age) {
        var passage = passages.get(age);
        var to = Sample.empty(from.areas(), from.paths());
        IntStream.range(0, from.paths()).parallel().forEach(path -> {
            double deviate = draws.year(year, path);
            var kept = new double[from.areas()];
            for (int area = 0; area < kept.length; area++)
                kept[area] = from.at(path, area) * passage.kept(area, deviate);
            Whole.systematic(kept, draws.offset(year, age, path), to.counts(), path * kept.length);
        });
        return to;
    }

    /** Those of a sample who would take a place. */
    Sample taking(Sample children, Uptake uptake, int year, int number) {
        var to = Sample.empty(children.areas(), children.paths());
        IntStream.range(0, children.paths()).parallel().forEach(path -> {
            var taking = new double[children.areas()];
            for (int area = 0; area < taking.length; area++) taking[area] = children.at(path, area) * uptake.share();
            Whole.systematic(taking, draws.offset(year, 16 + number, path), to.counts(), path * taking.length);
        });
        return to;
    }
}
