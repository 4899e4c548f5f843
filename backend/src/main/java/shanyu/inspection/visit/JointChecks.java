package shanyu.inspection.visit;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.inspection.visit.VisitState.Planned;
import shanyu.norms.Cites;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Joint checks (联合检查): visits to one institution that have days in common are made together, as far as they can be, and
 * go under one inspection code. The first one ordered carries it.
 */
@Component
@Transactional
@Cites("business-environment-regulation#54")
public class JointChecks {
    private final JdbcClient db;
    private final VisitStore visits;
    private final HouseClock clock;

    JointChecks(JdbcClient db, VisitStore visits, HouseClock clock) {
        this.db = db;
        this.visits = visits;
        this.clock = clock;
    }

    /** Nobody orders to one institution while somebody else does: neither would see the other's visit. */
    public void hold(UUID institution) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('joint ' || :institution, 0))")
                .param("institution", institution.toString())
                .query(row -> {});
    }

    /**
     * The joint check a visit would join: nobody of it has begun or shown the code, and on one day at least, today or
     * later, all can go. A town's own goes with the town's own only: it does not learn of the district's before they begin.
     */
    public Optional<UUID> open(UUID institution, boolean ownRound, boolean remote, LocalDate from, LocalDate to) {
        return db.sql("""
                        select coalesce(v.joint, v.id) as lead from inspection.visit v
                        where v.institution = :institution and v.state <> 'lapsed'
                          and v.own_round = :own and v.remote = :remote
                          and not exists (select 1 from inspection.code c
                                          where c.visit = coalesce(v.joint, v.id) and c.shown_at is not null)
                        group by lead
                        having bool_and(v.state = 'planned')
                           and greatest(max(v.first_day), :from, :today) <= least(min(v.last_day), :to)
                           and not bool_or(exists (select 1 from inspection.separation s where s.visit = v.id))
                        order by min(v.planned_at), lead limit 1
                        """)
                .param("institution", institution)
                .param("own", ownRound)
                .param("remote", remote)
                .param("from", from)
                .param("to", to)
                .param("today", clock.today())
                .query(UUID.class)
                .optional();
    }

    /** All that go under the code of {@code visit}, the one that carries it first. */
    @Transactional(readOnly = true)
    public List<Visit> of(Visit visit) {
        return visits.joined(visit.lead());
    }

    /**
     * Takes a visit out of its joint check, for a reason: it cannot wait for the others, or they must not wait for it.
     * Answers who carries the code of those that stay.
     */
    public Outcome<Visit> separate(Visit visit, String reason, Actor by) {
        hold(visit.institution());
        var together = visits.joined(visit.lead());
        if (together.size() < 2) return Refusal.state("not-joint", "single").asOutcome();
        if (!(visit.state() instanceof Planned)) return Visits.wrongState(visit);
        var staying =
                together.stream().filter(each -> !each.id().equals(visit.id())).toList();
        var lead = staying.getFirst();
        db.sql("""
                        insert into inspection.separation (visit, at, joint, reason, by) values (:visit, :at, :lead, :reason, :by)
                        """)
                .param("visit", visit.id())
                .param("at", Timestamp.from(clock.instant()))
                .param("lead", lead.id())
                .param("reason", reason)
                .param("by", by.accountId())
                .update();
        visits.join(visit.id(), null);
        staying.forEach(each -> visits.join(each.id(), each.id().equals(lead.id()) ? null : lead.id()));
        return Outcome.done(visits.find(lead.id()).orElseThrow());
    }
}
