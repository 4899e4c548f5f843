package shanyu.planner.siting.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The most any plan of a period can be worth (Lagrangian relaxation). Being served twice is allowed at a price, missing a
 * floor and overspending at a fine; then each site fills itself with those who pay best, and those that pay more than they
 * cost open. Prices and fines follow the subgradient; whatever they are, no plan is worth more.
 */
final class ProgrammeRelaxation {
    private static final int PATIENCE = 15;
    private static final double FIRST_REACH = 1.0;
    private static final double LAST_REACH = 2e-3;
    /** Bounds are sums of many doubles; they are raised by this part. */
    private static final double SAFE = 1e-10;

    private final Reach reach;
    private final Period period;
    private final boolean[] kept;
    /** By demand, for one of its people. */
    private final double[] price;
    /** By town, for one below the floor. */
    private final double[] fine;

    private double moneyPrice;
    private final double[] pays;
    /** By pair, people a site would take. */
    private final double[] taken;

    private double bound = Double.POSITIVE_INFINITY;
    private double size = FIRST_REACH;
    private int since;

    ProgrammeRelaxation(Reach reach, Period period, boolean[] kept) {
        this.reach = reach;
        this.period = period;
        this.kept = kept;
        price = Arrays.stream(reach.priority).map(each -> each / 2).toArray();
        fine = new double[reach.towns];
        pays = new double[reach.candidates];
        taken = new double[reach.pairSite.length];
    }

    /** No plan that keeps floors and means is worth more. */
    double bound() {
        return bound;
    }

    /** @param worth of the best plan known; the steps are as long as it is far */
    void run(double worth, int steps) {
        if (bound == Double.POSITIVE_INFINITY && period.budget() > 0) moneyPrice = worth / period.budget() / 2;
        for (int n = 0; n < steps && size > LAST_REACH && bound > worth * (1 + SAFE); n++) step(worth);
    }

    private void step(double worth) {
        IntStream.range(0, reach.candidates).parallel().forEach(site -> pays[site] = fill(site));
        double value = 0;
        for (int demand = 0; demand < reach.demands; demand++) value += reach.people[demand] * price[demand];
        for (int town = 0; town < reach.towns; town++) value -= fine[town] * reach.floor[town];
        boolean isRich = Double.isInfinite(period.budget());
        if (!isRich) value += moneyPrice * period.budget();
        var open = open();
        for (int site : open) value += pays[site] - moneyPrice * cost(site);
        double safe = value + SAFE * Math.abs(value);
        if (safe < bound) {
            bound = safe;
            since = 0;
        } else if (++since == PATIENCE) {
            since = 0;
            size /= 2;
        }
        reprice(open, value, worth);
    }

    private double cost(int site) {
        return reach.exists[site] ? 0 : reach.cost[site];
    }

    /** The kept ones, and of the others those that pay more than they cost, as many as may open. */
    private int[] open() {
        int must = 0;
        for (int site = 0; site < reach.candidates; site++) {
            if (kept[site] && !reach.exists[site]) must++;
        }
        var free = IntStream.range(0, reach.candidates)
                .filter(site -> !kept[site] && pays[site] > moneyPrice * cost(site));
        if (period.sites() < reach.candidates)
            free = free.boxed()
                    .sorted(Comparator.comparingDouble((Integer site) -> moneyPrice * cost(site) - pays[site])
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(Math.max(0, period.sites() - must))
                    .mapToInt(Integer::intValue);
        return IntStream.concat(IntStream.range(0, reach.candidates).filter(site -> kept[site]), free)
                .toArray();
    }

    /** Takes in those who bring most; what they bring. */
    private double fill(int site) {
        int begin = reach.columnBegin[site];
        int end = reach.columnBegin[site + 1];
        double all = 0;
        double brings = 0;
        for (int k = begin; k < end; k++) {
            int pair = reach.columnPair[k];
            double each = brings(pair);
            taken[pair] = each > 0 ? reach.people[reach.pairDemand[pair]] : 0;
            all += taken[pair];
            brings += each * taken[pair];
        }
        if (all <= reach.places[site]) return brings;
        return squeeze(site);
    }

    /**
     * Those who bring most, until the places are full: parted around a pivot again and again, on one side only, since among
     * those who come and among those who do not no order is needed (Hoare, "Algorithm 65: find", CACM 4, 1961).
     */
    private double squeeze(int site) {
        var some = IntStream.range(reach.columnBegin[site], reach.columnBegin[site + 1])
                .map(k -> reach.columnPair[k])
                .filter(pair -> taken[pair] > 0)
                .toArray();
        double left = reach.places[site];
        double brings = 0;
        int low = 0;
        int high = some.length;
        while (low < high) {
            double pivot = brings(some[low + high >>> 1]);
            int more = low;
            int less = high;
            double wanted = 0;
            for (int n = low; n < less; ) {
                double each = brings(some[n]);
                if (each > pivot) {
                    wanted += taken[some[n]];
                    swap(some, n++, more++);
                } else if (each < pivot) swap(some, n, --less);
                else n++;
            }
            if (wanted > left) {
                for (int n = more; n < high; n++) taken[some[n]] = 0;
                high = more;
                continue;
            }
            for (int n = low; n < less; n++) {
                taken[some[n]] = Math.min(Math.max(0, left), taken[some[n]]);
                left -= taken[some[n]];
                brings += brings(some[n]) * taken[some[n]];
            }
            low = less;
        }
        return brings;
    }

    private static void swap(int[] some, int one, int other) {
        int its = some[one];
        some[one] = some[other];
        some[other] = its;
    }

    private double brings(int pair) {
        int demand = reach.pairDemand[pair];
        return reach.priority[demand] + fine[reach.town[demand]] - price[demand];
    }

    private void reprice(int[] open, double value, double worth) {
        var served = new double[reach.demands];
        double spent = 0;
        for (int site : open) {
            spent += cost(site);
            for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1]; k++)
                served[reach.pairDemand[reach.columnPair[k]]] += taken[reach.columnPair[k]];
        }
        double steep = 0;
        var inTown = new double[reach.towns];
        for (int demand = 0; demand < reach.demands; demand++) {
            inTown[reach.town[demand]] += served[demand];
            double over = served[demand] - reach.people[demand];
            // In units of the people there, so that a large demand's price moves as far as a small one's.
            if (reach.people[demand] > 0) steep += over * over / reach.people[demand];
        }
        double far = size * Math.max(value - worth, 1e-9 * Math.abs(value));
        if (steep > 0) {
            for (int demand = 0; demand < reach.demands; demand++) {
                if (reach.people[demand] == 0) continue;
                double over = (served[demand] - reach.people[demand]) / reach.people[demand];
                price[demand] = Math.clamp(
                        price[demand] + far / steep * over, 0, reach.priority[demand] + fine[reach.town[demand]]);
            }
        }
        for (int town = 0; town < reach.towns; town++) {
            double lacks = reach.floor[town] - inTown[town];
            if (reach.floor[town] > 0)
                fine[town] =
                        Math.max(0, fine[town] + far * lacks / (reach.floor[town] * reach.floor[town]) / reach.towns);
        }
        if (Double.isInfinite(period.budget())) return;
        double over = spent - period.budget();
        double scale = Math.max(spent, Math.max(period.budget(), 1e-6));
        moneyPrice = Math.max(0, moneyPrice + far * over / (scale * scale));
    }
}
