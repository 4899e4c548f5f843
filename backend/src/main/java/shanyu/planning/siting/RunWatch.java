package shanyu.planning.siting;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shanyu.server.Duties;
import shanyu.server.HouseClock;

/** Ends runs whose house is gone: a search left behind by a restart has failed and says so, and can be asked for again. */
@Component
public class RunWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RunWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(30);
    /** Whoever works at a run says so several times a minute. */
    private static final Duration SILENT = Duration.ofSeconds(60);

    private final RunStore store;
    private final RunWorker worker;
    private final Duties duties;
    private final HouseClock clock;

    RunWatch(RunStore store, RunWorker worker, Duties duties, HouseClock clock) {
        this.store = store;
        this.worker = worker;
        this.duties = duties;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 10_000)
    void now() {
        try {
            look();
        } catch (RuntimeException fault) {
            LOG.error("runs left behind are not ended", fault);
        }
    }

    /** @return how many runs were found left behind */
    public int look() {
        var at = clock.instant();
        int left = store.interrupted(at.minus(SILENT), worker.mine(), at);
        duties.done("planning.runs", EVERY);
        return left;
    }
}
