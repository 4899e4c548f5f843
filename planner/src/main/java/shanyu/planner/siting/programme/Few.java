package shanyu.planner.siting.programme;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The few best offered, of equal ones the earlier. */
final class Few {
    private final int[] site;
    private final double[] value;
    private int count;

    Few(int most) {
        site = new int[most];
        value = new double[most];
    }

    void offer(int candidate, double its) {
        if (count == site.length && its <= value[count - 1]) return;
        int at = count < site.length ? count++ : count - 1;
        for (; at > 0 && its > value[at - 1]; at--) {
            site[at] = site[at - 1];
            value[at] = value[at - 1];
        }
        site[at] = candidate;
        value[at] = its;
    }

    IntStream sites() {
        return Arrays.stream(site, 0, count);
    }
}
