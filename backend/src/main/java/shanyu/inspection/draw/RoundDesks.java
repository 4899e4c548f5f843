package shanyu.inspection.draw;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Permissions;
import shanyu.inspection.draw.RoundDesk.Progress;
import shanyu.inspection.draw.RoundDesk.Verb;
import shanyu.inspection.draw.RoundState.Awaiting;
import shanyu.inspection.draw.RoundState.Committed;
import shanyu.inspection.draw.RoundState.Drawn;
import shanyu.inspection.draw.RoundState.EntropyEntered;
import shanyu.inspection.draw.RoundState.Planned;
import shanyu.inspection.draw.RoundState.Proved;
import shanyu.inspection.draw.RoundState.Stalled;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;
import tools.jackson.databind.ObjectMapper;

/** Rounds as their offices see them. */
@Component
@Transactional(readOnly = true)
public class RoundDesks {
    private final RoundStore store;
    private final MonthPlans plans;
    private final RoundVisits visits;
    private final Permissions permissions;
    private final Norms norms;
    private final JdbcClient db;
    private final HouseClock clock;
    private final ObjectMapper json;

    RoundDesks(
            RoundStore store,
            MonthPlans plans,
            RoundVisits visits,
            Permissions permissions,
            Norms norms,
            JdbcClient db,
            HouseClock clock,
            ObjectMapper json) {
        this.store = store;
        this.plans = plans;
        this.visits = visits;
        this.permissions = permissions;
        this.norms = norms;
        this.db = db;
        this.clock = clock;
        this.json = json;
    }

    public Optional<RoundDesk> find(UUID id, Actor actor) {
        return store.find(id).map(round -> desk(round, actor));
    }

    private RoundDesk desk(Round round, Actor actor) {
        var plan = kept(round.id()).orElseGet(() -> PlanShown.of(plans.of(round)));
        var progress = visits.progress(round.id());
        var before = DrawParameters.of(norms.asOf(clock.today())).commitBefore();
        var latest = round.entropyTime().minus(before);
        return new RoundDesk(
                plan,
                progress.ordered() == 0
                        ? null
                        : new Progress(progress.ordered(), progress.done(), progress.open(), progress.lapsed()),
                latest,
                verbs(round, plan, latest, progress, actor),
                round.version());
    }

    private Optional<PlanShown> kept(UUID round) {
        return db.sql("select quota from inspection.manifest where round = :round")
                .param("round", round)
                .query(String.class)
                .optional()
                .map(quota -> json.readValue(quota, PlanShown.class));
    }

    /** The verbs of the round's state that the actor's role could do, each with what stands against it now. */
    private List<Verb> verbs(Round round, PlanShown plan, Instant latest, RoundVisits.Progress progress, Actor actor) {
        var now = clock.instant();
        var thing = new Belonging(round.district(), round.town(), null, round.agency(), null, Set.of());
        var verbs = new Verbs(actor, thing);
        boolean eventPassed = !now.isBefore(round.entropyTime());
        switch (round.state()) {
            case Planned planned -> {
                verbs.add(
                        "commit",
                        "inspection.round.commit",
                        now.isAfter(latest)
                                ? "commit-too-late"
                                : plan.faults().stream().findFirst().orElse(null));
                verbs.add("die", "inspection.round.die", eventPassed ? "entropy-time-passed" : null);
            }
            case Committed committed -> {
                verbs.add("enter", "inspection.entropy.enter", eventPassed ? null : "entropy-not-yet");
                verbs.add("die", "inspection.round.die", eventPassed ? "entropy-time-passed" : null);
            }
            case EntropyEntered entered -> {
                String why = entered.entry().agency().equals(actor.agency()) ? "second-office-needed" : null;
                verbs.add("confirm", "inspection.entropy.confirm", why);
                verbs.add("dispute", "inspection.entropy.confirm", why);
            }
            case Proved proved -> verbs.add("draw", "inspection.round.draw", null);
            case Drawn drawn -> {
                verbs.add("disclose", "inspection.round.disclose", progress.open() > 0 ? "visits-open" : null);
                verbs.add("substitute", "inspection.round.substitute", progress.open() > 0 ? null : "no-visit-open");
            }
            case Stalled stalled ->
                verbs.add(
                        "supplement",
                        "inspection.round.supplement",
                        store.supplementOf(round.id()).isPresent() ? "already-supplemented" : null);
            default -> {}
        }
        if (round.state() instanceof Awaiting waiting)
            verbs.add("stall", "inspection.round.stall", waiting.isLate(now) ? null : "deadline-not-passed");
        return verbs.all;
    }

    private final class Verbs {
        private final Actor actor;
        private final Belonging thing;
        private final List<Verb> all = new ArrayList<>();

        Verbs(Actor actor, Belonging thing) {
            this.actor = actor;
            this.thing = thing;
        }

        void add(String verb, String action, @Nullable String why) {
            if (permissions.allows(actor, action, thing)) all.add(new Verb(verb, why == null, why));
        }
    }
}
