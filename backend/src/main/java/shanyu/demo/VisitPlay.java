package shanyu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.inspection.draw.Rounds;
import shanyu.inspection.draw.Substitutions;
import shanyu.inspection.visit.ItemAnswer;
import shanyu.inspection.visit.ItemResult;
import shanyu.inspection.visit.Sheets;
import shanyu.inspection.visit.Visit;
import shanyu.inspection.visit.Visits;
import shanyu.norms.Applicability;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;

/** Plays visits: what fails is decided by the hidden risk of the place, not by anything the house knows. */
@Component
class VisitPlay {
    private final JdbcClient db;
    private final Players players;
    private final Visits visits;
    private final Sheets sheets;
    private final Rounds rounds;
    private final Substitutions substitutions;
    private final SignaturePlay signatures;
    private final Entrances entrances;
    private final LifePlay lives;
    private final LoopPlay loop;
    private final Norms norms;
    private final HouseClock clock;

    VisitPlay(
            JdbcClient db,
            Players players,
            Visits visits,
            Sheets sheets,
            Rounds rounds,
            Substitutions substitutions,
            SignaturePlay signatures,
            Entrances entrances,
            LifePlay lives,
            LoopPlay loop,
            Norms norms,
            HouseClock clock) {
        this.db = db;
        this.players = players;
        this.visits = visits;
        this.sheets = sheets;
        this.rounds = rounds;
        this.substitutions = substitutions;
        this.signatures = signatures;
        this.entrances = entrances;
        this.lives = lives;
        this.loop = loop;
        this.norms = norms;
        this.clock = clock;
    }

    /** Spreads a round's visits over its window; answers the last day on which one may be made. */
    LocalDate prepare(Agenda agenda, District district, UUID round, Trouble trouble) {
        LocalDate last = clock.today();
        var ids = planned(round);
        boolean somebodyRests = trouble != Trouble.SUBSTITUTED;
        for (int i = 0; i < ids.size(); i++) {
            var visit = visits.find(ids.get(i)).orElseThrow();
            if (visit.lastDay().isAfter(last)) last = visit.lastDay();
            if (!somebodyRests) somebodyRests = rest(agenda, visit);
            // A team that never goes: the visit lapses, and the duty to make it stays open and late.
            if (i == 0 && trouble == Trouble.UNVISITED) continue;
            schedule(agenda, district, visit);
        }
        return last;
    }

    /** The institution, if it is free to, rests from before its visit on, so that the next in line must step in. */
    private boolean rest(Agenda agenda, Visit visit) {
        var of = entrances.of(visit.institution());
        if (!entrances.reserve(of)) return false;
        agenda.put(clock.today().plusDays(1), 8, 30, "a rest before a visit", () -> {
            lives.suspend(of, clock.today().plusDays(45), "设施检修（演示）");
            agenda.put(clock.today().plusDays(40), 9, 0, "open again", () -> lives.resume(of));
        });
        return true;
    }

    private void schedule(Agenda agenda, District district, Visit visit) {
        var random = new Random(Seeds.of(visit.errand().text()));
        var days = workingDays(clock.today().plusDays(1), visit.lastDay());
        var day = days.get(random.nextInt(days.size()));
        agenda.put(
                day,
                9 + random.nextInt(7),
                random.nextInt(60),
                "visit",
                () -> make(agenda, district, visit.id(), random));
    }

    private List<UUID> planned(@Nullable UUID round) {
        return db.sql("select id from inspection.visit where round = :round and state = 'planned' order by plan_code")
                .param("round", round)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Nobody is there to be visited: the office lets the next in line step in, who is visited on the days that are left. */
    private void substitute(Agenda agenda, District district, Visit visit) {
        var round = rounds.find(Objects.requireNonNull(visit.round())).orElseThrow();
        var known = new HashSet<>(planned(round.id()));
        String town = round.town();
        var office = players.named(town == null ? district.office() : Cast.townOfficer(town));
        substitutions
                .substitute(round.id(), round.version(), visit.id(), "机构歇业，无法检查（演示）", office)
                .orThrow();
        planned(round.id()).stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> visits.find(id)
                        .filter(each -> each.lastDay().isAfter(clock.today()))
                        .ifPresent(each -> schedule(agenda, district, each)));
    }

    private List<LocalDate> workingDays(LocalDate from, LocalDate to) {
        var days = new ArrayList<LocalDate>();
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (norms.calendar().isWorkingDay(day)) days.add(day);
        }
        if (days.isEmpty()) days.add(to);
        return days;
    }

    /** Makes a visit now: begun, answered, signed and handed in, and what follows from it put down. */
    void make(Agenda agenda, District district, UUID id, Random random) {
        var planned = visits.find(id).orElseThrow();
        if (!entrances.now(entrances.of(planned.institution())).life().isInService()) {
            substitute(agenda, district, planned);
            return;
        }
        var team = planned.team().stream()
                .map(member -> players.of(member.account()))
                .toList();
        var first = team.getFirst();
        var begun = visits.begin(id, planned.version(), first).orThrow();
        answer(begun, first, random);
        signatures.signAndSubmit(begun, team);
        loop.follow(agenda, district, id, random);
    }

    private void answer(Visit visit, Actor by, Random random) {
        double risk = entrances.of(visit.institution()).nursery().risk();
        var answers = sheets.items(visit.id(), 1).stream()
                .filter(item -> !item.isAnswered())
                .map(item ->
                        new Sheets.Written(item.item(), item.version(), result(item.applicability(), risk, random)))
                .toList();
        sheets.answerAll(visit.id(), answers, by).orThrow();
    }

    private static ItemAnswer result(Applicability applicability, double risk, Random random) {
        if (applicability != Applicability.APPLIES) {
            return random.nextInt(3) == 0
                    ? new ItemAnswer(ItemResult.NOT_APPLICABLE, "现场核实不涉及（演示）", List.of(), false, false)
                    : new ItemAnswer(ItemResult.CONFORMS, "现场核实符合（演示）", List.of(), false, false);
        }
        if (random.nextDouble() < 0.006 + risk * risk * 0.16) {
            return new ItemAnswer(ItemResult.FAILS, Remarks.finding(random), List.of(), false, false);
        }
        return new ItemAnswer(ItemResult.CONFORMS, "", List.of(), false, false);
    }
}
