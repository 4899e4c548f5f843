package shanyu.inspection.enforcement;

import static shanyu.inspection.enforcement.EnforcementMatters.CASE_CLOSING;
import static shanyu.inspection.enforcement.EnforcementMatters.CASE_DECISION;
import static shanyu.inspection.enforcement.EnforcementMatters.CASE_HEARING;
import static shanyu.inspection.enforcement.EnforcementMatters.CASE_HEARING_ASK;
import static shanyu.inspection.enforcement.EnforcementMatters.CASE_PAYMENT;
import static shanyu.inspection.enforcement.EnforcementMatters.CASE_PROPOSAL;
import static shanyu.inspection.enforcement.EnforcementMatters.CASE_PUBLICATION;
import static shanyu.inspection.enforcement.EnforcementMatters.CASE_SERVICE;
import static shanyu.inspection.enforcement.EnforcementMatters.CASE_WITHDRAWAL;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.Deadline;
import shanyu.identity.Actor;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;

/** The way from a proposal to a decision and its end (行政处罚法), by the department with the power to punish. */
@Component
@Transactional
public class Proceedings {
    private final JointCases cases;
    private final Proposals proposals;
    private final EnforcementMatters duties;
    private final Trail trail;
    private final Norms norms;
    private final HouseClock clock;

    Proceedings(
            JointCases cases,
            Proposals proposals,
            EnforcementMatters duties,
            Trail trail,
            Norms norms,
            HouseClock clock) {
        this.cases = cases;
        this.proposals = proposals;
        this.duties = duties;
        this.trail = trail;
        this.norms = norms;
        this.clock = clock;
    }

    /** Proposes what should follow; a second person of the department looks at it. */
    public Outcome<JointCase> propose(UUID id, int version, Proposals.Asked asked, Actor by) {
        return cases.at(id, version).then(of -> {
            if (!(of.state() instanceof CaseState.Investigating state)) return JointCases.wrong(of);
            return proposals.made(of, asked, by).then(made -> {
                duties.open(
                        CASE_PROPOSAL,
                        of.subject(),
                        of.holder(),
                        days("proposal-decided-within"),
                        Deadline.Unit.WORKING_DAYS,
                        by);
                var next = CaseChange.of(of)
                        .state(state.propose(by.accountId()))
                        .proposal(made)
                        .done();
                return cases.save(next, "proposed", by, new Trail.Said(asked.reason(), facts(made), List.of()));
            });
        });
    }

    /** Tells the party what is proposed, why and on what article, and that it may ask for a hearing. */
    public Outcome<JointCase> notifyParty(UUID id, int version, Actor by) {
        return cases.at(id, version).then(of -> {
            if (!(of.state() instanceof CaseState.Proposed state)) return JointCases.wrong(of);
            if (made(of).kind() != Proposal.Kind.PENALTY) return JointCases.wrong(of);
            var now = clock.instant();
            var until = Deadline.after(
                    now, duties.limit("hearing-request", null).value(), Deadline.Unit.WORKING_DAYS, norms.calendar());
            duties.done(JointCase.KIND, id, CASE_PROPOSAL, by);
            if (of.institution() != null)
                duties.open(
                        CASE_HEARING_ASK,
                        of.partySubject(),
                        of.institution(),
                        days("hearing-request"),
                        Deadline.Unit.WORKING_DAYS,
                        by);
            var next = CaseChange.of(of)
                    .state(state.notifyParty(now, until.at()))
                    .notifiedAt(now)
                    .done();
            return cases.save(
                    next,
                    "notified",
                    by,
                    Trail.Said.of(Map.of("until", until.at().toString())));
        });
    }

    /** The party asks for a hearing, within its time. */
    public Outcome<JointCase> askHearing(UUID id, int version, String why, Actor by) {
        return cases.at(id, version).then(of -> {
            if (!(of.state() instanceof CaseState.ProposalNotified state)) return JointCases.wrong(of);
            return state.askHearing(clock.instant()).then(asked -> {
                duties.done(JointCase.KIND, id, CASE_HEARING_ASK, by);
                duties.open(
                        CASE_HEARING,
                        of.subject(),
                        of.holder(),
                        days("hearing-held-within"),
                        Deadline.Unit.WORKING_DAYS,
                        by);
                return cases.save(CaseChange.of(of).state(asked).done(), "hearing-asked", by, Trail.Said.of(why));
            });
        });
    }

    /** The party says it asks for no hearing. */
    public Outcome<JointCase> waiveHearing(UUID id, int version, Actor by) {
        return cases.at(id, version).then(of -> {
            if (!(of.state() instanceof CaseState.ProposalNotified state) || state.waived())
                return JointCases.wrong(of);
            duties.done(JointCase.KIND, id, CASE_HEARING_ASK, by);
            return cases.save(CaseChange.of(of).state(state.waive()).done(), "hearing-waived", by, Trail.Said.NOTHING);
        });
    }

    /** The time to ask for a hearing is over; nobody asked. */
    void forgo(UUID id) {
        duties.lapsed(JointCase.KIND, id, CASE_HEARING_ASK);
        trail.add(JointCase.KIND, id, "hearing-forgone", null, Trail.Said.NOTHING);
    }

    public Outcome<JointCase> holdHearing(UUID id, int version, String text, Actor by) {
        return cases.at(id, version).then(of -> {
            if (!(of.state() instanceof CaseState.HearingAsked state)) return JointCases.wrong(of);
            duties.done(JointCase.KIND, id, CASE_HEARING, by);
            return cases.save(
                    CaseChange.of(of).state(state.hold(clock.instant())).done(),
                    "hearing-held",
                    by,
                    Trail.Said.of(text));
        });
    }

    /** A second person decides as proposed: a penalty after the notice, or none at once. */
    public Outcome<JointCase> decide(UUID id, int version, String reason, Actor by) {
        return cases.at(id, version).then(of -> switch (of.state()) {
            case CaseState.ProposalNotified state ->
                state.decide(by.accountId(), clock.instant()).then(decided -> decided(of, decided, reason, by));
            case CaseState.HearingHeld state ->
                state.decide(by.accountId(), clock.instant()).then(decided -> decided(of, decided, reason, by));
            case CaseState.Proposed state
            when made(of).kind() != Proposal.Kind.PENALTY ->
                state.approve(by.accountId(), clock.instant()).then(none -> noPenalty(of, none, reason, by));
            default -> JointCases.wrong(of);
        });
    }

    /** A second person sends a proposal back. */
    public Outcome<JointCase> giveBack(UUID id, int version, String reason, Actor by) {
        return cases.at(id, version).then(of -> {
            if (!(of.state() instanceof CaseState.Proposed state)) return JointCases.wrong(of);
            return state.giveBack(by.accountId()).then(back -> {
                duties.done(JointCase.KIND, id, CASE_PROPOSAL, by);
                var next = CaseChange.of(of).state(back).proposal(null).done();
                return cases.save(next, "proposal-returned", by, Trail.Said.of(reason));
            });
        });
    }

    /** The decision reached the party; its time to pay begins. */
    public Outcome<JointCase> serve(UUID id, int version, String how, Actor by) {
        return cases.at(id, version).then(of -> {
            if (!(of.state() instanceof CaseState.Decided state)) return JointCases.wrong(of);
            var now = clock.instant();
            duties.done(JointCase.KIND, id, CASE_SERVICE, by);
            Instant payUntil = null;
            if (ruling(of).amountFen() != null) {
                payUntil = Deadline.after(
                                now,
                                duties.limit("fine-paid-within", null).value(),
                                Deadline.Unit.CALENDAR_DAYS,
                                norms.calendar())
                        .at();
                duties.open(
                        CASE_PAYMENT,
                        of.institution() == null ? of.subject() : of.partySubject(),
                        of.institution() == null ? of.holder() : of.institution(),
                        days("fine-paid-within"),
                        Deadline.Unit.CALENDAR_DAYS,
                        by,
                        Map.of("fen", ruling(of).amountFen()));
            }
            return cases.save(
                    CaseChange.of(of).state(state.serve(now, payUntil)).done(), "served", by, Trail.Said.of(how));
        });
    }

    /** Paid, and done what was ordered. */
    public Outcome<JointCase> comply(UUID id, int version, String how, Actor by) {
        return cases.at(id, version).then(of -> {
            if (!(of.state() instanceof CaseState.Served state)) return JointCases.wrong(of);
            return ended(of, state.comply(clock.instant()), "complied", how, by);
        });
    }

    /** Enforced because it was not done in time. */
    public Outcome<JointCase> enforce(UUID id, int version, String how, Actor by) {
        return cases.at(id, version).then(of -> {
            if (!(of.state() instanceof CaseState.Served state)) return JointCases.wrong(of);
            return state.enforce(clock.instant()).then(next -> ended(of, next, "enforced", how, by));
        });
    }

    /** The decision falls; where it was published it is withdrawn within three working days. */
    public Outcome<JointCase> annul(UUID id, int version, String why, Actor by) {
        return cases.at(id, version).then(of -> {
            if (!(of.state() instanceof CaseState.Annullable state)) return JointCases.wrong(of);
            List.of(CASE_SERVICE, CASE_PAYMENT, CASE_PUBLICATION, CASE_CLOSING)
                    .forEach(duty -> duties.lapsed(JointCase.KIND, id, duty));
            if (of.publishedAt() != null)
                duties.open(
                        CASE_WITHDRAWAL,
                        of.subject(),
                        of.holder(),
                        days("penalty-withdrawn-within"),
                        Deadline.Unit.WORKING_DAYS,
                        by);
            closing(of, by);
            return cases.save(
                    CaseChange.of(of).state(state.annul(clock.instant())).done(), "annulled", by, Trail.Said.of(why));
        });
    }

    /** The public is told of the decision; how long follows from its weight. */
    public Outcome<JointCase> publish(UUID id, int version, Actor by) {
        return cases.at(id, version).then(of -> {
            if (of.ruling() == null || of.publishedAt() != null || of.state() instanceof CaseState.Annulled)
                return JointCases.wrong(of);
            var until = clock.today()
                    .plusMonths(duties.limit("penalty-shown-for", ruling(of).small() ? "SMALL" : "OTHER")
                            .value());
            duties.done(JointCase.KIND, id, CASE_PUBLICATION, by);
            return cases.save(
                    CaseChange.of(of).published(clock.instant(), until).done(),
                    "published",
                    by,
                    Trail.Said.of(Map.of("until", until.toString())));
        });
    }

    /** An annulled penalty is taken back from the public. */
    public Outcome<JointCase> withdraw(UUID id, int version, Actor by) {
        return cases.at(id, version).then(of -> {
            if (!(of.state() instanceof CaseState.Annulled) || of.publishedAt() == null || of.withdrawnAt() != null)
                return JointCases.wrong(of);
            duties.done(JointCase.KIND, id, CASE_WITHDRAWAL, by);
            return cases.save(
                    CaseChange.of(of).withdrawnAt(clock.instant()).done(), "withdrawn", by, Trail.Said.NOTHING);
        });
    }

    private Outcome<JointCase> decided(JointCase of, CaseState.Decided decided, String reason, Actor by) {
        var made = made(of);
        var ruling = new Ruling(
                trail.number(of.district(), "罚决"),
                Objects.requireNonNull(made.breached()),
                Objects.requireNonNull(made.basis()),
                Objects.requireNonNull(made.says()),
                made.amountFen(),
                made.stops(),
                made.amountFen() == null && !made.stops(),
                reason,
                by.accountId(),
                decided.at());
        List.of(CASE_DECISION, CASE_PROPOSAL).forEach(duty -> duties.done(JointCase.KIND, of.id(), duty, by));
        // A waived or forgone hearing has ended its own matter; one nobody settled yet ends here.
        duties.lapsed(JointCase.KIND, of.id(), CASE_HEARING_ASK);
        duties.open(CASE_SERVICE, of.subject(), of.holder(), days("penalty-service"), Deadline.Unit.WORKING_DAYS, by);
        duties.open(
                CASE_PUBLICATION,
                of.subject(),
                of.holder(),
                days("penalty-published-within"),
                Deadline.Unit.WORKING_DAYS,
                by);
        var facts = facts(made);
        facts.put("number", ruling.number());
        return cases.save(
                CaseChange.of(of).state(decided).ruling(ruling).done(),
                "decided",
                by,
                new Trail.Said(reason, facts, List.of()));
    }

    private Outcome<JointCase> noPenalty(JointCase of, CaseState.NoPenalty none, String reason, Actor by) {
        List.of(CASE_DECISION, CASE_PROPOSAL).forEach(duty -> duties.done(JointCase.KIND, of.id(), duty, by));
        closing(of, by);
        return cases.save(
                CaseChange.of(of).state(none).done(),
                "no-penalty",
                by,
                new Trail.Said(reason, facts(made(of)), List.of()));
    }

    private Outcome<JointCase> ended(JointCase of, CaseState state, String kind, String how, Actor by) {
        duties.done(JointCase.KIND, of.id(), CASE_PAYMENT, by);
        closing(of, by);
        return cases.save(CaseChange.of(of).state(state).done(), kind, by, Trail.Said.of(how));
    }

    private void closing(JointCase of, Actor by) {
        duties.open(
                CASE_CLOSING, of.subject(), of.office(), days("case-closed-within"), Deadline.Unit.WORKING_DAYS, by);
    }

    private static Proposal made(JointCase of) {
        return Objects.requireNonNull(of.proposal(), "a proposed case holds its proposal");
    }

    private static Ruling ruling(JointCase of) {
        return Objects.requireNonNull(of.ruling(), "a decided case holds its ruling");
    }

    private static Map<String, Object> facts(Proposal made) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("proposal", made.kind().name());
        if (made.basis() != null) facts.put("source", made.basis().source());
        if (made.says() != null) facts.put("says", made.says());
        if (made.amountFen() != null) facts.put("fen", made.amountFen());
        return facts;
    }

    private static EnforcementMatters.Clock days(String value) {
        return EnforcementMatters.Clock.of(value);
    }
}
