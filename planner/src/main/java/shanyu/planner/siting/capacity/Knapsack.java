package shanyu.planner.siting.capacity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The most that items of a profit and a weight can be worth within a capacity: depth first over the items by profit per
 * weight, cut off where even a part of the next item brings too little (Dantzig's bound; Martello and Toth, "Knapsack
 * Problems", 1990, ch. 2). After so many looks it stops, and what it answers is then a bound from above all the same.
 */
final class Knapsack {
    private static final int LOOKS = 4_000;

    private int[] key = new int[16];
    private double[] profit = new double[16];
    private double[] weight = new double[16];
    private boolean[] now = new boolean[0];
    private boolean[] best = new boolean[0];
    private int items;
    private double most;
    private int looks;

    void clear() {
        items = 0;
    }

    /** @param itsProfit above 0; an item of none is never worth its weight */
    void add(int item, double itsProfit, double itsWeight) {
        if (items == key.length) {
            key = Arrays.copyOf(key, 2 * items);
            profit = Arrays.copyOf(profit, 2 * items);
            weight = Arrays.copyOf(weight, 2 * items);
        }
        key[items] = item;
        profit[items] = itsProfit;
        weight[items++] = itsWeight;
    }

    /** Puts the items in order, most profit per weight first; to be called once after the last is added (Shell's sort). */
    void sort() {
        for (int gap = items / 2; gap > 0; gap /= 2) {
            for (int n = gap; n < items; n++) {
                int k = key[n];
                double p = profit[n];
                double w = weight[n];
                int at = n;
                for (; at >= gap && p * weight[at - gap] > profit[at - gap] * w; at -= gap) {
                    key[at] = key[at - gap];
                    profit[at] = profit[at - gap];
                    weight[at] = weight[at - gap];
                }
                key[at] = k;
                profit[at] = p;
                weight[at] = w;
            }
        }
    }

    /** What items may be worth at most when the last may be taken in part; at least what {@link #fill} answers. */
    double divisible(double capacity) {
        return divisible(0, capacity);
    }

    private double divisible(int from, double left) {
        double worth = 0;
        for (int n = from; n < items; n++) {
            if (weight[n] > left) return worth + profit[n] * left / weight[n];
            worth += profit[n];
            left -= weight[n];
        }
        return worth;
    }

    /** The same without one of the items. */
    double divisibleWithout(int item, double capacity) {
        double worth = 0;
        double left = capacity;
        for (int n = 0; n < items; n++) {
            if (key[n] == item) continue;
            if (weight[n] > left) return worth + profit[n] * left / weight[n];
            worth += profit[n];
            left -= weight[n];
        }
        return worth;
    }

    /** What whole items are worth at most; {@link #taken} are those of the best filling met. */
    double fill(double capacity) {
        if (now.length < items) {
            now = new boolean[2 * items];
            best = new boolean[2 * items];
        }
        most = -1;
        looks = 0;
        look(0, capacity, 0);
        return looks > LOOKS ? divisible(capacity) : most;
    }

    private void look(int item, double left, double worth) {
        if (++looks > LOOKS) return;
        if (worth > most) {
            most = worth;
            System.arraycopy(now, 0, best, 0, item);
            Arrays.fill(best, item, items, false);
        }
        if (item == items || worth + divisible(item, left) <= most) return;
        if (weight[item] <= left) {
            now[item] = true;
            look(item + 1, left - weight[item], worth + profit[item]);
            now[item] = false;
        }
        look(item + 1, left, worth);
    }

    /** Keys of the items taken. */
    int[] taken() {
        return IntStream.range(0, items).filter(n -> best[n]).map(n -> key[n]).toArray();
    }
}
