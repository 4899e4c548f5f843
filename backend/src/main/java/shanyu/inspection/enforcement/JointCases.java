package shanyu.inspection.enforcement;

import static shanyu.inspection.enforcement.EnforcementMatters.CASE_CLOSING;
import static shanyu.inspection.enforcement.EnforcementMatters.CASE_DECISION;
import static shanyu.inspection.enforcement.EnforcementMatters.CASE_ENFORCER;
import static shanyu.inspection.enforcement.EnforcementMatters.CASE_PART;
import static shanyu.inspection.enforcement.EnforcementMatters.CASE_PUBLICATION;
import static shanyu.inspection.enforcement.EnforcementMatters.CASE_WITHDRAWAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.Deadline;
import shanyu.casework.Papers;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.inspection.visit.Findings;
import shanyu.norms.Norms;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Joint cases as the office that opened them keeps them together: parts, minutes, who enforces, closing. */
@Component
@Transactional
public class JointCases {
    static final String DECIDED_WITHIN = "penalty-decision";

    private final CaseStore store;
    private final CaseParts parts;
    private final Trail trail;
    private final EnforcementMatters duties;
    private final UnlicensedSites sites;
    private final Petitions petitions;
    private final Findings findings;
    private final Institutions institutions;
    private final Agencies agencies;
    private final Papers papers;
    private final Norms norms;
    private final HouseClock clock;

    JointCases(
            CaseStore store,
            CaseParts parts,
            Trail trail,
            EnforcementMatters duties,
            UnlicensedSites sites,
            Petitions petitions,
            Findings findings,
            Institutions institutions,
            Agencies agencies,
            Papers papers,
            Norms norms,
            HouseClock clock) {
        this.store = store;
        this.parts = parts;
        this.trail = trail;
        this.duties = duties;
        this.sites = sites;
        this.petitions = petitions;
        this.findings = findings;
        this.institutions = institutions;
        this.agencies = agencies;
        this.papers = papers;
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * What a case is opened about: exactly one of the four, or an institution alone.
     *
     * @param finding one its inspectors referred, or whose department did
     */
    public record Ground(
            @Nullable UUID institution,
            @Nullable UUID site,
            @Nullable UUID finding,
            @Nullable UUID petition) {}

    /** Where a ground lies, for whoever asks whether somebody may open a case there. */
    public record Place(
            String district,
            @Nullable String town,
            @Nullable UUID institution,
            @Nullable UUID site,
            @Nullable UUID lead) {}

    /** The place of a ground; empty when there is no such thing. */
    public Optional<Place> placeOf(Ground ground) {
        if (ground.finding() != null)
            return findings.find(ground.finding())
                    .map(of -> new Place(of.district(), of.town(), of.institution(), null, of.leadAgency()));
        if (ground.site() != null)
            return sites.find(ground.site()).map(of -> new Place(of.district(), of.town(), null, of.id(), null));
        if (ground.petition() != null)
            return petitions
                    .find(ground.petition())
                    .map(of -> new Place(of.district(), of.town(), of.institution(), of.site(), null));
        if (ground.institution() != null)
            return institutions
                    .find(ground.institution())
                    .map(of -> new Place(of.district(), of.town(), of.id(), null, null));
        return Optional.empty();
    }

    /** Opens a case; its 90 days to a decision begin. For other rooms too. */
    public Outcome<JointCase> open(Ground ground, String title, String why, Actor by) {
        var place = placeOf(ground).orElse(null);
        if (place == null) return Refusal.field("ground", null, "no-such-thing").asOutcome();
        if (ground.finding() != null && store.openOn(ground.finding()).isPresent())
            return Refusal.field("finding", ground.finding().toString(), "already-in-case")
                    .asOutcome();
        if (ground.finding() != null
                && !findings.find(ground.finding()).orElseThrow().isStanding())
            return Refusal.field("finding", ground.finding().toString(), "not-standing")
                    .asOutcome();
        var limit = duties.limit(DECIDED_WITHIN, null);
        var decideBy = Deadline.after(clock.instant(), limit.value(), Deadline.Unit.CALENDAR_DAYS, norms.calendar());
        var of = new JointCase(
                UUID.randomUUID(),
                trail.number(place.district(), "综执"),
                title,
                place.district(),
                place.town(),
                place.institution(),
                place.site(),
                ground.finding(),
                ground.petition(),
                by.agencyId(),
                null,
                by.account(),
                clock.instant(),
                decideBy.at(),
                new CaseState.Opened(),
                null,
                null,
                null,
                null,
                null,
                null,
                1);
        store.add(of);
        trail.add(JointCase.KIND, of.id(), "opened", by, Trail.Said.of(why));
        duties.open(
                CASE_DECISION,
                of.subject(),
                of.office(),
                EnforcementMatters.Clock.of(DECIDED_WITHIN),
                Deadline.Unit.CALENDAR_DAYS,
                by);
        duties.open(
                CASE_ENFORCER,
                of.subject(),
                of.office(),
                EnforcementMatters.Clock.of("case-investigated-within"),
                Deadline.Unit.WORKING_DAYS,
                by);
        if (ground.site() != null) {
            var taken = sites.prosecute(sites.find(ground.site()).orElseThrow(), of.id(), by);
            if (taken instanceof Outcome.Refused<Site>(var refusal)) return refusal.asOutcome();
        }
        if (ground.petition() != null) petitions.joined(ground.petition(), of, by);
        return Outcome.done(of);
    }

    public Optional<JointCase> find(UUID id) {
        return store.find(id);
    }

    /** Draws a department or town in, with its part and its own clock. */
    public Outcome<JointCase> drawIn(
            UUID id, int version, UUID agency, String task, int amount, Deadline.Unit unit, Actor by) {
        return at(id, version).then(of -> {
            var drawn = agencies.find(agency)
                    .filter(each -> each.district().equals(of.district()))
                    .filter(each -> each.kind() == Agency.Kind.DEPARTMENT
                            || each.kind() == Agency.Kind.TOWN
                            || each.kind() == Agency.Kind.DISTRICT_OFFICE);
            if (drawn.isEmpty())
                return Refusal.field("agency", agency.toString(), "no-such-agency")
                        .asOutcome();
            if (of.state() instanceof CaseState.Closed) return wrong(of);
            var matter = duties.open(CASE_PART, of.subject(), agency, amount, unit, by, task);
            parts.add(UUID.randomUUID(), of.id(), agency, task, matter.id(), by.accountId(), clock.instant());
            return save(
                    of,
                    "drawn-in",
                    by,
                    new Trail.Said(
                            task,
                            Map.of(
                                    "agency", drawn.get().name(),
                                    "agencyEn", drawn.get().nameEn(),
                                    "amount", amount,
                                    "unit", unit.name()),
                            List.of()));
        });
    }

    /** Minutes of a meeting (纪要), or a paper for the case: dated words and papers. */
    public Outcome<JointCase> minute(UUID id, int version, LocalDate heldOn, String text, List<UUID> kept, Actor by) {
        return at(id, version).then(of -> {
            if (of.state() instanceof CaseState.Closed) return wrong(of);
            if (heldOn.isAfter(clock.today()))
                return Refusal.field("heldOn", heldOn.toString(), "in-future").asOutcome();
            if (papers.list(kept).stream()
                            .filter(paper -> paper.district().equals(of.district()))
                            .count()
                    != kept.size())
                return Refusal.field("papers", null, "no-such-paper").asOutcome();
            return save(of, "minutes", by, new Trail.Said(text, Map.of("heldOn", heldOn.toString()), kept));
        });
    }

    /** Names the department with the power to punish; it holds the clocks from here. */
    public Outcome<JointCase> investigate(UUID id, int version, UUID enforcer, Actor by) {
        return at(id, version).then(of -> {
            if (!(of.state() instanceof CaseState.Opened state)) return wrong(of);
            var named = agencies.find(enforcer)
                    .filter(each -> each.district().equals(of.district()))
                    .filter(each -> each.kind() == Agency.Kind.DEPARTMENT || each.kind() == Agency.Kind.TOWN);
            if (named.isEmpty())
                return Refusal.field("enforcer", enforcer.toString(), "no-such-agency")
                        .asOutcome();
            var begun = CaseChange.of(of)
                    .state(state.investigate())
                    .enforcer(enforcer)
                    .done();
            duties.done(JointCase.KIND, of.id(), CASE_ENFORCER, by);
            if (!enforcer.equals(of.office())) {
                // The 90 days run on from the opening; only whose board they stand on changes.
                duties.done(JointCase.KIND, of.id(), CASE_DECISION, by);
                duties.rest(CASE_DECISION, begun.subject(), enforcer, of.decideBy(), DECIDED_WITHIN, by);
            }
            return save(
                    begun,
                    "investigating",
                    by,
                    Trail.Said.of(Map.of(
                            "agency",
                            named.get().name(),
                            "agencyEn",
                            named.get().nameEn())));
        });
    }

    /** Closes a case: not while a part is open, nor while a penalty waits to be published or withdrawn. */
    public Outcome<JointCase> close(UUID id, int version, String text, Actor by) {
        return at(id, version).then(of -> {
            if (!(of.state() instanceof CaseState.Closable state)) return wrong(of);
            long open = parts.of(id).stream().filter(CasePart::isOpen).count();
            if (open > 0)
                return Refusal.of(Refusal.Kind.RULE, "case-parts-open", Map.of("open", open))
                        .asOutcome();
            for (var duty : duties.openAbout(JointCase.KIND, id))
                if (duty.kind().equals(CASE_PUBLICATION.name()) || duty.kind().equals(CASE_WITHDRAWAL.name()))
                    return Refusal.of(Refusal.Kind.RULE, "case-duty-open", Map.of("duty", duty.kind()))
                            .asOutcome();
            var closed = CaseChange.of(of).state(state.close(clock.instant())).done();
            duties.done(JointCase.KIND, id, CASE_CLOSING, by);
            if (of.site() != null) sites.caseClosed(of.site(), by);
            return save(closed, "closed", by, Trail.Said.of(text));
        });
    }

    Outcome<JointCase> at(UUID id, int version) {
        var of = store.find(id).orElse(null);
        if (of == null) return Refusal.missing().asOutcome();
        return of.version() == version
                ? Outcome.done(of)
                : Versions.stale(of.version()).asOutcome();
    }

    Outcome<JointCase> save(JointCase of, String kind, @Nullable Actor by, Trail.Said said) {
        if (!store.save(of)) return Versions.stale(of.version() + 1).asOutcome();
        trail.add(JointCase.KIND, of.id(), kind, by, said);
        return Outcome.done(store.find(of.id()).orElseThrow());
    }

    static <T> Outcome<T> wrong(JointCase of) {
        return Refusal.state("case-not-in-state", of.state().code()).asOutcome();
    }
}
