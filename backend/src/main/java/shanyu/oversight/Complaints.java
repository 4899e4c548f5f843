package shanyu.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.evidence.Evidence;
import shanyu.identity.Actor;
import shanyu.inspection.draw.TriggeredVisits;
import shanyu.inspection.visit.Ground;
import shanyu.oversight.ComplaintState.Answered;
import shanyu.oversight.ComplaintState.InHand;
import shanyu.oversight.ComplaintState.Proposal;
import shanyu.oversight.ComplaintState.Rated;
import shanyu.oversight.ComplaintState.Received;
import shanyu.oversight.ComplaintState.Working;
import shanyu.oversight.ComplaintStore.Step;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Complaints from their acceptance to their end. Each verb is one transaction with the matter it opens or closes. */
@Component
@Transactional
public class Complaints {
    private final ComplaintStore store;
    private final ComplaintDuties duties;
    private final OversightTerms terms;
    private final Institutions institutions;
    private final TriggeredVisits visits;
    private final Evidence evidence;
    private final HouseClock clock;

    Complaints(
            ComplaintStore store,
            ComplaintDuties duties,
            OversightTerms terms,
            Institutions institutions,
            TriggeredVisits visits,
            Evidence evidence,
            HouseClock clock) {
        this.store = store;
        this.duties = duties;
        this.terms = terms;
        this.institutions = institutions;
        this.visits = visits;
        this.evidence = evidence;
        this.clock = clock;
    }

    public Optional<Complaint> find(UUID id) {
        return store.find(id);
    }

    /** Complaints found true on days from {@code from} to {@code to}, both included: the only ones that count against anybody. */
    @Transactional(readOnly = true)
    public List<UpheldComplaint> upheld(LocalDate from, LocalDate to) {
        return store.upheld(startOf(from), startOf(to.plusDays(1)));
    }

    /** Takes it on: an answer is owed from now. */
    public Outcome<Complaint> accept(UUID id, int version, Actor by) {
        return change(
                        id,
                        version,
                        "accepted",
                        by,
                        "",
                        complaint -> complaint.state() instanceof Received received
                                ? Outcome.done(received.accept(clock.instant()))
                                : wrong(complaint))
                .map(complaint -> {
                    duties.done(complaint, ComplaintMatters.ACCEPTANCE, by.account());
                    duties.answer(complaint, by.account());
                    return complaint;
                });
    }

    /** Does not take it on; the public reads the reason. */
    public Outcome<Complaint> refuse(UUID id, int version, NotAcceptedBecause because, Actor by) {
        return change(
                        id,
                        version,
                        "not-accepted",
                        by,
                        because.name(),
                        complaint -> complaint.state() instanceof Received received
                                ? Outcome.done(received.refuse(because, clock.instant()))
                                : wrong(complaint))
                .map(complaint -> {
                    duties.done(complaint, ComplaintMatters.ACCEPTANCE, by.account());
                    return complaint;
                });
    }

    /** Asks the institution for its side. It reads the question, never the complaint. */
    public Outcome<Complaint> ask(UUID id, int version, String question, Actor by) {
        var named = store.find(id).flatMap(Complaint::about).flatMap(institutions::find);
        if (named.isEmpty())
            return Refusal.of(Refusal.Kind.STATE, "nobody-to-ask").asOutcome();
        return change(id, version, "asked", by, question, this::working).map(complaint -> {
            duties.ask(complaint, named.get().id(), named.get().name(), question, by.accountId());
            return complaint;
        });
    }

    /** Orders a visit because of it; the visit's reason is its number. */
    public Outcome<Complaint> visit(
            UUID id, int version, List<UUID> team, LocalDate from, LocalDate to, List<String> items, Actor by) {
        var institution = store.find(id).flatMap(Complaint::about);
        if (institution.isEmpty())
            return Refusal.of(Refusal.Kind.STATE, "nobody-to-ask").asOutcome();
        return change(id, version, "visit-ordered", by, "", this::working)
                .then(complaint -> visits.order(
                                new TriggeredVisits.Order(
                                        institution.get(),
                                        "投诉件 " + complaint.number(),
                                        team,
                                        from,
                                        to,
                                        items,
                                        Ground.COMPLAINT,
                                        "",
                                        false),
                                by)
                        .map(visit -> {
                            store.addVisit(id, visit.id(), clock.instant());
                            return complaint;
                        }));
    }

    /** Proposes what to answer; somebody else must confirm it. */
    public Outcome<Complaint> propose(UUID id, int version, ComplaintOutcome outcome, String answer, Actor by) {
        return change(id, version, "proposed", by, answer, complaint -> switch (complaint.state()) {
                    case InHand hand when hand.proposed().isPresent() -> wrong(complaint);
                    case Working working ->
                        Outcome.done(working.propose(new Proposal(outcome, answer, by.accountId(), clock.instant())));
                    default -> wrong(complaint);
                })
                .map(complaint -> {
                    duties.confirm(complaint, by.accountId());
                    return complaint;
                });
    }

    /** The second person confirms: the public may read the answer, and the duty to answer is done. */
    public Outcome<Complaint> confirm(UUID id, int version, Actor by) {
        return change(
                        id,
                        version,
                        "confirmed",
                        by,
                        "",
                        complaint -> complaint.state() instanceof InHand hand
                                ? hand.confirm(by.accountId(), clock.instant())
                                : wrong(complaint))
                .map(complaint -> {
                    duties.done(complaint, ComplaintMatters.CONFIRMATION, by.account());
                    duties.done(complaint, ComplaintMatters.ANSWER, by.account());
                    if (complaint.state() instanceof Answered answered)
                        evidence.append(Map.of(
                                "kind", "complaint-answered",
                                "complaint", complaint.id().toString(),
                                "outcome", answered.answer().outcome().name(),
                                "actor", by.reference()));
                    return complaint;
                });
    }

    /** The second person sends it back; the duty to answer runs on. */
    public Outcome<Complaint> giveBack(UUID id, int version, String reason, Actor by) {
        return change(id, version, "returned", by, reason, complaint -> switch (complaint.state()) {
                    case InHand hand when hand.proposed().isEmpty() -> wrong(complaint);
                    case InHand hand
                    when hand.proposed()
                            .filter(p -> p.by().equals(by.account()))
                            .isPresent() ->
                        Refusal.of(Refusal.Kind.RULE, "second-person-needed").<ComplaintState>asOutcome();
                    case InHand hand -> Outcome.done(hand.inHand());
                    default -> wrong(complaint);
                })
                .map(complaint -> {
                    duties.done(complaint, ComplaintMatters.CONFIRMATION, by.account());
                    return complaint;
                });
    }

    /** Whoever complained rates the answer, once; a low rating is looked at again by the district office. */
    public Outcome<Complaint> rate(String number, String code, int stars, String text) {
        var found = store.findNumber(number);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        var complaint = found.get();
        if (!store.isCode(complaint.id(), ComplaintIntake.hash(complaint.id(), code)))
            return Refusal.field("code", null, "wrong-code").asOutcome();
        return change(
                        complaint.id(),
                        complaint.version(),
                        "rated",
                        Actor.NOBODY,
                        text,
                        each -> each.state() instanceof Answered answered
                                ? Outcome.done(answered.rate(stars, text, clock.instant()))
                                : wrong(each))
                .map(rated -> {
                    if (stars <= terms.number("complaint-low-rating")) duties.lookAgain(rated);
                    return rated;
                });
    }

    /** The district office looked again after a low rating: it stands, or another answer is owed. */
    public Outcome<Complaint> lookAgain(UUID id, int version, boolean reopen, String reason, Actor by) {
        return change(
                        id,
                        version,
                        reopen ? "reopened" : "upheld-again",
                        by,
                        reason,
                        complaint -> complaint.state() instanceof Rated rated
                                ? Outcome.done(reopen ? rated.reopen() : rated.close(clock.instant()))
                                : wrong(complaint))
                .map(complaint -> {
                    duties.done(complaint, ComplaintMatters.SECOND_LOOK, by.account());
                    if (reopen) duties.answer(complaint, by.account());
                    return complaint;
                });
    }

    private Outcome<ComplaintState> working(Complaint complaint) {
        return switch (complaint.state()) {
            case InHand hand -> Outcome.done(hand);
            case Working working -> Outcome.done(working.inHand());
            default -> wrong(complaint);
        };
    }

    private Outcome<Complaint> change(
            UUID id,
            int version,
            String verb,
            Actor by,
            String text,
            Function<Complaint, Outcome<? extends ComplaintState>> next) {
        var found = store.find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        var complaint = found.get();
        if (complaint.version() != version)
            return Versions.stale(complaint.version()).asOutcome();
        return next.apply(complaint).then(state -> {
            if (!store.move(complaint, state))
                return Versions.stale(version + 1).asOutcome();
            store.addStep(id, new Step(verb, clock.instant(), by.account(), text));
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    private static <T> Outcome<T> wrong(Complaint complaint) {
        return Refusal.state("complaint-not-in-state", complaint.state().code()).asOutcome();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(HouseClock.ZONE).toInstant();
    }
}
