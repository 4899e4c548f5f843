package shanyu.planner.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Network.Way;
import shanyu.planner.walk.Place;

@DisplayName("What if: after any changes coverage and both scores are what counting everything anew gives")
class WhatIfTest {
    private static final double LIMIT = 700;
    private static final int BANDS = 3;
    private static final int FORMS = 2;
    private static final int SIDE = 12;
    private static final double STEP = 0.0015;

    @Test
    @DisplayName(
            "two hundred random changes in each of four random towns, all demands, bands and forms looked at again and again")
    void changes() {
        for (long seed = 1; seed <= 4; seed++) {
            var random = new Random(seed);
            var town = new Town(random);
            var whatIf = new WhatIf(new Reach(town.network, town.homes), town.people, FORMS, LIMIT);
            Map<Integer, Care> now = new TreeMap<>();
            for (int turn = 0; turn < 200; turn++) {
                change(whatIf, now, random);
                if (turn % 20 == 0 || turn > 195)
                    assertSame("seed %d, change %d".formatted(seed, turn), town, whatIf, now);
            }
            assertThat(now).hasSizeGreaterThan(10);
        }
    }

    private static void change(WhatIf whatIf, Map<Integer, Care> now, Random random) {
        int number = now.isEmpty() ? -1 : List.copyOf(now.keySet()).get(random.nextInt(now.size()));
        switch (number < 0 ? 0 : random.nextInt(6)) {
            case 0, 1 -> {
                var care = new Care(somewhere(random), random.nextInt(BANDS), random.nextInt(FORMS), places(random));
                assertThat(now.put(whatIf.add(care), care)).isNull();
            }
            case 2, 3 -> {
                var to = somewhere(random);
                whatIf.move(number, to);
                now.computeIfPresent(number, (same, care) -> new Care(to, care.band(), care.form(), care.places()));
            }
            case 4 -> {
                double places = places(random);
                whatIf.resize(number, places);
                now.computeIfPresent(number, (same, care) -> new Care(care.at(), care.band(), care.form(), places));
            }
            default -> {
                whatIf.close(number);
                now.remove(number);
            }
        }
    }

    private static void assertSame(String when, Town town, WhatIf whatIf, Map<Integer, Care> now) {
        for (int band = 0; band < BANDS; band++) {
            double covered = 0;
            var all = town.plainly(now, band, -1);
            for (int demand = 0; demand < town.homes.size(); demand++) {
                assertThat(whatIf.isCovered(band, demand)).as(when).isEqualTo(all.covered[demand]);
                assertThat(whatIf.twoStep(band, demand)).as(when).isCloseTo(all.even[demand], close(all.even[demand]));
                assertThat(whatIf.enhanced(band, demand))
                        .as(when)
                        .isCloseTo(all.gaussian[demand], close(all.gaussian[demand]));
                if (all.covered[demand]) covered += town.people[band][demand];
            }
            assertThat(whatIf.coveredPeople(band)).as(when).isCloseTo(covered, close(covered));
            for (int form = 0; form < FORMS; form++) {
                var one = town.plainly(now, band, form);
                for (int demand = 0; demand < town.homes.size(); demand++) {
                    assertThat(whatIf.isCovered(band, form, demand)).as(when).isEqualTo(one.covered[demand]);
                    assertThat(whatIf.twoStep(band, form, demand)).isCloseTo(one.even[demand], close(one.even[demand]));
                    assertThat(whatIf.enhanced(band, form, demand))
                            .isCloseTo(one.gaussian[demand], close(one.gaussian[demand]));
                }
            }
        }
    }

    private static org.assertj.core.data.Offset<Double> close(double value) {
        return within(1e-12 * Math.max(1, value));
    }

    @Test
    @DisplayName("changes back and forth leave not the last digit changed")
    void noDrift() {
        var random = new Random(4);
        var town = new Town(random);
        var whatIf = new WhatIf(new Reach(town.network, town.homes), town.people, FORMS, LIMIT);
        for (int n = 0; n < 30; n++) whatIf.add(new Care(somewhere(random), 0, 0, 20 + n));
        var before = IntStream.range(0, town.homes.size())
                .mapToDouble(d -> whatIf.enhanced(0, d))
                .toArray();
        var home = somewhere(random);
        int point = whatIf.add(new Care(home, 0, 0, 50));
        for (int n = 0; n < 1000; n++) {
            whatIf.move(point, somewhere(random));
            whatIf.resize(point, n);
            whatIf.resize(7, 27 + n % 3);
        }
        whatIf.resize(7, 27);
        whatIf.close(point);
        assertThat(IntStream.range(0, town.homes.size())
                        .mapToDouble(d -> whatIf.enhanced(0, d))
                        .toArray())
                .containsExactly(before);
    }

    @Test
    @DisplayName("a point that was closed, or never was, is not changed, and nothing else is")
    void noSuchPoint() {
        var random = new Random(6);
        var town = new Town(random);
        var whatIf = new WhatIf(new Reach(town.network, town.homes), town.people, FORMS, LIMIT);
        int point = whatIf.add(new Care(somewhere(random), 0, 0, 20));
        whatIf.close(point);
        assertThatThrownBy(() -> whatIf.close(point)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> whatIf.move(point, somewhere(random))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> whatIf.resize(5, 1)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> new Care(somewhere(random), 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Care(somewhere(random), 0, 0, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        int other = whatIf.add(new Care(somewhere(random), 0, 0, 20));
        assertThat(other).isNotEqualTo(point);
        assertThatThrownBy(() -> whatIf.resize(other, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(whatIf.coveredPeople(0)).isNotNegative();
        whatIf.close(other);
        assertThat(whatIf.coveredPeople(0)).isZero();
    }

    private static Place somewhere(Random random) {
        return new Place(121.5 + random.nextDouble() * SIDE * STEP, 31.2 + random.nextDouble() * SIDE * STEP);
    }

    private static double places(Random random) {
        return random.nextInt(5) == 0 ? 0 : random.nextInt(100);
    }

    private record Plain(boolean[] covered, double[] even, double[] gaussian) {}

    /** A random town and the plain rule: all shortest ways, all pairs, both sums as the papers write them. */
    private static final class Town {
        final List<Place> nodes = new ArrayList<>();
        final Network network;
        final List<Place> homes = new ArrayList<>();
        final double[][] people = new double[BANDS][];
        private final double[][] ways = new double[SIDE * SIDE][SIDE * SIDE];

        Town(Random random) {
            for (int n = 0; n < SIDE * SIDE; n++)
                nodes.add(new Place(121.5 + n % SIDE * STEP, 31.2 + (n / SIDE + random.nextDouble() / 3) * STEP));
            for (var row : ways) java.util.Arrays.fill(row, Double.POSITIVE_INFINITY);
            var all = new ArrayList<Way>();
            for (int n = 0; n < SIDE * SIDE; n++) {
                if (n % SIDE + 1 < SIDE && random.nextInt(4) > 0) all.add(way(n, n + 1));
                if (n + SIDE < SIDE * SIDE && random.nextInt(4) > 0) all.add(way(n, n + SIDE));
                ways[n][n] = 0;
            }
            for (var way : all) {
                ways[way.from()][way.to()] = Math.round(way.metres() * 1000) / 1000.0;
                ways[way.to()][way.from()] = ways[way.from()][way.to()];
            }
            for (int k = 0; k < ways.length; k++)
                for (int i = 0; i < ways.length; i++)
                    for (int j = 0; j < ways.length; j++) ways[i][j] = Math.min(ways[i][j], ways[i][k] + ways[k][j]);
            network = Network.of(nodes, all).alongCurve();
            for (int n = 0; n < 40; n++) homes.add(somewhere(random));
            for (int band = 0; band < BANDS; band++)
                people[band] = random.doubles(homes.size())
                        .map(each -> random.nextInt(6) == 0 ? 0 : Math.rint(each * 200))
                        .toArray();
        }

        private Way way(int from, int to) {
            return new Way(from, to, nodes.get(from).metres(nodes.get(to)) * 1.1);
        }

        private int nearest(Place place) {
            return IntStream.range(0, nodes.size())
                    .reduce((a, b) -> place.metres(nodes.get(b)) < place.metres(nodes.get(a)) ? b : a)
                    .orElseThrow();
        }

        private double metres(Place home, Place care) {
            int from = nearest(home);
            int to = nearest(care);
            return care.metres(nodes.get(to)) + ways[to][from] + home.metres(nodes.get(from));
        }

        Plain plainly(Map<Integer, Care> now, int band, int form) {
            var covered = new boolean[homes.size()];
            var even = new double[homes.size()];
            var gaussian = new double[homes.size()];
            for (var care : now.values()) {
                if (care.band() != band || form >= 0 && care.form() != form) continue;
                var metres = homes.stream()
                        .mapToDouble(home -> metres(home, care.at()))
                        .toArray();
                double evenAsking = 0;
                double gaussianAsking = 0;
                for (int d = 0; d < metres.length; d++) {
                    if (metres[d] > LIMIT) continue;
                    evenAsking += people[band][d];
                    gaussianAsking += people[band][d] * bell(metres[d]);
                }
                for (int d = 0; d < metres.length; d++) {
                    if (metres[d] > LIMIT) continue;
                    covered[d] |= care.places() > 0;
                    if (evenAsking > 0) even[d] += care.places() / evenAsking;
                    if (gaussianAsking > 0) gaussian[d] += care.places() * bell(metres[d]) / gaussianAsking;
                }
            }
            return new Plain(covered, even, gaussian);
        }

        private static double bell(double metres) {
            return (Math.exp(-metres * metres / (2 * LIMIT * LIMIT)) - Math.exp(-0.5)) / (1 - Math.exp(-0.5));
        }
    }
}
