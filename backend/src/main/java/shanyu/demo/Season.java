package shanyu.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.casework.Escalation;
import shanyu.identity.Accounts;
import shanyu.inspection.visit.VisitLapse;
import shanyu.messages.Messages;
import shanyu.server.HouseChance;
import shanyu.server.HouseClock;

/**
 * Plays the invented past, the eleven months before this one and this one up to now, through the doors of the house on a
 * clock turned back for this thread alone. All of it is one transaction: a demonstration is there whole or not at all.
 */
@Component
class Season {
    private static final Logger LOG = LoggerFactory.getLogger(Season.class);
    private static final int PAST_MONTHS = 11;
    private static final long SEED = 2021;

    /** When the offices came to be, as far as the demonstration is concerned: before anything else in it. */
    private static final LocalDate FOUNDED = LocalDate.of(2019, 1, 2);

    private final Cast cast;
    private final RegisterPlay register;
    private final InspectorPlay inspectors;
    private final RoundPlay rounds;
    private final ErrandPlay errands;
    private final EnforcementPlay enforcement;
    private final OversightPlay oversight;
    private final AuditPlay audit;
    private final YearlyPlay yearly;
    private final RiskPlay risk;
    private final PlanningPlay planning;
    private final TownPlanPlay townPlans;
    private final BuildingPlay buildings;
    private final VisitLapse lapse;
    private final Escalation escalation;
    private final Accounts accounts;
    private final SettingUp progress;
    private final Messages messages;
    private final JdbcClient db;
    private final HouseChance chance;
    private final HouseClock clock;
    private final TransactionTemplate transactions;

    Season(
            Cast cast,
            RegisterPlay register,
            InspectorPlay inspectors,
            RoundPlay rounds,
            ErrandPlay errands,
            EnforcementPlay enforcement,
            OversightPlay oversight,
            AuditPlay audit,
            YearlyPlay yearly,
            RiskPlay risk,
            PlanningPlay planning,
            TownPlanPlay townPlans,
            BuildingPlay buildings,
            VisitLapse lapse,
            Escalation escalation,
            Accounts accounts,
            SettingUp progress,
            Messages messages,
            JdbcClient db,
            HouseChance chance,
            HouseClock clock,
            TransactionTemplate transactions) {
        this.cast = cast;
        this.register = register;
        this.inspectors = inspectors;
        this.rounds = rounds;
        this.errands = errands;
        this.enforcement = enforcement;
        this.oversight = oversight;
        this.audit = audit;
        this.yearly = yearly;
        this.risk = risk;
        this.planning = planning;
        this.townPlans = townPlans;
        this.buildings = buildings;
        this.lapse = lapse;
        this.escalation = escalation;
        this.accounts = accounts;
        this.progress = progress;
        this.messages = messages;
        this.db = db;
        this.chance = chance;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Transactional
    public void play(String password) {
        // The same eight hundred sentences are said a quarter of a million times: planning each anew takes longer than
        // most.
        db.sql("set local plan_cache_mode = force_generic_plan").update();
        LocalDate today = clock.today();
        LocalDate present = today.withDayOfMonth(1);
        LocalDate start = present.minusMonths(PAST_MONTHS);
        var agenda = new Agenda(clock, transactions, clock.instant());
        agenda.put(FOUNDED, 9, 0, "cast", () -> {
            var people = cast.enter(password);
            agenda.put(
                    start.minusDays(60),
                    9,
                    0,
                    "inspectors",
                    () -> people.forEach(person -> inspectors.list(person, start, today)));
        });
        String hash = accounts.hash(password);
        register.prepare(agenda, start, today, hash);
        oversight.prepare(agenda, today);
        audit.prepare(agenda, today);
        yearly.prepare(agenda, today);
        planning.prepare(agenda, start);
        townPlans.prepare(agenda, start, today);
        buildings.prepare(agenda, start, today);
        for (var district : District.ALL) {
            agenda.put(
                    start.minusDays(50),
                    8,
                    0,
                    "rounds",
                    () -> rounds.prepare(agenda, district, start, today, password));
        }
        for (var day = start; day.isBefore(today); day = day.plusDays(1)) {
            agenda.put(day, 6, 0, "visits lapse, duties climb", () -> {
                lapse.lapse();
                escalation.climb();
            });
        }
        errands.prepare(agenda, today);
        enforcement.prepare(agenda, today);
        for (int n = 0; n <= PAST_MONTHS; n++) {
            int number = n + 1;
            var month = YearMonth.from(start).plusMonths(n);
            risk.prepare(agenda, month, n == PAST_MONTHS);
            agenda.put(month.atDay(1), 0, 0, "month", () -> {
                progress.month(number, PAST_MONTHS + 1, month);
                // Plans made while the tables were empty would read them whole ever after.
                if (number % 3 == 2) db.sql("analyze").update();
            });
        }
        int acts = chance.replay(new Random(SEED), agenda::play);
        messages.settle(clock.instant().minus(Duration.ofDays(5)));
        LOG.info("demonstration: {} acts played, {} to {}", acts, start, today);
    }
}
