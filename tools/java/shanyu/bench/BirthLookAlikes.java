package shanyu.bench;

import java.util.ArrayList;
import java.util.Random;
import shanyu.planner.forecast.Panel;

/**
 * Births made by a stated recipe, so that what came true is known. Areas of 30 to 3,000 births a year, as many in each equal
 * ratio; every area has its own rate (20 % apart) that wanders (5 % a year, seven tenths of it staying), women that grow at a
 * pace of their own, good and bad years common to all (2 %), and chance (Poisson).
 */
final class BirthLookAlikes {
    /** What happens to births over the years. */
    enum Process {
        /** Nothing but the wandering. */
        STABLE("stable"),
        /** By 30 % in four years, everywhere. */
        FALLING("falling 30 % in four years"),
        /** A quarter of the towns gain 2 to 10 % of their women a year. */
        GROWING_TOWNS("with town growth");

        final String words;

        Process(String words) {
            this.words = words;
        }
    }

    private BirthLookAlikes() {}

    static Panel panel(Process process, int areas, int years, long seed) {
        var random = new Random(1_000 * seed + process.ordinal());
        var births = new double[areas][years];
        var women = new double[areas][years];
        var common = random.doubles(years).map(unused -> 0.02 * random.nextGaussian()).toArray();
        var names = new ArrayList<String>();
        for (int area = 0; area < areas; area++) {
            names.add("area " + area);
            double rate = 0.05 * Math.exp(0.2 * random.nextGaussian());
            double there = 30 * Math.pow(100, random.nextDouble()) / rate;
            double growth = process == Process.GROWING_TOWNS && random.nextInt(4) == 0
                    ? 0.02 + 0.08 * random.nextDouble()
                    : 0.01 * random.nextGaussian();
            double own = 0;
            for (int year = 0; year < years; year++) {
                own = 0.7 * own + 0.05 * random.nextGaussian();
                there *= Math.exp(growth + 0.01 * random.nextGaussian());
                double falls = process == Process.FALLING ? Math.log(0.7) / 4 * year : 0;
                women[area][year] = there;
                births[area][year] = chance(random, there * rate * Math.exp(falls + common[year] + own));
            }
        }
        return new Panel(names, 2015, births, women);
    }

    /** A Poisson number; of large means its normal neighbour. */
    private static double chance(Random random, double mean) {
        if (mean > 50) return Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
        double left = Math.exp(-mean);
        int count = -1;
        for (double product = 1; product > left; product *= random.nextDouble()) count++;
        return count;
    }
}
