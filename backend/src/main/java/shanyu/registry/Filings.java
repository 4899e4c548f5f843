package shanyu.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.MatterState.Ending;
import shanyu.geo.Towns;
import shanyu.identity.Actor;
import shanyu.identity.Divisions;
import shanyu.norms.Norms;
import shanyu.registry.Filing.Draft;
import shanyu.registry.Filing.Head;
import shanyu.registry.Filing.Purpose;
import shanyu.registry.Filing.Returned;
import shanyu.registry.Filing.Unfinished;
import shanyu.registry.InstitutionLife.Changing;
import shanyu.registry.InstitutionLife.Operating;
import shanyu.registry.InstitutionLife.Preparing;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Filings as the institution makes them, or the office on paper for it; what the authority does is on {@link FilingDesk}. */
@Component
public class Filings {
    private final FilingStore store;
    private final Institutions institutions;
    private final InstitutionStore versions;
    private final FilingReview review;
    private final PaperFile papers;
    private final FilingAuthorities authorities;
    private final RegistryTerms terms;
    private final RegistryMatters matters;
    private final Divisions divisions;
    private final Towns towns;
    private final Norms norms;
    private final HouseClock clock;

    Filings(
            FilingStore store,
            Institutions institutions,
            InstitutionStore versions,
            FilingReview review,
            PaperFile papers,
            FilingAuthorities authorities,
            RegistryTerms terms,
            RegistryMatters matters,
            Divisions divisions,
            Towns towns,
            Norms norms,
            HouseClock clock) {
        this.store = store;
        this.institutions = institutions;
        this.versions = versions;
        this.review = review;
        this.papers = papers;
        this.authorities = authorities;
        this.terms = terms;
        this.matters = matters;
        this.divisions = divisions;
        this.towns = towns;
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * Begins a filing: the first of an institution in preparation, or that of a change, with which the institution is
     * {@code Changing} and its clock runs from the day the change took place (registration and filing measures art. 10).
     *
     * @param happenedOn for changes the day it took place, today or before
     */
    @Transactional
    public Outcome<Filing> draft(UUID id, Purpose purpose, @Nullable LocalDate happenedOn, Actor by) {
        var institution =
                institutions.find(id).orElseThrow(() -> Refusal.missing().asException());
        if (store.unfinished(id).isPresent()) {
            return Refusal.of(Refusal.Kind.STATE, "filing-unfinished").asOutcome();
        }
        var now = clock.instant();
        var head = new Head(
                UUID.randomUUID(),
                id,
                purpose,
                FilingForm.of(institution.particulars()),
                happenedOn,
                by.accountId(),
                now,
                1);
        var draft = new Draft(head);
        Outcome<Draft> begun = switch (purpose) {
            case OPENING -> institution.life() instanceof Preparing ? Outcome.done(draft) : wrongLife(institution);
            case CHANGE -> beginChange(institution, draft, happenedOn, by);
        };
        return begun.map(made -> {
            store.add(made);
            return store.find(made.id()).orElseThrow();
        });
    }

    private Outcome<Draft> beginChange(Institution institution, Draft draft, @Nullable LocalDate happenedOn, Actor by) {
        LocalDate today = clock.today();
        if (happenedOn == null)
            return Refusal.field("happenedOn", null, "missing").asOutcome();
        if (happenedOn.isAfter(today)) {
            return Refusal.field("happenedOn", happenedOn.toString(), "in-future")
                    .asOutcome();
        }
        if (!(institution.life() instanceof Operating operating)) return wrongLife(institution);
        var term = terms.change(today);
        var act = new Act(
                "change-begun",
                happenedOn,
                "",
                "registration-filing-measures#10",
                draft.id(),
                clock.instant(),
                by.account());
        if (!versions.succeed(institution, institution.particulars(), operating.change(happenedOn), act)) {
            return Versions.stale(institution.version() + 1).asOutcome();
        }
        LocalDate due = happenedOn.plusDays(term.amount());
        matters.openUntil(
                RegistryMatters.CHANGE, institution, today, due, term.basis().source(), by.accountId());
        return Outcome.done(draft);
    }

    /** Keeps the form as far as it is typed. */
    @Transactional
    public Outcome<Filing> save(UUID id, int version, FilingForm form) {
        return current(id, version).then(filing -> {
            if (!(filing instanceof Draft draft)) return wrongState(filing);
            if (!store.save(id, version, form.keepingPeople(draft.head().form()))) return stale(version);
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    /** Adds a paper handed in before, or corrects what is said of it. */
    @Transactional
    public Outcome<Filing> attach(UUID id, int version, AttachedPaper paper, Actor by) {
        return current(id, version).then(filing -> {
            if (!(filing instanceof Draft draft)) return wrongState(filing);
            if (!review.knows(paper.kind(), norms.asOf(clock.today()))) {
                return Refusal.field("kind", paper.kind(), "unknown-kind").asOutcome();
            }
            return papers.known(paper, draft.head().institution(), by).then(known -> {
                if (!store.save(id, version, draft.head().form())) return stale(version);
                papers.attach(id, known);
                return Outcome.done(store.find(id).orElseThrow());
            });
        });
    }

    @Transactional
    public Outcome<Filing> detach(UUID id, int version, UUID paper) {
        return current(id, version).then(filing -> {
            if (!(filing instanceof Draft draft)) return wrongState(filing);
            if (!papers.detach(id, paper)) return Refusal.missing().asOutcome();
            if (!store.save(id, version, draft.head().form())) return stale(version);
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    /** Hands it in: complete, with every paper its route asks for. The authority's and the town's clocks start. */
    @Transactional
    public Outcome<Filing> submit(UUID id, int version, Actor by) {
        return current(id, version).then(filing -> {
            if (!(filing instanceof Draft draft)) return wrongState(filing);
            LocalDate today = clock.today();
            var day = norms.asOf(today);
            var institution = institutions.find(draft.head().institution()).orElseThrow();
            var attached = papers.attached(id);
            return draft.head()
                    .form()
                    .complete()
                    .then(filed -> inDistrict(filed, institution, today))
                    .then(filed -> review.complete(filed, attached, day))
                    .then(filed -> {
                        UUID authority = authorities.of(institution.district(), today);
                        var next = draft.submit(
                                by.accountId(), clock.instant(), authority, review.judge(filed, attached, day));
                        return moved(draft, next, "submitted", by, "").map(submitted -> {
                            matters.settleAbout(institution.id(), RegistryMatters.CHANGE, Ending.DONE, by.account());
                            matters.submitted(institution, submitted, authority, by.accountId(), terms, today);
                            return submitted;
                        });
                    });
        });
    }

    /** The town must be one of the district, and a position must lie in the district as far as borders are known. */
    private Outcome<Particulars> inDistrict(Particulars filed, Institution institution, LocalDate today) {
        var town = divisions
                .find(new DivisionCode(filed.town()), today)
                .filter(division -> division.district().value().equals(institution.district()))
                .filter(division -> !division.code().isDistrict());
        if (town.isEmpty()) {
            return Refusal.field("town", filed.town(), "no-town-of-this-district")
                    .asOutcome();
        }
        boolean bordersKnown = towns.known().contains(new DivisionCode(filed.town()));
        if (filed.position() != null
                && bordersKnown
                && towns.of(filed.position()).isEmpty()) {
            return Refusal.field("longitude", String.valueOf(filed.position().longitude()), "outside-the-district")
                    .asOutcome();
        }
        return Outcome.done(filed);
    }

    /** Takes a returned filing up again. */
    @Transactional
    public Outcome<Filing> revise(UUID id, int version, Actor by) {
        return current(id, version)
                .then(filing -> filing instanceof Returned returned
                        ? moved(filing, returned.revise(), "revised", by, "")
                        : wrongState(filing));
    }

    /** Gives it up; an institution that was changing is as it was. */
    @Transactional
    public Outcome<Filing> withdraw(UUID id, int version, Actor by) {
        return current(id, version).then(filing -> {
            if (!(filing instanceof Unfinished unfinished)) return wrongState(filing);
            var next = unfinished.withdraw(by.accountId(), clock.instant());
            return moved(filing, next, "withdrawn", by, "").map(withdrawn -> {
                matters.fallAway(withdrawn, by.accountId());
                settleLife(withdrawn, by);
                return withdrawn;
            });
        });
    }

    private void settleLife(Filing withdrawn, Actor by) {
        var institution = institutions.find(withdrawn.head().institution()).orElseThrow();
        if (!(institution.life() instanceof Changing changing)) return;
        var act = new Act("change-given-up", clock.today(), "", null, withdrawn.id(), clock.instant(), by.account());
        versions.succeed(institution, institution.particulars(), changing.settle(clock.today()), act);
        matters.settleAbout(institution.id(), RegistryMatters.CHANGE, Ending.LAPSED, by.account());
    }

    Outcome<Filing> current(UUID id, int version) {
        var found = store.find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        int current = found.get().head().version();
        return current == version
                ? Outcome.done(found.get())
                : Versions.stale(current).asOutcome();
    }

    Outcome<Filing> moved(Filing before, Filing next, String verb, Actor by, String text) {
        if (!store.move(before, next)) return stale(before.head().version());
        store.addStep(before.id(), verb, clock.instant(), by.account(), text);
        return Outcome.done(store.find(before.id()).orElseThrow());
    }

    static <T> Outcome<T> wrongState(Filing filing) {
        return Refusal.state("filing-not-in-state", filing.code()).asOutcome();
    }

    static <T> Outcome<T> wrongLife(Institution institution) {
        return Refusal.state("institution-not-in-state", institution.life().code())
                .asOutcome();
    }

    private static <T> Outcome<T> stale(int version) {
        return Versions.stale(version + 1).asOutcome();
    }
}
