package shanyu.inspection.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many institutions a month's round draws, and from which strata: coverage first, so that each is visited on site
 * within the year (Pudong plan 二(二)2), then shares by risk class. Strata are U, the institutions not yet visited, and VA
 * to VD, the visited ones by class. Whole numbers only; the published rules text says the same in words.
 *
 * @param cover what U must give this month so that what is left fits the months that follow
 * @param byShare what the class shares ask for, rounded up
 * @param n all that is drawn: the larger of the two
 * @param k drawn of each stratum
 * @param size institutions in each stratum
 */
record MonthQuota(int cover, int byShare, int n, Map<String, Integer> k, Map<String, Integer> size) {
    static final String UNVISITED = "U";
    private static final int MONTHS = 12;

    /** @param month 1 to 12 */
    static MonthQuota of(int month, List<RiskCount> classes) {
        if (month < 1 || month > MONTHS) throw new IllegalArgumentException("no month " + month);
        int unvisited = classes.stream().mapToInt(RiskCount::unvisited).sum();
        int cover = Math.ceilDiv(unvisited, MONTHS + 1 - month);
        int byShare = classes.stream()
                .map(each -> each.share().multiply(BigDecimal.valueOf(each.all())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        int n = Math.max(cover, byShare);

        var size = new TreeMap<String, Integer>();
        size.put(UNVISITED, unvisited);
        classes.forEach(each -> size.put(each.stratum(), each.visited()));
        var k = new TreeMap<String, Integer>();
        size.keySet().forEach(stratum -> k.put(stratum, 0));
        int left = n - cover;
        left -= spread(left, classes, k);
        int overflow = Math.min(left, unvisited - cover);
        k.put(UNVISITED, cover + overflow);
        left -= overflow;
        // Only where U is drawn whole: what it could not take goes back to classes that have room.
        while (left > 0) left -= spread(left, classes, k);
        return new MonthQuota(cover, byShare, n, Map.copyOf(k), Map.copyOf(size));
    }

    /**
     * Apportions {@code seats} by weight × visited over the classes with room, by largest remainder, ties by code, none
     * above its size; answers how many found a place.
     */
    private static int spread(int seats, List<RiskCount> classes, Map<String, Integer> k) {
        var open = classes.stream()
                .filter(each -> room(each, k) > 0)
                .sorted(Comparator.comparing(RiskCount::code))
                .toList();
        long whole = open.stream().mapToLong(MonthQuota::claim).sum();
        if (seats == 0 || whole == 0) return 0;
        var byRemainder = open.stream()
                .sorted(Comparator.comparingLong((RiskCount each) -> seats * claim(each) % whole)
                        .reversed())
                .toList();
        int rest = seats
                - open.stream()
                        .mapToInt(each -> (int) (seats * claim(each) / whole))
                        .sum();
        int placed = 0;
        for (var each : open) {
            int asked = (int) (seats * claim(each) / whole) + (byRemainder.indexOf(each) < rest ? 1 : 0);
            int taken = Math.min(asked, room(each, k));
            k.merge(each.stratum(), taken, Integer::sum);
            placed += taken;
        }
        return placed;
    }

    private static int room(RiskCount each, Map<String, Integer> k) {
        return each.visited() - k.getOrDefault(each.stratum(), 0);
    }

    private static long claim(RiskCount each) {
        return (long) each.weight() * each.visited();
    }
}
