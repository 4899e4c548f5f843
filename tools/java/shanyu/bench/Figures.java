package shanyu.bench;

import java.util.Arrays;
import java.util.Locale;

/** Numbers of repeated runs, and their text. */
final class Figures {
    private Figures() {}

    static double median(double... values) {
        return percentile(values, 50);
    }

    /** The smallest value that so many percent of the values do not exceed. */
    static double percentile(double[] values, double percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(percent / 100 * sorted.length) - 1)];
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }

    static String count(double count) {
        return String.format(Locale.ROOT, "%,d", Math.round(count));
    }
}
