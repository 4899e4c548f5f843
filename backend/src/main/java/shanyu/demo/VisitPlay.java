package shanyu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.casework.Papers;
import shanyu.identity.Actor;
import shanyu.inspection.visit.ItemAnswer;
import shanyu.inspection.visit.ItemResult;
import shanyu.inspection.visit.Sheets;
import shanyu.inspection.visit.Signature.Side;
import shanyu.inspection.visit.Signatures;
import shanyu.inspection.visit.Submissions;
import shanyu.inspection.visit.Visit;
import shanyu.inspection.visit.VisitView;
import shanyu.inspection.visit.VisitViews;
import shanyu.inspection.visit.Visits;
import shanyu.norms.Applicability;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;

/** Plays visits: what fails is decided by the hidden risk of the place, not by anything the house knows. */
@Component
class VisitPlay {
    private final JdbcClient db;
    private final Players players;
    private final Papers papers;
    private final Visits visits;
    private final VisitViews views;
    private final Sheets sheets;
    private final Signatures signatures;
    private final Submissions submissions;
    private final LoopPlay loop;
    private final Norms norms;
    private final HouseClock clock;
    private final Map<UUID, Double> risks = new HashMap<>();

    VisitPlay(
            JdbcClient db,
            Players players,
            Papers papers,
            Visits visits,
            VisitViews views,
            Sheets sheets,
            Signatures signatures,
            Submissions submissions,
            LoopPlay loop,
            Norms norms,
            HouseClock clock) {
        this.db = db;
        this.players = players;
        this.papers = papers;
        this.visits = visits;
        this.views = views;
        this.sheets = sheets;
        this.signatures = signatures;
        this.submissions = submissions;
        this.loop = loop;
        this.norms = norms;
        this.clock = clock;
    }

    void know(UUID institution, double risk) {
        risks.put(institution, risk);
    }

    /** Spreads a round's visits over its window; answers the last day on which one may be made. */
    LocalDate prepare(Agenda agenda, District district, UUID round) {
        LocalDate last = clock.today();
        var ids = db.sql("select id from inspection.visit where round = :round order by plan_code")
                .param("round", round)
                .query(UUID.class)
                .list();
        for (int i = 0; i < ids.size(); i++) {
            var visit = visits.find(ids.get(i)).orElseThrow();
            var days = workingDays(clock.today().plusDays(1), visit.lastDay());
            var random = new Random(Seeds.of(visit.errand().text()));
            var day = days.get(random.nextInt(days.size()));
            agenda.put(
                    day,
                    9 + random.nextInt(7),
                    random.nextInt(60),
                    "visit",
                    () -> make(agenda, district, visit.id(), random));
            if (visit.lastDay().isAfter(last)) last = visit.lastDay();
        }
        return last;
    }

    private List<LocalDate> workingDays(LocalDate from, LocalDate to) {
        var days = new ArrayList<LocalDate>();
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (norms.calendar().isWorkingDay(day)) days.add(day);
        }
        if (days.isEmpty()) days.add(to);
        return days;
    }

    private void make(Agenda agenda, District district, UUID id, Random random) {
        var planned = visits.find(id).orElseThrow();
        var team = planned.team().stream()
                .map(member -> players.of(member.account()))
                .toList();
        var first = team.getFirst();
        var begun = visits.begin(id, planned.version(), first).orThrow();
        answer(begun, first, random);
        sign(begun, team);
        var shown = views.find(id, first).orElseThrow();
        submissions
                .submit(id, shown.version(), String.valueOf(shown.hash()), first)
                .orThrow();
        loop.follow(agenda, district, id, random);
    }

    private void answer(Visit visit, Actor by, Random random) {
        double risk = risks.getOrDefault(visit.institution(), 0.2);
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

    private void sign(Visit visit, List<Actor> team) {
        String hash = String.valueOf(
                views.find(visit.id(), team.getFirst()).map(VisitView::hash).orElseThrow());
        UUID drawing = papers.keep(
                        Remarks.SIGNATURE,
                        "签名.png",
                        team.getFirst(),
                        visit.district(),
                        visit.town(),
                        visit.institution())
                .orThrow()
                .id();
        for (var member : team) {
            signatures
                    .sign(visit.id(), new Signatures.Given(Side.INSPECTOR, hash, "", "", drawing, ""), member)
                    .orThrow();
        }
        signatures
                .sign(
                        visit.id(),
                        new Signatures.Given(Side.INSTITUTION, hash, "园方代表", "负责人", drawing, ""),
                        team.getFirst())
                .orThrow();
    }
}
