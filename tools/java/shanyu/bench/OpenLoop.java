package shanyu.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests that arrive when they arrive, whatever became of those before: arrival times are fixed in advance and waiting
 * counts from them, so that a queue shows as what it is to those who stand in it.
 */
final class OpenLoop {
    private final double[] millis;
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicReference<String> firstFailure = new AtomicReference<>("");

    private OpenLoop(int requests) {
        millis = new double[requests];
    }

    /** One request, by its number; anything thrown counts as a failure. */
    interface Request {
        void send(int number) throws Exception;
    }

    static OpenLoop run(int perSecond, int seconds, Request request) throws InterruptedException {
        var loop = new OpenLoop(perSecond * seconds);
        long begin = System.nanoTime() + 100_000_000L;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < loop.millis.length; i++) {
                int number = i;
                long due = begin + i * 1_000_000_000L / perSecond;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
                    LockSupport.parkNanos(left);
                threads.submit(() -> loop.one(number, due, request));
            }
            threads.shutdown();
            threads.awaitTermination(5, TimeUnit.MINUTES);
        }
        return loop;
    }

    double percentile(double percent) {
        return Figures.percentile(millis, percent);
    }

    int failed() {
        return failed.get();
    }

    /** What went wrong first; empty when nothing did. */
    String firstFailure() {
        return firstFailure.get();
    }

    String figure() {
        return "p50 %.0f, p95 %.0f, p99 %.0f ms, %d failed".formatted(percentile(50), percentile(95), percentile(99), failed());
    }

    private void one(int number, long due, Request request) {
        try {
            request.send(number);
        } catch (Exception refused) {
            failed.incrementAndGet();
            firstFailure.compareAndSet("", String.valueOf(refused));
        }
        millis[number] = (System.nanoTime() - due) / 1e6;
    }
}
