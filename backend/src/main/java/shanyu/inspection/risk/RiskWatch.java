package shanyu.inspection.risk;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.server.Duties;

/**
 * Scores each district when a month begins, before its plan is made, and when another formula takes effect; lifts classes
 * set by hand after their last day.
 */
@Component
public class RiskWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RiskWatch.class);

    private final RiskScores scores;
    private final RiskOverrides overrides;
    private final JdbcClient db;
    private final Duties duties;
    private final TransactionTemplate transactions;

    RiskWatch(
            RiskScores scores,
            RiskOverrides overrides,
            JdbcClient db,
            Duties duties,
            TransactionTemplate transactions) {
        this.scores = scores;
        this.overrides = overrides;
        this.db = db;
        this.duties = duties;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 12_000)
    void everyMinute() {
        try {
            look();
        } catch (RuntimeException fault) {
            LOG.error("risk classes are not worked out", fault);
        }
    }

    /** Looks once; each district is a transaction of its own. */
    public void look() {
        db.sql(
                        "select distinct district from registry.institution_now where life in ('OPERATING', 'CHANGING', 'RECTIFYING') order by 1")
                .query(String.class)
                .list()
                .forEach(scores::recompute);
        transactions.executeWithoutResult(status -> {
            overrides.lift();
            duties.done("inspection.risk", Duration.ofMinutes(1));
        });
    }
}
