package shanyu.planning.townplan;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.planning.townplan.PlanProgress.Standing;
import shanyu.registry.Institutions;
import shanyu.server.Duties;
import shanyu.server.HouseClock;

/**
 * Opens a matter for each year of a plan that ended short, once, and closes them when the register has caught up; and one for
 * each wording that nobody has read yet in a district with plans in force.
 */
@Component
public class PlanWatch {
    private static final Logger LOG = LoggerFactory.getLogger(PlanWatch.class);
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final PlanStore store;
    private final PlanViews views;
    private final PlanMatters matters;
    private final PlanReadings readings;
    private final JdbcClient db;
    private final Duties duties;
    private final HouseClock clock;
    private final TransactionTemplate transactions;

    PlanWatch(
            PlanStore store,
            PlanViews views,
            PlanMatters matters,
            PlanReadings readings,
            JdbcClient db,
            Duties duties,
            HouseClock clock,
            TransactionTemplate transactions) {
        this.store = store;
        this.views = views;
        this.matters = matters;
        this.readings = readings;
        this.db = db;
        this.duties = duties;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 25_000)
    void everyTenMinutes() {
        try {
            look();
            duties.done("planning.plan-watch", EVERY);
        } catch (RuntimeException fault) {
            LOG.error("plans are not watched", fault);
        }
    }

    /** Answers how many years were found short for the first time. Running twice opens none twice. */
    public int look() {
        int found = 0;
        for (String district : store.districts()) {
            transactions.executeWithoutResult(status -> unread(district));
            for (var plan : store.currents(district, Institutions.endOf(clock.today())))
                if (plan.firstYear() < clock.today().getYear()) found += shortYears(plan);
        }
        return found;
    }

    private void unread(String district) {
        for (var wording : OpenWording.values())
            if (readings.of(district, wording, clock.today()).isEmpty()) matters.unread(district, wording);
    }

    private int shortYears(TownPlan plan) {
        Integer found = transactions.execute(status -> look(plan));
        return found == null ? 0 : found;
    }

    private int look(TownPlan plan) {
        LocalDate today = clock.today();
        var late = PlanProgress.of(plan, today, on -> views.supply(plan, on)).stream()
                .filter(each -> each.standing() == Standing.LATE)
                .toList();
        if (late.isEmpty()) {
            if (known(plan)) matters.caughtUp(plan);
            return 0;
        }
        int found = 0;
        for (int year : late.stream().map(PlanProgress::year).distinct().toList()) {
            if (!mark(plan, year)) continue;
            var short0 = late.stream().filter(each -> each.year() == year).toList();
            matters.lateYear(plan, year, sum(short0, true), sum(short0, false));
            found++;
        }
        return found;
    }

    private static int sum(List<PlanProgress> of, boolean due) {
        return of.stream().mapToInt(each -> due ? each.due() : each.now()).sum();
    }

    private boolean known(TownPlan plan) {
        return db.sql("select exists (select 1 from planning.late_year where plan = :plan)")
                .param("plan", plan.id())
                .query(Boolean.class)
                .single();
    }

    private boolean mark(TownPlan plan, int year) {
        return db.sql(
                                "insert into planning.late_year (plan, year, told_at) values (:plan, :year, :at) on conflict do nothing")
                        .param("plan", plan.id())
                        .param("year", year)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
