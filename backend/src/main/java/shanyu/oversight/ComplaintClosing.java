package shanyu.oversight;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.oversight.ComplaintState.Answered;
import shanyu.oversight.ComplaintState.Rated;
import shanyu.oversight.ComplaintStore.Step;
import shanyu.server.Duties;
import shanyu.server.HouseClock;

/** Closes complaints on which nothing waits: rated well, or answered and not rated within the time for it. */
@Component
public class ComplaintClosing {
    private static final Logger LOG = LoggerFactory.getLogger(ComplaintClosing.class);
    private static final int BATCH = 1_000;

    private final ComplaintStore store;
    private final OversightTerms terms;
    private final Duties duties;
    private final HouseClock clock;
    private final TransactionTemplate transactions;

    ComplaintClosing(
            ComplaintStore store,
            OversightTerms terms,
            Duties duties,
            HouseClock clock,
            TransactionTemplate transactions) {
        this.store = store;
        this.terms = terms;
        this.duties = duties;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 20_000)
    void everyMinute() {
        try {
            close();
        } catch (RuntimeException fault) {
            LOG.error("complaints are not closed", fault);
        }
    }

    /** Answers how many were closed. Running twice closes none twice. */
    public int close() {
        Integer closed = transactions.execute(status -> {
            var now = clock.instant();
            int count = 0;
            var until = now.minus(Duration.ofDays(terms.number("complaint-rating-days")));
            for (var complaint : store.toClose(until, terms.number("complaint-low-rating"), BATCH)) {
                var next = switch (complaint.state()) {
                    case Answered answered -> answered.close(now);
                    case Rated rated -> rated.close(now);
                    default -> null;
                };
                if (next == null || !store.move(complaint, next)) continue;
                store.addStep(complaint.id(), new Step("closed", now, null, ""));
                count++;
            }
            duties.done("oversight.closing", Duration.ofMinutes(1));
            return count;
        });
        return closed == null ? 0 : closed;
    }
}
