package shanyu.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.casework.Matter;
import shanyu.casework.MatterState.Answered;
import shanyu.casework.Matters;
import shanyu.casework.Papers;
import shanyu.disclosure.Publications;
import shanyu.identity.Actor;
import shanyu.inspection.visit.Decisions;
import shanyu.inspection.visit.Finding;
import shanyu.inspection.visit.Findings;
import shanyu.server.HouseClock;

/** Plays what follows a visit: decisions, answers, returns, verifications; some late, some never, as it happens. */
@Component
class LoopPlay {
    private final JdbcClient db;
    private final Players players;
    private final Entrances entrances;
    private final CorrectionPlay corrections;
    private final Matters matters;
    private final Papers papers;
    private final Findings findings;
    private final Decisions decisions;
    private final Publications publications;
    private final HouseClock clock;
    private final Set<Once> made = EnumSet.noneOf(Once.class);

    LoopPlay(
            JdbcClient db,
            Players players,
            Entrances entrances,
            CorrectionPlay corrections,
            Matters matters,
            Papers papers,
            Findings findings,
            Decisions decisions,
            Publications publications,
            HouseClock clock) {
        this.db = db;
        this.players = players;
        this.entrances = entrances;
        this.corrections = corrections;
        this.matters = matters;
        this.papers = papers;
        this.findings = findings;
        this.decisions = decisions;
        this.publications = publications;
        this.clock = clock;
    }

    /** What happens once for certain, whatever chance says, so that nobody looks for it in vain. */
    private enum Once {
        CORRECTED,
        UNPUBLISHED,
        UNDECIDED,
        UNHEARD,
        UNANSWERED
    }

    /** Whether it is to happen here: the first time it is asked for between so many days before the end. */
    private boolean isOnce(Once once, Agenda agenda, Instant at, int earliest, int latest) {
        var from = agenda.end().minus(Duration.ofDays(earliest));
        var to = agenda.end().minus(Duration.ofDays(latest));
        return !at.isBefore(from) && at.isBefore(to) && made.add(once);
    }

    void follow(Agenda agenda, District district, UUID visit, Random random) {
        // The public is told well within the 20 working days, but for a few that wait too long.
        int wait = random.nextInt(100) < 3 ? 45 : 5;
        var found = findings.ofVisit(visit);
        boolean corrected = !found.isEmpty()
                && (random.nextInt(100) < 3 || isOnce(Once.CORRECTED, agenda, clock.instant(), 120, 50));
        if (!isOnce(Once.UNPUBLISHED, agenda, clock.instant(), 60, 40)) {
            agenda.put(
                    in(random, wait, wait + 14),
                    "publication",
                    () -> publish(agenda, district, visit, corrected, random));
        }
        for (var finding : found) {
            if (finding.awaitsDecision() && !isOnce(Once.UNDECIDED, agenda, clock.instant(), 150, 0)) {
                agenda.put(in(random, 1, 4), "decision", () -> decide(agenda, district, finding.id(), random));
            }
            rectify(agenda, district, finding, random);
        }
        leads(agenda, district, visit, random);
    }

    /** The public is told; where the team finds afterwards that it erred, of the correction too, with the reason. */
    private void publish(Agenda agenda, District district, UUID visit, boolean corrected, Random random) {
        publications.publish(visit, 1, "", actor(district.office())).orThrow();
        if (!corrected) return;
        agenda.put(in(random, 2, 6), "correction", () -> {
            int edition = corrections.correct(visit);
            agenda.put(
                    in(random, 1, 5),
                    "corrected publication",
                    () -> publications
                            .publish(visit, edition, "原公布结果中一项误记，现予更正（演示）", actor(district.office()))
                            .orThrow());
        });
    }

    private void decide(Agenda agenda, District district, UUID id, Random random) {
        var finding = findings.find(id).orElseThrow();
        var officer = district.departments().get(finding.lead());
        if (officer == null || !finding.awaitsDecision()) return;
        var decision = random.nextInt(10) == 0 ? Finding.Decision.DISMISS : Finding.Decision.DEADLINE;
        int days = decision == Finding.Decision.DEADLINE ? Math.max(3, finding.days()) : 0;
        var decided = decisions
                .decide(id, finding.version(), decision, days, "依职权裁量（演示）", actor(officer))
                .orThrow();
        rectify(agenda, district, decided, random);
    }

    /** The institution answers in time mostly, late sometimes, and now and then not at all. */
    private void rectify(Agenda agenda, District district, Finding finding, Random random) {
        for (var matter : matters.openAbout("finding", finding.id())) {
            if (!matter.kind().equals("inspection.rectification")) continue;
            if (random.nextInt(100) < 2) continue;
            if (isOnce(Once.UNANSWERED, agenda, matter.deadline().at(), 30, 9)) continue;
            boolean late = random.nextInt(100) < 9;
            long window = Math.max(
                    6, Duration.between(clock.instant(), matter.deadline().at()).toHours());
            long hours = late ? window + 24L * (1 + random.nextInt(12)) : 2 + random.nextLong(window);
            agenda.put(
                    clock.instant().plus(Duration.ofHours(hours)),
                    "answer",
                    () -> answer(agenda, district, matter.id(), random));
        }
    }

    private void answer(Agenda agenda, District district, UUID id, Random random) {
        var matter = matters.find(id).orElseThrow();
        var institution = matter.subject().institution();
        if (matter.state().isOver() || institution == null) return;
        var head = entrances.of(institution).head();
        var photo = papers.keep(
                        Remarks.PHOTO,
                        "整改照片.png",
                        head,
                        matter.subject().district(),
                        matter.subject().town(),
                        institution)
                .orThrow();
        matters.answer(id, matter.version(), head, Remarks.answer(random), List.of(photo.id()))
                .orThrow();
        agenda.put(in(random, 1, 3), "verification", () -> verify(agenda, district, id, random));
    }

    private void verify(Agenda agenda, District district, UUID id, Random random) {
        var matter = matters.find(id).orElseThrow();
        if (!(matter.state() instanceof Answered)) return;
        var checker = actor(district.verifier());
        if (random.nextInt(100) < 12) {
            matters.giveBack(id, matter.version(), checker, Remarks.returned(random))
                    .orThrow();
            agenda.put(in(random, 1, 4), "second answer", () -> answer(agenda, district, id, random));
        } else {
            matters.verify(id, matter.version(), checker, "经复核属实（演示）").orThrow();
        }
    }

    /** A department looks into what another's team saw. */
    private void leads(Agenda agenda, District district, UUID visit, Random random) {
        var open = db.sql("""
                        select m.id from casework.matter m join inspection.lead l on l.id = m.subject
                        where m.subject_kind = 'lead' and l.visit = :visit and m.state <> 'closed' order by l.item
                        """)
                .param("visit", visit)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
        for (UUID id : open) {
            if (isOnce(Once.UNHEARD, agenda, clock.instant(), 60, 0)) continue;
            agenda.put(in(random, 2, 9), "lead", () -> {
                var matter = matters.find(id).orElseThrow();
                var officer = district.departments().get(String.valueOf(matter.department()));
                if (officer == null || matter.state().isOver() || !holds(officer, matter)) return;
                matters.answer(id, matter.version(), actor(officer), "已核查，纳入日常监管（演示）", List.of())
                        .orThrow();
                agenda.put(in(random, 1, 3), "verification", () -> verify(agenda, district, id, random));
            });
        }
    }

    private boolean holds(String officer, Matter matter) {
        return matter.holder().equals(actor(officer).agency());
    }

    /** Some days from now, in office hours. */
    private Instant in(Random random, int least, int most) {
        var day = clock.today().plusDays(least + random.nextInt(most - least + 1));
        return day.atTime(9 + random.nextInt(8), random.nextInt(60))
                .atZone(HouseClock.ZONE)
                .toInstant();
    }

    private Actor actor(String username) {
        return players.named(username);
    }
}
