package shanyu.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.MatterState.Ending;
import shanyu.identity.Actor;
import shanyu.identity.Role;
import shanyu.norms.Judgement;
import shanyu.norms.Judgement.Breaches;
import shanyu.norms.Norms;
import shanyu.registry.InstitutionLife.Closable;
import shanyu.registry.InstitutionLife.Orderable;
import shanyu.registry.InstitutionLife.Rectifying;
import shanyu.registry.InstitutionLife.Suspendable;
import shanyu.registry.InstitutionLife.Suspended;
import shanyu.registry.RegistryEvent.InstitutionClosed;
import shanyu.registry.RegistryEvent.InstitutionResumed;
import shanyu.registry.RegistryEvent.InstitutionSuspended;
import shanyu.registry.WindingDown.Purpose;
import shanyu.registry.WindingDown.State;
import shanyu.registry.rules.SuspensionLength;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * The steps of an institution's life after it has opened: rest, open again, be ordered to put right, close. Each writes a
 * version of the file with its article, and starts or stops its clock. How a change is filed is on {@link Filings}.
 */
@Component
public class InstitutionLives {
    private static final SuspensionLength LENGTH = new SuspensionLength();

    private final Institutions institutions;
    private final InstitutionStore versions;
    private final FilingStore filings;
    private final RegistryMatters matters;
    private final ClosureGuard guard;
    private final WindingDowns windings;
    private final RegistryPapers papers;
    private final RegistryTerms terms;
    private final Norms norms;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    InstitutionLives(
            Institutions institutions,
            InstitutionStore versions,
            FilingStore filings,
            RegistryMatters matters,
            ClosureGuard guard,
            WindingDowns windings,
            RegistryPapers papers,
            RegistryTerms terms,
            Norms norms,
            ApplicationEventPublisher events,
            HouseClock clock) {
        this.institutions = institutions;
        this.versions = versions;
        this.filings = filings;
        this.matters = matters;
        this.guard = guard;
        this.windings = windings;
        this.papers = papers;
        this.terms = terms;
        this.norms = norms;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Rests from a day on (歇业). A company says for how long, three years at most; when the time is up it opens again, says
     * more, or closes.
     *
     * @param until last day of the rest; null when not said
     */
    @Transactional
    public Outcome<Institution> suspend(
            UUID id, int version, LocalDate from, @Nullable LocalDate until, String reason, Actor by) {
        return current(id, version, from).then(institution -> {
            if (!(institution.life() instanceof Suspendable open)) return Filings.wrongLife(institution);
            if (until != null && until.isBefore(from)) {
                return Refusal.field("until", until.toString(), "ends-before-it-begins")
                        .asOutcome();
            }
            var held = guard.refusal(institution, Purpose.SUSPEND);
            if (held.isPresent()) return held.get().asOutcome();
            var rest = new SuspensionLength.Rest(institution.providerType(), from, until);
            return allowed(LENGTH.judge(rest, norms.asOf(clock.today())), "until")
                    .then(judged -> step(
                            institution,
                            open.suspend(from, until, reason),
                            act("suspended", from, reason, judged.basis().source(), by)))
                    .map(suspended -> {
                        matters.settleAbout(id, RegistryMatters.ORDER, Ending.LAPSED, by.account());
                        papers.ended(suspended, from, "暂停（歇业）", reason, by);
                        windings.end(suspended, State.DONE, by);
                        if (until != null) {
                            matters.openUntil(
                                    RegistryMatters.RESUMPTION,
                                    suspended,
                                    clock.today(),
                                    until,
                                    "market-entity-registration-regulation#30",
                                    by.accountId());
                        }
                        events.publishEvent(new InstitutionSuspended(id, from, until, clock.instant()));
                        return suspended;
                    });
        });
    }

    /** Opens again after a rest. */
    @Transactional
    public Outcome<Institution> resume(UUID id, int version, LocalDate on, String reason, Actor by) {
        return current(id, version, on).then(institution -> {
            if (!(institution.life() instanceof Suspended resting)) return Filings.wrongLife(institution);
            if (windings.isForced(id) && !by.is(Role.DISTRICT_OFFICE))
                return Refusal.of(Refusal.Kind.STATE, "stop-order-in-force").asOutcome();
            var act = act("resumed", on, reason, "market-entity-registration-regulation#30", by);
            return step(institution, resting.resume(on), act).map(open -> {
                matters.settleAbout(id, RegistryMatters.RESUMPTION, Ending.DONE, by.account());
                windings.end(open, State.WITHDRAWN, by);
                events.publishEvent(new InstitutionResumed(id, on, clock.instant()));
                return open;
            });
        });
    }

    /**
     * Closes for good: when every child has a next place or its parents' choice, every family its money, and who sold prepaid
     * cards has told families in time (see {@link WindingDowns}).
     */
    @Transactional
    public Outcome<Institution> close(UUID id, int version, LocalDate on, String reason, Actor by) {
        return current(id, version, on).then(institution -> {
            if (!(institution.life() instanceof Closable alive)) return Filings.wrongLife(institution);
            if (filings.unfinished(id).isPresent()) {
                return Refusal.of(Refusal.Kind.STATE, "filing-unfinished").asOutcome();
            }
            var held = guard.refusal(institution, Purpose.CLOSE);
            if (held.isPresent()) return held.get().asOutcome();
            return step(
                            institution,
                            alive.close(on, reason),
                            act("closed", on, reason, "registration-filing-measures#10", by))
                    .map(closed -> {
                        matters.settleAbout(id, RegistryMatters.RESUMPTION, Ending.LAPSED, by.account());
                        matters.settleAbout(id, RegistryMatters.ORDER, Ending.LAPSED, by.account());
                        matters.expiriesLapse(id, by.account());
                        papers.ended(closed, on, "终止服务", reason, by);
                        windings.end(closed, State.DONE, by);
                        events.publishEvent(new InstitutionClosed(id, on, clock.instant()));
                        return closed;
                    });
        });
    }

    /**
     * An emergency: the office orders service to stop today. The guard does not wait, its duties follow: the institution
     * declares its children and fees, places and settles them, each with its clock.
     *
     * @param source anchor of the article the order rests on
     */
    @Transactional
    public Outcome<Institution> orderToStop(UUID id, int version, String reason, String source, Actor by) {
        LocalDate today = clock.today();
        return current(id, version, today).then(institution -> {
            if (!institution.life().isInService()) return Filings.wrongLife(institution);
            var text = norms.text(source.split("#")[0]);
            if (text.isEmpty()) {
                return Refusal.field("source", source, "unknown-text").asOutcome();
            }
            var until = today.plusDays(terms.stopped(today).amount());
            return step(institution, new Suspended(today, null, reason), act("stopped", today, reason, source, by))
                    .map(stopped -> {
                        matters.settleAbout(id, RegistryMatters.ORDER, Ending.LAPSED, by.account());
                        windings.end(stopped, State.WITHDRAWN, by);
                        windings.force(stopped, until, source, by);
                        papers.stopped(
                                stopped,
                                today,
                                until,
                                reason,
                                source,
                                text.getFirst().title(),
                                by);
                        events.publishEvent(new InstitutionSuspended(id, today, null, clock.instant()));
                        return stopped;
                    });
        });
    }

    /**
     * The office orders it to put something right.
     *
     * @param source anchor of the article the order rests on
     */
    @Transactional
    public Outcome<Institution> order(UUID id, int version, LocalDate until, String reason, String source, Actor by) {
        LocalDate today = clock.today();
        return current(id, version, today).then(institution -> {
            if (!(institution.life() instanceof Orderable open)) return Filings.wrongLife(institution);
            if (until.isBefore(today)) {
                return Refusal.field("until", until.toString(), "not-future").asOutcome();
            }
            if (norms.text(source.split("#")[0]).isEmpty()) {
                return Refusal.field("source", source, "unknown-text").asOutcome();
            }
            return step(institution, open.order(today, until, reason), act("ordered", today, reason, source, by))
                    .map(ordered -> {
                        matters.openUntil(RegistryMatters.ORDER, ordered, today, until, source, by.accountId());
                        return ordered;
                    });
        });
    }

    /** What was ordered has been done. */
    @Transactional
    public Outcome<Institution> release(UUID id, int version, String reason, Actor by) {
        LocalDate today = clock.today();
        return current(id, version, today).then(institution -> {
            if (!(institution.life() instanceof Rectifying ordered)) return Filings.wrongLife(institution);
            return step(institution, ordered.release(today), act("released", today, reason, null, by))
                    .map(free -> {
                        matters.settleAbout(id, RegistryMatters.ORDER, Ending.DONE, by.account());
                        return free;
                    });
        });
    }

    /** A breach stops the step; where the law leaves it open, the person who takes the step decides. */
    private static Outcome<Judgement> allowed(Judgement judgement, String field) {
        if (!(judgement instanceof Breaches breach)) return Outcome.done(judgement);
        var facts = new java.util.LinkedHashMap<>(breach.reason().facts());
        facts.put("source", breach.basis().source());
        var fault = new Refusal.Fault(field, null, breach.reason().code());
        return new Refusal(Refusal.Kind.RULE, "rule-broken", facts, java.util.List.of(fault)).asOutcome();
    }

    private Outcome<Institution> current(UUID id, int version, LocalDate happenedOn) {
        var found = institutions.find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        if (found.get().version() != version) {
            return Versions.stale(found.get().version()).asOutcome();
        }
        if (happenedOn.isAfter(clock.today())) {
            return Refusal.field("on", happenedOn.toString(), "in-future").asOutcome();
        }
        return Outcome.done(found.get());
    }

    private Outcome<Institution> step(Institution before, InstitutionLife life, Act act) {
        if (!versions.succeed(before, before.particulars(), life, act)) {
            return Versions.stale(before.version() + 1).asOutcome();
        }
        return Outcome.done(institutions.find(before.id()).orElseThrow());
    }

    private Act act(String name, LocalDate on, String reason, @Nullable String source, Actor by) {
        return new Act(name, on, reason, source, null, clock.instant(), by.account());
    }
}
