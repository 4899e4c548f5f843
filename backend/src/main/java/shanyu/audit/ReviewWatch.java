package shanyu.audit;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.messages.Messages;
import shanyu.server.Duties;
import shanyu.server.HouseClock;

/** Tells both the audit and the security administrators, once, of a review that nobody did in time. */
@Component
public class ReviewWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewWatch.class);

    private final ReviewStore store;
    private final Watchers watchers;
    private final Messages messages;
    private final Duties duties;
    private final HouseClock clock;
    private final TransactionTemplate transactions;

    ReviewWatch(
            ReviewStore store,
            Watchers watchers,
            Messages messages,
            Duties duties,
            HouseClock clock,
            TransactionTemplate transactions) {
        this.store = store;
        this.watchers = watchers;
        this.messages = messages;
        this.duties = duties;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 15_000)
    void everyMinute() {
        try {
            remind();
        } catch (RuntimeException fault) {
            LOG.error("nobody is told of late reviews", fault);
        }
    }

    /** Answers of how many it told. */
    public int remind() {
        Integer told = transactions.execute(status -> {
            var now = clock.instant();
            var late = store.untold(now);
            for (var review : late) {
                var cause = review.cause();
                watchers.audit(cause.district())
                        .forEach(each -> messages.tell(
                                each, Reviews.telling("audit.overdue", cause, "/office/audit/" + cause.id())));
                watchers.security(cause.district())
                        .forEach(each -> messages.tell(
                                each, Reviews.telling("audit.overdue", cause, "/office/accounts/" + cause.account())));
                store.told(cause.id(), now);
            }
            duties.done("audit.remind", Duration.ofMinutes(1));
            return late.size();
        });
        return told == null ? 0 : told;
    }
}
