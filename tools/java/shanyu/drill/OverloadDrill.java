package shanyu.drill;

import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import shanyu.tools.House;
import shanyu.tools.Session;

/**
 * First as many requests as the house answers when each client waits for its answer: its capacity. Then three times as many
 * arrive, whether or not earlier ones were answered. Waiting counts from the moment of arrival. Somebody signs in every half
 * second meanwhile. Client and server share the machine, so what is measured is an upper bound.
 */
public final class OverloadDrill {
    /** Fewer than the smallest machine has seats: nobody is turned away while the capacity is measured. */
    private static final int CLIENTS = 8;
    /** Until then both sides are still being compiled. */
    private static final int WARM_UP_SECONDS = 60;
    private static final int SECONDS = 15;
    /**
     * Of the capacity: below it the house works for those it turns away. Not more, because the clients of three times the
     * capacity stand on the same cores as the house, which the clients of the capacity hardly do.
     */
    private static final int LEAST_SHARE = 50;
    private static final String PATH = "/api/institutions?q=%E6%89%98%E8%82%B2&sort=name&size=50";

    private final House house;
    private final Session session;
    private final AtomicInteger otherAnswers = new AtomicInteger();

    private OverloadDrill(House house) throws Exception {
        this.house = house;
        this.session = Session.of(house, "district");
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println("promise: at 3 times capacity ≥ 50 % of it is done, accepted p99 < 2 s, excess answered 503 with p99 < 100 ms, signing in gets through");
        boolean kept;
        try (var house = House.demonstration()) {
            var drill = new OverloadDrill(house);
            System.out.print("warming up: ");
            drill.judge(drill.closed(WARM_UP_SECONDS));
            kept = drill.judge(drill.closed(SECONDS));
        }
        System.out.println(kept ? "1 passed, 0 failed" : "0 passed, 1 failed");
        System.exit(kept ? 0 : 1);
    }

    /** Requests a second that clients get answered who wait for each answer. */
    private int closed(int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var done = new AtomicInteger();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++)
                clients.submit(() -> {
                    while (System.nanoTime() < end) if (ask() == 200) done.incrementAndGet();
                });
        }
        return done.get() / seconds;
    }

    private boolean judge(int capacity) throws InterruptedException {
        int arrivals = 3 * capacity * SECONDS;
        var waited = new double[arrivals];
        var statuses = new int[arrivals];
        // What a client's own machine can hold open; beyond it an arrival is lost to the client, not to the house.
        var lines = new Semaphore(2_000);
        var signIns = new AtomicInteger();
        var refusedSignIns = new AtomicInteger();
        long begin = System.nanoTime() + 200_000_000L;
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            clients.submit(() -> signIn(begin + SECONDS * 1_000_000_000L, signIns, refusedSignIns));
            for (int i = 0; i < arrivals; i++) {
                int number = i;
                long due = begin + (long) (i * 1e9 / (3.0 * capacity));
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) LockSupport.parkNanos(left);
                if (!lines.tryAcquire()) continue;
                clients.submit(() -> {
                    statuses[number] = ask();
                    waited[number] = (System.nanoTime() - due) / 1e6;
                    lines.release();
                });
            }
            clients.shutdown();
            clients.awaitTermination(2, TimeUnit.MINUTES);
        }
        double[] accepted = of(200, statuses, waited);
        double[] away = of(503, statuses, waited);
        double share = 100.0 * accepted.length / SECONDS / capacity;
        System.out.printf("capacity %d requests/s; %d arrived in %d s: %d accepted (%.0f %% of capacity), %d turned away, %d otherwise%n",
                capacity, arrivals, SECONDS, accepted.length, share, away.length, otherAnswers.get());
        System.out.printf("accepted p50 %.0f, p99 %.0f ms; turned away p50 %.0f, p99 %.0f ms; %d signed in, %d could not%n",
                percentile(accepted, 50), percentile(accepted, 99), percentile(away, 50), percentile(away, 99), signIns.get(), refusedSignIns.get());
        boolean kept = share >= LEAST_SHARE && percentile(accepted, 99) < 2_000 && away.length > 0 && percentile(away, 99) < 100
                && otherAnswers.get() == 0 && signIns.get() > 0 && refusedSignIns.get() == 0;
        return kept;
    }

    private void signIn(long end, AtomicInteger in, AtomicInteger refused) {
        while (System.nanoTime() < end) {
            try {
                Session.of(house, "secretary");
                in.incrementAndGet();
            } catch (Exception away) {
                refused.incrementAndGet();
            }
            LockSupport.parkNanos(500_000_000L);
        }
    }

    private int ask() {
        try {
            int status = house.send(session.with(house.request(PATH))).statusCode();
            if (status != 200 && status != 503) otherAnswers.incrementAndGet();
            return status;
        } catch (Exception broken) {
            otherAnswers.incrementAndGet();
            return -1;
        }
    }

    private static double[] of(int status, int[] statuses, double[] waited) {
        double[] some = new double[waited.length];
        int count = 0;
        for (int i = 0; i < waited.length; i++) if (statuses[i] == status) some[count++] = waited[i];
        return Arrays.copyOf(some, count);
    }

    private static double percentile(double[] values, double percent) {
        if (values.length == 0) return 0;
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(percent / 100 * sorted.length) - 1)];
    }
}
