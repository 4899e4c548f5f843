package shanyu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import shanyu.inspection.draw.TriggeredVisits;
import shanyu.inspection.draw.TriggeredVisits.Candidate;
import shanyu.inspection.draw.TriggeredVisits.Order;
import shanyu.inspection.visit.Ground;
import shanyu.registry.Institution;
import shanyu.registry.RiskClasses;
import shanyu.server.HouseClock;

/** Plays visits nobody drew: one made from afar at a place of low risk, and two to one place on the same days, which are one joint check. */
@Component
class ErrandPlay {
    private static final int DAYS = 5;

    private final TriggeredVisits triggered;
    private final VisitPlay visits;
    private final RiskClasses classes;
    private final Entrances entrances;
    private final Players players;
    private final HouseClock clock;

    ErrandPlay(
            TriggeredVisits triggered,
            VisitPlay visits,
            RiskClasses classes,
            Entrances entrances,
            Players players,
            HouseClock clock) {
        this.triggered = triggered;
        this.visits = visits;
        this.classes = classes;
        this.entrances = entrances;
        this.players = players;
        this.clock = clock;
    }

    void prepare(Agenda agenda, LocalDate today) {
        agenda.put(today.minusDays(13), 9, 20, "a check from afar", () -> fromAfar(agenda, today.minusDays(11)));
        agenda.put(today.minusDays(9), 9, 40, "a joint check", () -> jointly(agenda, today.minusDays(7)));
    }

    private void fromAfar(Agenda agenda, LocalDate day) {
        var of = entrances.take(hasClass("A"));
        UUID visit = order(of.id(), Set.of("E", "H"), Ground.MONITORING, "年度材料非现场核查（演示）", true);
        agenda.put(day, 10, 0, "a check from afar made", () -> make(agenda, visit, "afar"));
    }

    private void jointly(Agenda agenda, LocalDate day) {
        var of = entrances.take(hasClass("B").or(hasClass("C")));
        UUID first = order(of.id(), Set.of("E", "H"), Ground.COMPLAINT, "家长反映午睡看护不足（演示）", false);
        UUID second = order(of.id(), Set.of("M", "F"), Ground.RECHECK, "食品留样与疏散通道复查（演示）", false);
        agenda.put(day, 9, 30, "the first of a joint check", () -> make(agenda, first, "first"));
        agenda.put(day, 10, 15, "the second of a joint check", () -> make(agenda, second, "second"));
    }

    private void make(Agenda agenda, UUID visit, String seed) {
        visits.make(agenda, District.PUDONG, visit, new Random(Seeds.of(seed)));
    }

    private UUID order(UUID institution, Set<String> departments, Ground ground, String reason, boolean remote) {
        var today = clock.today();
        var office = players.named(District.PUDONG.office());
        var last = today.plusDays(DAYS);
        var candidates = triggered.candidates(institution, today, last, office).orThrow();
        var order = new Order(
                institution, reason, team(candidates, departments), today, last, List.of(), ground, "", remote);
        return triggered.order(order, office).orThrow().id();
    }

    /** The first of each department who may go. */
    private static List<UUID> team(List<Candidate> candidates, Set<String> departments) {
        var team = new ArrayList<UUID>();
        for (var department : departments.stream().sorted().toList()) {
            candidates.stream()
                    .filter(each -> each.not() == null && each.department().equals(department))
                    .findFirst()
                    .ifPresent(each -> team.add(each.id()));
        }
        return team;
    }

    private Predicate<Institution> hasClass(String wanted) {
        return each ->
                wanted.equals(classes.of(List.of(each.id()), clock.today()).get(each.id()));
    }
}
