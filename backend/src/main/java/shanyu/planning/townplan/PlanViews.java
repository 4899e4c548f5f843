package shanyu.planning.townplan;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.planning.PlanningTrail;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Town plans as their pages show them, as of any day, and what differs between two texts. */
@Component
public class PlanViews {
    private final PlanStore store;
    private final PlanSeal seal;
    private final PlanningTrail trail;
    private final Institutions institutions;
    private final Permissions permissions;
    private final JdbcClient db;
    private final HouseClock clock;

    PlanViews(
            PlanStore store,
            PlanSeal seal,
            PlanningTrail trail,
            Institutions institutions,
            Permissions permissions,
            JdbcClient db,
            HouseClock clock) {
        this.store = store;
        this.seal = seal;
        this.trail = trail;
        this.institutions = institutions;
        this.permissions = permissions;
        this.db = db;
        this.clock = clock;
    }

    /** @param asOf the end of that day; now when null or not yet over. Empty when it was not yet begun. */
    public Optional<PlanView> find(UUID id, @Nullable LocalDate asOf, Actor actor) {
        boolean past = asOf != null && asOf.isBefore(clock.today());
        LocalDate day = past && asOf != null ? asOf : clock.today();
        Instant moment = past ? Institutions.endOf(day) : clock.instant().plusMillis(1);
        return store.find(id)
                .filter(plan -> !plan.begunAt().isAfter(moment))
                .map(plan -> view(plan, day, moment, past, actor));
    }

    private PlanView view(TownPlan plan, LocalDate day, Instant moment, boolean past, Actor actor) {
        var acts = trail.of(plan.id(), day);
        String state = past ? acts.getLast().state() : plan.state().code();
        var texts = store.texts(plan.id(), moment);
        var last = texts.isEmpty() ? null : texts.getLast();
        boolean writing = !past && plan.state() instanceof PlanState.Writable;
        boolean inForce = List.of("approved", "superseded").contains(state);
        return new PlanView(
                plan.id(),
                plan.town(),
                plan.number(),
                plan.firstYear(),
                plan.lastYear(),
                day,
                state,
                plan.begunAt(),
                by(plan.approvedAt(), moment),
                by(plan.endedAt(), moment),
                writing ? plan.content() : last == null ? null : last.content(),
                writing || last == null ? plan.grounds() : last.grounds(),
                writing || last == null ? null : last.n(),
                texts.stream().map(text -> text(plan, text)).toList(),
                versions(plan.town(), moment),
                inForce ? PlanProgress.of(plan, day, on -> supply(plan, on)) : List.of(),
                acts,
                past ? List.of() : verbs(plan, actor),
                plan.version());
    }

    /** Progress of a plan in force, as rows. */
    public Optional<List<PlanProgress>> progress(UUID id, LocalDate asOf) {
        return store.find(id).map(plan -> PlanProgress.of(plan, asOf, on -> supply(plan, on)));
    }

    /** What differs between two texts: each the one handed in at a time, or, when null, the one being written. */
    public Outcome<List<PlanDifference>> differences(
            UUID before, @Nullable Integer n, UUID after, @Nullable Integer m) {
        var earlier = store.find(before);
        var later = store.find(after);
        if (earlier.isEmpty()
                || later.isEmpty()
                || !earlier.get().town().equals(later.get().town()))
            return Refusal.missing().asOutcome();
        return content(earlier.get(), n, "text")
                .then(old -> content(later.get(), m, "otherText").map(now -> PlanDifference.between(old, now)));
    }

    private Outcome<PlanContent> content(TownPlan plan, @Nullable Integer n, String field) {
        if (n == null) return Outcome.done(plan.content());
        return store.texts(plan.id(), clock.instant()).stream()
                .filter(text -> text.n() == n)
                .findFirst()
                .map(text -> Outcome.done(text.content()))
                .orElseGet(
                        () -> Refusal.field(field, n.toString(), "no-such-text").asOutcome());
    }

    List<FormSupply> supply(TownPlan plan, LocalDate day) {
        return FormSupply.of(institutions.inspectable(plan.district(), plan.town(), day));
    }

    private PlanView.Text text(TownPlan plan, SealedText text) {
        return new PlanView.Text(
                text.n(),
                text.sealedAt(),
                text.sha256(),
                seal.of(plan, text.n(), text.content(), text.grounds()).equals(text.sha256()));
    }

    private List<PlanView.Version> versions(String town, Instant moment) {
        return db.sql("select p.id, p.number, " + PlanLists.STATE + " as state_then from planning.town_plan p "
                        + "where p.town = :town and p.begun_at <= :moment order by p.number desc")
                .param("town", town)
                .param("moment", Timestamp.from(moment))
                .query((row, n) -> new PlanView.Version(
                        row.getObject("id", UUID.class), row.getInt("number"), row.getString("state_then")))
                .list();
    }

    private List<String> verbs(TownPlan plan, Actor actor) {
        var belonging = PlanWhereabouts.belonging(plan);
        boolean writes = permissions.allows(actor, "planning.plan.write", belonging);
        boolean reviews = permissions.allows(actor, "planning.plan.review", belonging);
        boolean approves = permissions.allows(actor, "planning.plan.approve", belonging);
        var verbs = new ArrayList<String>();
        switch (plan.state()) {
            case PlanState.Writable state
            when writes -> verbs.addAll(List.of("submit", "write", "refigure", "withdraw"));
            case PlanState.Submitted state when reviews -> verbs.addAll(List.of("accept", "comment", "return"));
            case PlanState.Accepted state
            when approves -> {
                if (!state.barred().contains(actor.accountId())) verbs.add("approve");
                if (reviews || !state.barred().contains(actor.accountId())) verbs.add("return");
            }
            case PlanState.Approved state when writes -> verbs.add("renew");
            default -> {}
        }
        return verbs;
    }

    private static @Nullable Instant by(@Nullable Instant at, Instant moment) {
        return at == null || at.isAfter(moment) ? null : at;
    }
}
