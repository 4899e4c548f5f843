package shanyu.registry;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.identity.Role;
import shanyu.messages.Messages;
import shanyu.messages.Telling;
import shanyu.server.Duties;
import shanyu.server.HouseClock;

/**
 * Reminds in stages of what expires, and opens a matter for what has expired. The row of a stage is written once, so
 * running twice reminds nobody twice; after days of standing still only the nearest of the stages passed is told.
 */
@Component
public class ExpiryReminders {
    /** The day after the last one. */
    private static final int EXPIRED = -1;

    private static final Logger LOG = LoggerFactory.getLogger(ExpiryReminders.class);

    private final List<ExpiringThings> things;
    private final ReminderStages stages;
    private final Institutions institutions;
    private final RegistryMatters matters;
    private final RegistryTerms terms;
    private final Messages messages;
    private final JdbcClient db;
    private final Duties duties;
    private final HouseClock clock;
    private final TransactionTemplate transactions;

    ExpiryReminders(
            List<ExpiringThings> things,
            ReminderStages stages,
            Institutions institutions,
            RegistryMatters matters,
            RegistryTerms terms,
            Messages messages,
            JdbcClient db,
            Duties duties,
            HouseClock clock,
            TransactionTemplate transactions) {
        this.things = things;
        this.stages = stages;
        this.institutions = institutions;
        this.matters = matters;
        this.terms = terms;
        this.messages = messages;
        this.db = db;
        this.duties = duties;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 20_000)
    void everyMinute() {
        try {
            run();
            duties.done("registry.expiry", Duration.ofMinutes(1));
        } catch (RuntimeException fault) {
            LOG.error("reminders stand still", fault);
        }
    }

    /** Passes whatever stages have come; answers how many reminders and expiries were news. */
    public int run() {
        LocalDate today = clock.today();
        var days = stages.on(today).stream().map(ReminderStages.Stage::days).toList();
        int earliest = days.stream().mapToInt(Integer::intValue).max().orElse(0);
        int news = 0;
        for (var source : things)
            for (var thing : source.until(today.plusDays(earliest)))
                news += Boolean.TRUE.equals(transactions.execute(status -> pass(thing, days, today))) ? 1 : 0;
        return news;
    }

    private boolean pass(Expiring thing, List<Integer> days, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, thing.validUntil());
        if (left < 0) return mark(thing, EXPIRED) && expired(thing, today);
        boolean news = false;
        int nearest = Integer.MAX_VALUE;
        for (int stage : days) {
            if (left > stage || !mark(thing, stage)) continue;
            news = true;
            nearest = Math.min(nearest, stage);
        }
        // A later, nearer stage may have been told before a district added this one.
        if (news) tell(thing, "expiry.near", nearest, left);
        return news;
    }

    private boolean expired(Expiring thing, LocalDate today) {
        tell(thing, "expiry.passed", EXPIRED, -1);
        if (thing.institution() != null)
            institutions
                    .find(thing.institution())
                    .ifPresent(of ->
                            matters.renew(of, thing.kind(), thing.number(), thing.validUntil(), terms.renewal(today)));
        return true;
    }

    private boolean mark(Expiring thing, int stage) {
        return db.sql("""
                        insert into registry.reminder (subject, kind, number, valid_until, stage, reminded_at)
                        values (:subject, :kind, :number, :until, :stage, :at) on conflict do nothing
                        """)
                        .param("subject", thing.subject())
                        .param("kind", thing.kind())
                        .param("number", thing.number())
                        .param("until", thing.validUntil())
                        .param("stage", stage)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private void tell(Expiring thing, String kind, int stage, long left) {
        var facts = Map.<String, Object>of(
                "paper", thing.kind(),
                "name", thing.name(),
                "until", thing.validUntil().toString(),
                "left", left);
        var telling = new Telling(
                kind,
                facts,
                thing.link(),
                "expiry:%s:%s:%s:%s:%d"
                        .formatted(thing.subject(), thing.kind(), thing.number(), thing.validUntil(), stage));
        if (thing.institution() != null)
            messages.tell(thing.institution(), List.of(Role.INSTITUTION_HEAD, Role.INSTITUTION_CLERK), telling, null);
        if (thing.account() != null) messages.tell(thing.account(), telling);
        if (thing.office() != null)
            messages.tell(thing.office(), List.of(Role.DISTRICT_OFFICE, Role.DEPARTMENT_OFFICER), telling, null);
    }
}
