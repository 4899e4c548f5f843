package shanyu.inspection.draw;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.inspection.draw.MonthPlan.Seat;
import shanyu.inspection.draw.RoundState.Drawn;
import shanyu.inspection.visit.Member;
import shanyu.inspection.visit.Visit;
import shanyu.inspection.visit.VisitOrder;
import shanyu.inspection.visit.Visits;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * When a drawn institution cannot be visited: the next in line of its stratum steps in, as the draw itself fixed the line.
 * Passed over are only those that are out of service or from which the team would have to stand aside.
 */
@Component
@Transactional
public class Substitutions {
    private final RoundStore store;
    private final LibraryStore libraries;
    private final Visits visits;
    private final Draws draws;
    private final RoundVisits progress;
    private final Institutions institutions;
    private final RoundLog log;
    private final JdbcClient db;
    private final HouseClock clock;

    Substitutions(
            RoundStore store,
            LibraryStore libraries,
            Visits visits,
            Draws draws,
            RoundVisits progress,
            Institutions institutions,
            RoundLog log,
            JdbcClient db,
            HouseClock clock) {
        this.store = store;
        this.libraries = libraries;
        this.visits = visits;
        this.draws = draws;
        this.progress = progress;
        this.institutions = institutions;
        this.log = log;
        this.db = db;
        this.clock = clock;
    }

    /**
     * One substitution, by the codes the record uses.
     *
     * @param steppedIn absent when nobody was left in line
     * @param passed those passed over, in line
     */
    @Schema(name = "Substitution")
    public record Substitution(
            String leftOut,
            @Nullable String steppedIn,
            String stratum,
            List<String> passed,
            String reason,
            Instant at) {}

    /** Sets a visit that has not begun aside, and orders one by the same team to whoever is next in line. */
    public Outcome<Round> substitute(UUID id, int version, UUID visit, String reason, Actor by) {
        return Rounds.held(store, id, version).then(round -> {
            if (!(round.state() instanceof Drawn)) return Rounds.wrongState(round);
            var meant = visits.find(visit).filter(each -> id.equals(each.round()));
            if (meant.isEmpty())
                return Refusal.field("visit", visit.toString(), "unknown-visit").asOutcome();
            return visits.setAside(visit, by).map(aside -> {
                stepIn(round, aside, reason, by);
                return store.find(id).orElseThrow();
            });
        });
    }

    private void stepIn(Round round, Visit aside, String reason, Actor by) {
        var byCode = libraries.pool(round.id()).stream().collect(Collectors.toMap(Seat::code, Function.identity()));
        var left = byCode.values().stream()
                .filter(seat -> seat.institution().equals(aside.institution()))
                .findFirst()
                .orElseThrow();
        var team = aside.team().stream().map(Member::inspector).toList();
        var passed = new ArrayList<UUID>();
        var next = nextInLine(round, left, byCode, team, passed);
        next.ifPresent(seat -> visits.plan(new VisitOrder(
                        Draws.planCode(round, progress.progress(round.id()).ordered() + 1),
                        round.id(),
                        seat.institution(),
                        team,
                        aside.firstDay(),
                        aside.lastDay(),
                        draws.items(seat.institution())))
                .orThrow());
        db.sql("""
                        insert into inspection.substitution (round, left_out, stepped_in, stratum, passed, reason, at, by)
                        values (:round, :left, :next, :stratum, :passed::uuid[], :reason, :at, :by)
                        """)
                .param("round", round.id())
                .param("left", left.institution())
                .param("next", next.map(Seat::institution).orElse(null))
                .param("stratum", left.stratum())
                .param("passed", passed.toArray(UUID[]::new))
                .param("reason", reason)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.accountId())
                .update();
        log.substituted(round, reason);
    }

    private Optional<Seat> nextInLine(
            Round round, Seat left, Map<String, Seat> byCode, List<UUID> team, List<UUID> passed) {
        var result = store.result(round.id()).orElseThrow();
        Set<UUID> used = steppedIn(round.id());
        var inService = institutions.inspectable(round.district(), round.town(), clock.today()).stream()
                .map(Institution::id)
                .collect(Collectors.toSet());
        var kept = libraries.recused(round.id()).stream()
                .filter(each -> team.contains(each.inspector()))
                .map(Recused::institution)
                .collect(Collectors.toSet());
        for (String code : DrawnRecord.order(result.record()).getOrDefault(left.stratum(), List.of())) {
            Seat seat = byCode.get(code);
            if (seat == null || result.drawn().contains(code) || used.contains(seat.institution())) continue;
            if (inService.contains(seat.institution()) && !kept.contains(seat.institution())) return Optional.of(seat);
            passed.add(seat.institution());
        }
        return Optional.empty();
    }

    private Set<UUID> steppedIn(UUID round) {
        return new HashSet<>(
                db.sql("select stepped_in from inspection.substitution where round = :round and stepped_in is not null")
                        .param("round", round)
                        .query(UUID.class)
                        .list());
    }

    /** All of a round, oldest first: to be shown once the round is published. */
    @Transactional(readOnly = true)
    public List<Substitution> of(UUID round) {
        var codes = libraries.pool(round).stream().collect(Collectors.toMap(Seat::institution, Seat::code));
        return db.sql("select * from inspection.substitution where round = :round order by at")
                .param("round", round)
                .query((row, n) -> new Substitution(
                        String.valueOf(codes.get(row.getObject("left_out", UUID.class))),
                        codes.get(row.getObject("stepped_in", UUID.class)),
                        row.getString("stratum"),
                        List.of((UUID[]) row.getArray("passed").getArray()).stream()
                                .map(each -> String.valueOf(codes.get(each)))
                                .toList(),
                        row.getString("reason"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
