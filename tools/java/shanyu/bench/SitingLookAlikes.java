package shanyu.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import shanyu.planner.siting.Costs;
import shanyu.planner.siting.Plane;
import shanyu.planner.siting.capacity.CapacitatedMedian;
import shanyu.planner.siting.programme.Candidate;
import shanyu.planner.siting.programme.Demand;
import shanyu.planner.siting.programme.Period;
import shanyu.planner.siting.programme.Programme;
import shanyu.planner.siting.programme.Town;

/** Instances that look like the classic ones, each by its recipe and seed. */
final class SitingLookAlikes {
    private SitingLookAlikes() {}

    /** p of the five instances a size has in OR-Library, fewer of the large ones. */
    static int[] sites(int n) {
        return IntStream.of(5, 10, n / 10, n / 5, n / 3)
                .distinct()
                .filter(p -> p <= 200)
                .filter(p -> p <= 10 || n < 700 || p <= 140 && n == 700 || p <= 80 && n == 800 || p <= 90 && n == 900)
                .toArray();
    }

    /**
     * As Beasley's pmed graphs: n²/50 edges of random ends and a whole length from 1 to 100, of which a random tree makes the
     * graph whole; ways by Floyd; each node is demand and candidate.
     */
    static Costs graph(int n, long seed) {
        var random = new Random(seed);
        var way = new double[n][n];
        for (var row : way) Arrays.fill(row, 1e9);
        for (int node = 0; node < n; node++) way[node][node] = 0;
        int edges = n * n / 50;
        for (int edge = 0; edge < edges; edge++) {
            int from = edge < n - 1 ? edge + 1 : random.nextInt(n);
            int to = edge < n - 1 ? random.nextInt(edge + 1) : random.nextInt(n);
            if (from == to) continue;
            way[from][to] = 1 + random.nextInt(100);
            way[to][from] = way[from][to];
        }
        for (int over = 0; over < n; over++) {
            for (int from = 0; from < n; from++) {
                for (int to = 0; to < n; to++) way[from][to] = Math.min(way[from][to], way[from][over] + way[over][to]);
            }
        }
        return Costs.median(n, n, (demand, site) -> way[demand][site]);
    }

    /** Points of a town: nine of ten about one of n/25 centres (spread 250), the others anywhere in a square of 5,000. */
    private static double[][] town(int n, Random random) {
        int centres = Math.max(2, n / 25);
        var cx = random.doubles(centres, 500, 4500).toArray();
        var cy = random.doubles(centres, 500, 4500).toArray();
        var points = new double[2][n];
        for (int point = 0; point < n; point++) {
            int centre = random.nextInt(centres);
            boolean isNear = random.nextInt(10) > 0;
            points[0][point] = Math.rint(isNear ? cx[centre] + 250 * random.nextGaussian() : random.nextDouble(5000));
            points[1][point] = Math.rint(isNear ? cy[centre] + 250 * random.nextGaussian() : random.nextDouble(5000));
        }
        return points;
    }

    /** Covering: each point of the town is a candidate and 1 to 100 people. */
    static Costs covering(int n, double radius, long seed) {
        var random = new Random(seed * 1000 + n);
        var at = town(n, random);
        var plane = new Plane(at[0], at[1], radius);
        var people = IntStream.range(0, n).mapToDouble(point -> 1 + random.nextInt(100)).toArray();
        var within = IntStream.range(0, n).mapToObj(point -> plane.within(at[0][point], at[1][point])).toArray(int[][]::new);
        return Costs.covering(people, n, within);
    }

    /** The p-median of a plane: each point of the town is a candidate and one person. */
    static Costs plane(int n, long seed) {
        var at = town(n, new Random(seed * 1000 + n));
        return Costs.median(n, n, (one, other) -> Math.hypot(at[0][one] - at[0][other], at[1][one] - at[1][other]));
    }

    /** As SJC, and harder: points of a town, people in crowds; nine tenths of the places are filled. */
    static CapacitatedMedian crowded(int n, int sites) {
        var random = new Random(n + sites);
        return capacitated(town(n, random), 0.9, sites, random);
    }

    /** As SJC: points anywhere in a square of 5,000. */
    static CapacitatedMedian even(int n, int sites, double filled) {
        var random = new Random(n + sites);
        var at = new double[2][n];
        for (int point = 0; point < n; point++) {
            at[0][point] = Math.rint(random.nextDouble(5000));
            at[1][point] = Math.rint(random.nextDouble(5000));
        }
        return capacitated(at, filled, sites, random);
    }

    /** 1 to 129 people at each point, one capacity for all. */
    private static CapacitatedMedian capacitated(double[][] at, double filled, int sites, Random random) {
        int n = at[0].length;
        var demand = IntStream.range(0, n).mapToDouble(point -> 1 + random.nextInt(129)).toArray();
        var capacity = new double[n];
        Arrays.fill(capacity, Math.ceil(Arrays.stream(demand).sum() / filled / sites));
        var way = new double[n][n];
        for (int one = 0; one < n; one++) {
            for (int other = 0; other < n; other++)
                way[one][other] = Math.hypot(at[0][one] - at[0][other], at[1][one] - at[1][other]);
        }
        return new CapacitatedMedian(way, demand, capacity, sites);
    }

    /**
     * A region where 80 cells of 1 to 3 children who want a place and 8 candidates lie on a square of 1,000 metres: 15 minutes on foot, 750
     * metres as the crow flies, reach some 14 candidates. Places 20 to 120, 2,000 to 5,000 a place and year; towns are squares
     * of 5,000 metres with a floor of 30 %; one cell in four counts half more; the budget is for half of the children.
     */
    static Programme programme(int candidates, int cells) {
        var random = new Random(candidates);
        double side = 1000 * Math.sqrt(cells / 80.0);
        var x = random.doubles(candidates, 0, side).toArray();
        var y = random.doubles(candidates, 0, side).toArray();
        var sites = new ArrayList<Candidate>();
        for (int site = 0; site < candidates; site++) {
            int places = 20 + random.nextInt(101);
            sites.add(new Candidate("c" + site, places, places * (2_000 + random.nextInt(3_001)), random.nextInt(50) == 0));
        }
        int across = Math.max(1, (int) Math.ceil(side / 5000));
        var towns = IntStream.range(0, across * across).mapToObj(town -> new Town("t" + town, 0.3)).toList();
        var plane = new Plane(x, y, 750);
        var demands = new ArrayList<Demand>();
        var within = new ArrayList<int[]>();
        double people = 0;
        for (int cell = 0; cell < cells; cell++) {
            double atX = random.nextDouble(side);
            double atY = random.nextDouble(side);
            int town = (int) (atY / 5000) * across + (int) (atX / 5000);
            int here = 1 + random.nextInt(3);
            people += here;
            demands.add(new Demand("d" + cell, town, here, random.nextInt(4) == 0 ? 1.5 : 1));
            within.add(plane.within(atX, atY));
        }
        return new Programme(sites, towns, demands, within.toArray(int[][]::new), List.of(new Period("year", people / 2 * 3_200, Integer.MAX_VALUE)));
    }
}
