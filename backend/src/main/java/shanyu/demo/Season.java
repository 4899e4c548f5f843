package shanyu.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.casework.Escalation;
import shanyu.identity.Accounts;
import shanyu.identity.Role;
import shanyu.inspection.library.DeclaredTie;
import shanyu.inspection.library.Inspectors;
import shanyu.registry.InstitutionLife;
import shanyu.registry.Register;
import shanyu.server.HouseChance;
import shanyu.server.HouseClock;
import shanyu.shared.DateRange;

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

    /** The towns whose first institution has an account with a plain name. */
    private static final Map<String, String> PLAIN = Map.of("310115016", "1", "310115004", "2", "319901001", "3");

    private final Cast cast;
    private final Nurseries nurseries;
    private final Register register;
    private final Inspectors inspectors;
    private final RoundPlay rounds;
    private final VisitPlay visits;
    private final LoopPlay loop;
    private final Escalation escalation;
    private final Accounts accounts;
    private final Players players;
    private final SettingUp progress;
    private final JdbcClient db;
    private final HouseChance chance;
    private final HouseClock clock;
    private final TransactionTemplate transactions;
    private final Map<String, String> plain = new HashMap<>(PLAIN);
    private final Map<String, List<UUID>> entered = new HashMap<>();

    Season(
            Cast cast,
            Nurseries nurseries,
            Register register,
            Inspectors inspectors,
            RoundPlay rounds,
            VisitPlay visits,
            LoopPlay loop,
            Escalation escalation,
            Accounts accounts,
            Players players,
            SettingUp progress,
            JdbcClient db,
            HouseChance chance,
            HouseClock clock,
            TransactionTemplate transactions) {
        this.cast = cast;
        this.nurseries = nurseries;
        this.register = register;
        this.inspectors = inspectors;
        this.rounds = rounds;
        this.visits = visits;
        this.loop = loop;
        this.escalation = escalation;
        this.accounts = accounts;
        this.players = players;
        this.progress = progress;
        this.db = db;
        this.chance = chance;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Transactional
    public void play(String password) {
        LocalDate today = clock.today();
        LocalDate present = today.withDayOfMonth(1);
        LocalDate start = present.minusMonths(PAST_MONTHS);
        var agenda = new Agenda(clock, transactions);
        agenda.put(FOUNDED, 9, 0, "cast", () -> {
            var people = cast.enter(password);
            agenda.put(start.minusDays(60), 9, 0, "inspectors", () -> people.forEach(person -> list(person, start)));
        });
        String hash = accounts.hash(password);
        for (var nursery : nurseries.invent(present)) {
            agenda.put(nursery.openedOn(), 9, 30, "registration", () -> enter(nursery, hash));
        }
        for (var district : District.ALL) {
            agenda.put(
                    start.minusDays(50),
                    8,
                    0,
                    "rounds",
                    () -> rounds.prepare(agenda, district, start, today, password));
        }
        for (var day = start; day.isBefore(today); day = day.plusDays(1)) {
            agenda.put(day, 6, 0, "escalation", escalation::climb);
        }
        for (int n = 0; n <= PAST_MONTHS; n++) {
            int number = n + 1;
            var month = YearMonth.from(start).plusMonths(n);
            agenda.put(month.atDay(1), 0, 0, "month", () -> {
                progress.month(number, PAST_MONTHS + 1, month);
                // Plans made while the tables were empty would read them whole ever after.
                if (number % 3 == 2) db.sql("analyze").update();
            });
        }
        var now = clock.instant();
        int acts = chance.replay(new Random(SEED), () -> agenda.play(now));
        LOG.info("demonstration: {} acts played, {} to {}", acts, start, today);
    }

    /** Enters an institution on the day it opened, with a head, and a clerk where the account has a plain name. */
    private void enter(Nursery nursery, String hash) {
        var of = nursery.particulars();
        var by = players.named(nursery.district().equals(District.PUDONG.code()) ? "district" : "district-2");
        var life = new InstitutionLife.Operating(nursery.openedOn());
        UUID id = register.enter(nursery.district(), new Register.Entry(of, life), by)
                .id();
        String number = plain.remove(of.town());
        String username = number == null ? "head-" + id.toString().substring(0, 8) : "head-" + number;
        UUID head = accounts.openHashed(username, hash, of.contact().head(), id, Set.of(Role.INSTITUTION_HEAD));
        if (number != null) {
            String clerk = "clerk-" + number;
            accounts.openHashed(clerk, hash, Names.person(clerk), id, Set.of(Role.INSTITUTION_CLERK));
        }
        entered.computeIfAbsent(nursery.district(), district -> new ArrayList<>())
                .add(id);
        visits.know(id, nursery.risk());
        loop.know(id, head);
    }

    /** Puts an inspector in the library with a licence; here and there one has a tie to somewhere. */
    private void list(Cast.Inspector person, LocalDate start) {
        var random = new Random(person.username().hashCode());
        var listed = inspectors.add(person.account(), person.department(), null).orThrow();
        var from = start.minusYears(1 + random.nextInt(2)).minusDays(random.nextInt(200));
        String number = "沪浦执" + (100_000 + Math.floorMod(person.username().hashCode(), 900_000));
        inspectors
                .licence(listed.id(), number, new DateRange(from, from.plusYears(5)))
                .orThrow();
        var known = entered.getOrDefault(person.agency().district(), List.of());
        if (known.isEmpty()) return;
        if (random.nextInt(6) == 0) {
            var institution = known.get(random.nextInt(known.size()));
            inspectors
                    .declare(listed.id(), institution, DeclaredTie.Kind.values()[0])
                    .orThrow();
        }
        if (random.nextInt(8) == 0) {
            var institution = known.get(random.nextInt(known.size()));
            var during = new DateRange(start.minusYears(4), start.minusYears(1).minusDays(random.nextInt(300)));
            inspectors.employment(listed.id(), institution, during).orThrow();
        }
    }
}
