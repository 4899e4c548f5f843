package shanyu.inspection.risk;

/**
 * What pure chance would hit: {@code k} drawn of {@code n} of which {@code failed} fail, each set as likely as another
 * (hypergeometric). Without table or clock.
 */
final class Chance {
    private static final double TAIL = 0.025;

    private final double[] probability;

    Chance(int n, int failed, int k) {
        if (failed < 0 || failed > n || k < 0 || k > n)
            throw new IllegalArgumentException("%d of %d fail, %d drawn".formatted(failed, n, k));
        probability = new double[Math.min(k, failed) + 1];
        double all = choose(n, k);
        for (int hits = Math.max(0, k - (n - failed)); hits < probability.length; hits++)
            probability[hits] = Math.exp(choose(failed, hits) + choose(n - failed, k - hits) - all);
    }

    /** The smallest number of hits that leaves no more than 2.5 % below it, and the one that leaves no more above. */
    int low() {
        return quantile(TAIL);
    }

    int high() {
        return quantile(1 - TAIL);
    }

    /** How likely as many hits or more are. */
    double atLeast(int hits) {
        double sum = 0;
        for (int each = Math.max(0, hits); each < probability.length; each++) sum += probability[each];
        return Math.min(1, sum);
    }

    private int quantile(double share) {
        int hits = 0;
        for (double sum = probability[0]; sum < share - 1e-12; sum += probability[hits]) hits++;
        return hits;
    }

    /** Logarithm of the number of ways to choose. */
    private static double choose(int n, int k) {
        double sum = 0;
        for (int i = 1; i <= k; i++) sum += Math.log(n - k + i) - Math.log(i);
        return sum;
    }
}
