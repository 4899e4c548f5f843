package shanyu.planning.siting;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.evidence.Evidence;
import shanyu.planning.Grounds;
import shanyu.server.HouseClock;
import shanyu.shared.RefusedException;

/**
 * Works at one run after the other, on one thread: a search takes a core and the house has others to serve. Whatever happens
 * the run ends with a state that says so.
 */
@Component
class RunWorker {
    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);
    /** A search that takes longer is called off; rounds can be set lower. Product default. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final long TELL_EVERY_NANOS = 400_000_000;

    private final RunStore store;
    private final RunProofs proofs;
    private final Grounds grounds;
    private final Evidence evidence;
    private final TransactionTemplate transactions;
    private final HouseClock clock;
    private final Set<UUID> mine = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("siting").unstarted(work));
    private volatile boolean closing;

    RunWorker(
            RunStore store,
            RunProofs proofs,
            Grounds grounds,
            Evidence evidence,
            TransactionTemplate transactions,
            HouseClock clock) {
        this.store = store;
        this.proofs = proofs;
        this.grounds = grounds;
        this.evidence = evidence;
        this.transactions = transactions;
        this.clock = clock;
    }

    void take(UUID run) {
        mine.add(run);
        thread.execute(() -> work(run));
    }

    /** Runs this house has taken and not ended. */
    Set<UUID> mine() {
        return Set.copyOf(mine);
    }

    private void work(UUID run) {
        try {
            var found = search(run);
            if (found != null) prove(run, found);
        } finally {
            mine.remove(run);
        }
    }

    /** Answers null when there is nothing to prove. */
    SitingSearch.@Nullable Found search(UUID run) {
        try {
            if (closing) throw new CancellationException("interrupted");
            if (store.alive(run, "searching", 0, clock.instant())) throw new CancellationException();
            var input = store.input(run);
            var network = grounds.network(input.district(), input.asOf());
            if (!network.stamp().equals(input.network())) {
                store.end(run, "failed", "network-changed", clock.instant());
                return null;
            }
            var found = SitingSearch.of(input, network, new Heartbeat(run)::at);
            var result = found.result(network);
            keep(run, result);
            return result.obstacle() == null ? found : null;
        } catch (CancellationException called) {
            String why = called.getMessage();
            store.end(run, why == null ? "cancelled" : "failed", why, clock.instant());
        } catch (RefusedException refused) {
            store.end(run, "failed", refused.refusal().type(), clock.instant());
        } catch (RuntimeException | OutOfMemoryError fault) {
            LOG.error("run {} of a scenario failed", run, fault);
            store.end(run, "failed", fault instanceof OutOfMemoryError ? "out-of-memory" : "internal", clock.instant());
        }
        return null;
    }

    /** The answer and its entry in the log, together. */
    private void keep(UUID run, SitingResult result) {
        transactions.executeWithoutResult(transaction -> {
            var now = clock.instant();
            boolean isPlan = result.obstacle() == null;
            store.answered(run, isPlan ? "proving" : "infeasible", result, isPlan ? null : now, now);
            var kept = store.find(run).orElseThrow();
            evidence.append(Map.of(
                    "kind", "scenario-run",
                    "run", run.toString(),
                    "input", kept.inputHash(),
                    "result", String.valueOf(kept.resultHash())));
        });
    }

    private void prove(UUID run, SitingSearch.Found found) {
        try {
            var limits = proofs.limits(run);
            List<RunState.Proof> said = new ArrayList<>();
            for (var step : found.steps()) {
                said.add(proofs.of(step, limits, new Heartbeat(run)::proving));
                store.proved(run, said);
            }
            store.end(run, "done", null, clock.instant());
        } catch (CancellationException called) {
            store.end(run, "done", closing ? "interrupted" : "proof-cancelled", clock.instant());
        } catch (RuntimeException | OutOfMemoryError fault) {
            LOG.error("the bound of run {} is not improved", run, fault);
            store.end(run, "done", "proof-failed", clock.instant());
        }
    }

    /** Says now and then how far a run is, and hears whether it is called off. */
    private final class Heartbeat {
        private final UUID run;
        private final long began = System.nanoTime();
        private long told = began;

        Heartbeat(UUID run) {
            this.run = run;
        }

        void at(int done, int of) {
            long now = System.nanoTime();
            if (closing) throw new CancellationException("interrupted");
            if (now - began > LONGEST.toNanos()) throw new CancellationException("out-of-time");
            if (now - told < TELL_EVERY_NANOS) return;
            told = now;
            if (store.alive(run, "searching", of == 0 ? 0 : Math.min(99, 100 * done / of), clock.instant()))
                throw new CancellationException();
        }

        /** @param part of the time that is spent, 0 to 1 */
        boolean proving(double part) {
            return closing || store.alive(run, "proving", (int) Math.min(99, 100 * part), clock.instant());
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        closing = true;
        thread.shutdown();
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) thread.shutdownNow();
    }
}
