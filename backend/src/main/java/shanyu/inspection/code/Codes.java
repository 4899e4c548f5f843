package shanyu.inspection.code;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.inspection.visit.Errand.Plan;
import shanyu.inspection.visit.JointChecks;
import shanyu.inspection.visit.Visit;
import shanyu.inspection.visit.VisitBegun;
import shanyu.inspection.visit.VisitLapsed;
import shanyu.inspection.visit.VisitPlanned;
import shanyu.inspection.visit.VisitState.Lapsed;
import shanyu.inspection.visit.Visits;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Inspection codes (检查码): one a visit, or one for all that are made together, issued with the first, shown by a team,
 * scanned by the inspected party, who confirms the arrival and rates the check once its results are in.
 */
@Component
@Transactional
public class Codes {
    /** Never the chance a demonstration replays: a code must not be foreseen. */
    private static final SecureRandom CHANCE = new SecureRandom();

    private final CodeStore store;
    private final Visits visits;
    private final JointChecks joint;
    private final CheckViews views;
    private final CityNotices city;
    private final HouseClock clock;

    Codes(CodeStore store, Visits visits, JointChecks joint, CheckViews views, CityNotices city, HouseClock clock) {
        this.store = store;
        this.visits = visits;
        this.joint = joint;
        this.views = views;
        this.city = city;
        this.clock = clock;
    }

    /** No visit without a code: it is issued, or joined, in the transaction that orders the visit. */
    @EventListener
    void on(VisitPlanned planned) {
        gather(joint.of(planned.visit()));
    }

    /** A code is used up to its window's end; of a joint check, of the last that could still be made. */
    @EventListener
    void on(VisitLapsed lapsed) {
        var together = joint.of(lapsed.visit());
        if (!JointWindow.standing(together).isEmpty()) {
            gather(together);
            return;
        }
        if (store.expire(lapsed.visit().lead(), clock.instant())) tell("expired", together);
    }

    /** Made within its window and heard of after it: the code was used after all. */
    @EventListener
    void on(VisitBegun begun) {
        store.revive(begun.visit().lead());
        gather(joint.of(begun.visit()));
    }

    /** The code of those who go together brought up to date; issued where there is none. */
    private void gather(List<Visit> together) {
        var counted = JointWindow.counted(together);
        var departments = counted.stream()
                .flatMap(each -> each.departments().stream())
                .distinct()
                .sorted()
                .toList();
        String kind = counted.stream().allMatch(each -> each.errand() instanceof Plan) ? "plan" : "trigger";
        UUID lead = together.getFirst().lead();
        if (store.of(lead).isEmpty()) {
            store.issue(lead, CodeText.random(CHANCE), kind, departments, clock.instant());
            tell("issued", together);
        } else store.gather(lead, kind, departments);
    }

    /** How the code stands, without its text. A visit of before there were codes has none. */
    @Transactional(readOnly = true)
    public Optional<CheckCode> of(UUID visit) {
        return visits.find(visit).flatMap(found -> {
            var together = joint.of(found);
            return store.of(found.lead()).map(row -> code(row, together).withoutText());
        });
    }

    /** A team shows its code: from the first day on which all that go together can go, until the window is over. */
    public Outcome<CheckCode> show(UUID id, Actor by) {
        var found = visits.find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        var visit = found.get();
        if (visit.state() instanceof Lapsed)
            return Refusal.state("code-expired", "expired").asOutcome();
        var together = joint.of(visit);
        var first = JointWindow.of(together).from();
        if (clock.today().isBefore(first) && visit.begunAt() == null)
            return Refusal.state("code-too-early", first.toString()).asOutcome();
        var row = store.of(visit.lead());
        if (row.isEmpty()) gather(together);
        boolean before = row.filter(seen -> seen.shownAt() != null).isPresent();
        store.show(visit.lead(), by.accountId(), clock.instant());
        if (!before) tell("shown", together);
        return Outcome.done(code(store.of(visit.lead()).orElseThrow(), together));
    }

    /** What the code opens; a code never shown opens nothing, for a visit is not announced. */
    @Transactional(readOnly = true)
    public Optional<CheckView> open(String code) {
        return store.shown(code).map(this::view);
    }

    /** The inspected party confirms that the team is there; of a remote check, that it has begun. */
    public Outcome<CheckView> arrive(String text, String by) {
        return shown(text).then(row -> {
            var before = view(row);
            if (!before.verbs().contains("arrive") || !store.scan(row.visit(), by, clock.instant()))
                return Refusal.state("check-not-in-state", row.state()).asOutcome();
            tell("scanned", together(row));
            return Outcome.done(view(store.of(row.visit()).orElseThrow()));
        });
    }

    public Outcome<CheckView> rate(String text, Rating rating) {
        return shown(text).then(row -> {
            if (!view(row).verbs().contains("rate"))
                return Refusal.state("check-not-in-state", row.state()).asOutcome();
            var together = together(row);
            if (!store.rate(row.visit(), together.getFirst().district(), rating, clock.instant()))
                return Refusal.state("check-not-in-state", "rated").asOutcome();
            tell("rated", together);
            return Outcome.done(view(store.of(row.visit()).orElseThrow()));
        });
    }

    /** Takes a visit out of its joint check, before anybody showed the code; it gets a code of its own. */
    public Outcome<CheckCode> separate(UUID id, int version, String reason, Actor by) {
        var found = visits.find(id);
        var row = found.flatMap(visit -> store.of(visit.lead()));
        if (found.isEmpty() || row.isEmpty()) return Refusal.missing().asOutcome();
        if (row.get().version() != version)
            return Versions.stale(row.get().version()).asOutcome();
        if (!row.get().state().equals("issued"))
            return Refusal.state("check-not-in-state", row.get().state()).asOutcome();
        return joint.separate(found.get(), reason, by).map(staying -> {
            gather(joint.of(staying));
            gather(joint.of(visits.find(id).orElseThrow()));
            return of(id).orElseThrow();
        });
    }

    private Outcome<CodeStore.Row> shown(String text) {
        return store.shown(text)
                .map(Outcome::done)
                .orElseGet(() -> Refusal.missing().asOutcome());
    }

    private List<Visit> together(CodeStore.Row row) {
        return joint.of(visits.find(row.visit()).orElseThrow());
    }

    private CheckView view(CodeStore.Row row) {
        var together = together(row);
        return views.of(code(row, together), together);
    }

    private static CheckCode code(CodeStore.Row row, List<Visit> together) {
        var window = JointWindow.of(together);
        return new CheckCode(
                row.visit(),
                row.code(),
                row.kind(),
                row.departments(),
                row.state(),
                row.shownAt(),
                row.scannedAt(),
                row.ratedAt(),
                row.version(),
                together.stream().map(Visit::id).toList(),
                window.from(),
                window.to(),
                together.getFirst().remote(),
                row.expiredAt(),
                row.cityNumber());
    }

    private void tell(String what, List<Visit> together) {
        if (!city.isConnected()) return;
        var row = store.of(together.getFirst().lead()).orElseThrow();
        city.tell(what, code(row, together), together.getFirst().institution());
    }
}
