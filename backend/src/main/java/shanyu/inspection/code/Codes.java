package shanyu.inspection.code;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.inspection.code.CheckView.Inspecting;
import shanyu.inspection.code.CheckView.Item;
import shanyu.inspection.visit.Errand.Plan;
import shanyu.inspection.visit.Visit;
import shanyu.inspection.visit.VisitPlanned;
import shanyu.inspection.visit.VisitState.Lapsed;
import shanyu.inspection.visit.Visits;
import shanyu.norms.ChecklistItem;
import shanyu.norms.Norms;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Inspection codes (检查码): one a visit, issued with it, shown by the team, scanned by the inspected party, who confirms the
 * arrival and rates the visit once its results are in.
 */
@Component
@Transactional
public class Codes {
    /** Never the chance a demonstration replays: a code must not be foreseen. */
    private static final SecureRandom CHANCE = new SecureRandom();

    private final CodeStore store;
    private final Visits visits;
    private final Institutions institutions;
    private final Accounts accounts;
    private final Norms norms;
    private final HouseClock clock;

    Codes(CodeStore store, Visits visits, Institutions institutions, Accounts accounts, Norms norms, HouseClock clock) {
        this.store = store;
        this.visits = visits;
        this.institutions = institutions;
        this.accounts = accounts;
        this.norms = norms;
        this.clock = clock;
    }

    /** No visit without a code: it is issued in the transaction that orders the visit. */
    @EventListener
    void on(VisitPlanned planned) {
        issue(planned.visit());
    }

    private void issue(Visit visit) {
        var departments = visit.departments().stream().sorted().toList();
        String kind = visit.errand() instanceof Plan ? "plan" : "trigger";
        store.issue(visit.id(), CodeText.random(CHANCE), kind, departments, clock.instant());
    }

    /** How the code stands, without its text. A visit of before there were codes has none. */
    @Transactional(readOnly = true)
    public Optional<CheckCode> of(UUID visit) {
        return store.of(visit).map(CheckCode::withoutText);
    }

    /** The team shows its code: within the window, or while the visit is being made. */
    public Outcome<CheckCode> show(UUID id, Actor by) {
        var found = visits.find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        var visit = found.get();
        if (visit.state() instanceof Lapsed)
            return Refusal.state("code-expired", "expired").asOutcome();
        if (clock.today().isBefore(visit.firstDay()))
            return Refusal.state("code-too-early", visit.firstDay().toString()).asOutcome();
        if (store.of(id).isEmpty()) issue(visit);
        store.show(id, by.accountId(), clock.instant());
        return Outcome.done(store.of(id).orElseThrow());
    }

    /** What the code opens; a code never shown opens nothing, for a visit is not announced. */
    @Transactional(readOnly = true)
    public Optional<CheckView> open(String code) {
        return store.shown(code).map(this::view);
    }

    /** The inspected party confirms that the team is there. */
    public Outcome<CheckView> arrive(String text, String by) {
        return store.shown(text)
                .map(Outcome::done)
                .orElseGet(() -> Refusal.missing().asOutcome())
                .then(code -> {
                    if (!verbs(code, visit(code)).contains("arrive"))
                        return Refusal.state("check-not-in-state", code.state()).asOutcome();
                    return store.scan(code, by, clock.instant())
                            ? Outcome.done(view(store.of(code.visit()).orElseThrow()))
                            : Refusal.state("check-not-in-state", "scanned").asOutcome();
                });
    }

    /** The inspected party rates the visit, once, after its results were submitted. */
    public Outcome<CheckView> rate(String text, Rating rating) {
        return store.shown(text)
                .map(Outcome::done)
                .orElseGet(() -> Refusal.missing().asOutcome())
                .then(code -> {
                    var visit = visit(code);
                    if (!verbs(code, visit).contains("rate"))
                        return Refusal.state("check-not-in-state", code.state()).asOutcome();
                    return store.rate(code, visit.district(), rating, clock.instant())
                            ? Outcome.done(view(store.of(code.visit()).orElseThrow()))
                            : Refusal.state("check-not-in-state", "rated").asOutcome();
                });
    }

    private Visit visit(CheckCode code) {
        return visits.find(code.visit()).orElseThrow();
    }

    private CheckView view(CheckCode code) {
        var visit = visit(code);
        var checklist = norms.asOf(visit.dayOrElse(clock.today()))
                .checklist()
                .orElseThrow()
                .content();
        return new CheckView(
                code,
                institutions.find(visit.institution()).map(Institution::name).orElse(""),
                visit.errand().text(),
                visit.firstDay(),
                visit.lastDay(),
                visit.team().stream()
                        .map(member -> new Inspecting(
                                member.department(),
                                accounts.find(member.account())
                                        .map(Accounts.Account::name)
                                        .orElse("")))
                        .toList(),
                visit.items().stream()
                        .flatMap(id -> checklist.find(id).stream())
                        .map(Codes::item)
                        .toList(),
                verbs(code, visit));
    }

    private static List<String> verbs(CheckCode code, Visit visit) {
        var verbs = new ArrayList<String>();
        if (code.scannedAt() == null && !(visit.state() instanceof Lapsed) && visit.submittedAt() == null)
            verbs.add("arrive");
        if (code.ratedAt() == null && visit.submittedAt() != null) verbs.add("rate");
        return verbs;
    }

    private static Item item(ChecklistItem item) {
        return new Item(item.id(), item.title(), item.titleEn());
    }
}
