package shanyu.bench;

import java.lang.management.ManagementFactory;

/**
 * Two ways to do the same, in turn in one process, each the same number of rounds: the best CPU time of this thread of either
 * after some rounds to warm up. On shared cores the wall clock measures the neighbours.
 */
record Duel(double ours, double peers) {
    private static final int WARM = 10;
    private static final int ROUNDS = 30;

    static Duel of(Runnable ours, Runnable peers) {
        double bestOurs = Double.POSITIVE_INFINITY;
        double bestPeers = Double.POSITIVE_INFINITY;
        for (int round = 0; round < WARM + ROUNDS; round++) {
            double own = seconds(ours);
            double other = seconds(peers);
            if (round < WARM) continue;
            bestOurs = Math.min(bestOurs, own);
            bestPeers = Math.min(bestPeers, other);
        }
        return new Duel(bestOurs, bestPeers);
    }

    static double seconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }

    double ratio() {
        return peers / ours;
    }
}
