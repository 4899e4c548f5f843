package shanyu.planner.prover;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A proof in the background: it can be waited for, watched and called off, and ends with its limits by itself. */
public final class ProofJob {
    private static final long TELL_EVERY_MILLIS = 200;

    private final AtomicBoolean isCancelled = new AtomicBoolean();
    private final CompletableFuture<Verdict> verdict = new CompletableFuture<>();

    private ProofJob() {}

    /**
     * @param progress told the part of the time that is spent, from 0 to 1, several times a second, and 1 at the end
     */
    public static ProofJob start(
            Prover prover, Model model, Prover.Kind kind, Limits limits, Consumer<Double> progress) {
        var job = new ProofJob();
        // Native code may hold its thread for a minute: a platform thread, which does not keep the program from ending.
        Thread.ofPlatform().daemon().name("proof").start(() -> job.run(prover, model, kind, limits));
        Thread.ofVirtual().start(() -> job.tell(limits.time(), progress));
        return job;
    }

    private void run(Prover prover, Model model, Prover.Kind kind, Limits limits) {
        try {
            verdict.complete(prover.prove(model, kind, limits, isCancelled::get));
        } catch (RuntimeException | LinkageError | OutOfMemoryError failed) {
            verdict.completeExceptionally(failed);
        }
    }

    private void tell(Duration time, Consumer<Double> progress) {
        long began = System.nanoTime();
        try {
            while (!verdict.isDone()) {
                progress.accept(Math.min(1, (System.nanoTime() - began) / (double) time.toNanos()));
                Thread.sleep(TELL_EVERY_MILLIS);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        progress.accept(1.0);
    }

    /** Ends the proof soon; what is known by then is its verdict. */
    public void cancel() {
        isCancelled.set(true);
    }

    public boolean isDone() {
        return verdict.isDone();
    }

    /**
     * Waits for the verdict.
     *
     * @throws java.util.concurrent.CompletionException when the solver failed
     */
    public Verdict verdict() {
        return verdict.join();
    }
}
