package shanyu.oversight;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.evidence.Evidence;
import shanyu.identity.Actor;
import shanyu.oversight.ComplaintState.Closed;
import shanyu.oversight.ComplaintState.NotAccepted;
import shanyu.oversight.ComplaintStore.Step;
import shanyu.oversight.ErasureStore.Proposed;
import shanyu.server.HouseClock;
import shanyu.server.http.KeptAnswers;
import shanyu.server.http.Versions;
import shanyu.server.sealing.Seals;
import shanyu.shared.ErasureGround;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Erases who complained (PIPL art. 47): one person asks with a ground, another decides. Granted, the person's part of the key
 * is destroyed; the complaint stays, is counted and answered as before.
 */
@Component
@Transactional
public class ComplaintErasures {
    private final ComplaintStore store;
    private final ErasureStore erasures;
    private final ComplaintDuties duties;
    private final Seals seals;
    private final KeptAnswers answers;
    private final Evidence evidence;
    private final HouseClock clock;

    ComplaintErasures(
            ComplaintStore store,
            ErasureStore erasures,
            ComplaintDuties duties,
            Seals seals,
            KeptAnswers answers,
            Evidence evidence,
            HouseClock clock) {
        this.store = store;
        this.erasures = erasures;
        this.duties = duties;
        this.seals = seals;
        this.answers = answers;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Asks that who complained be erased; a second person decides. */
    public Outcome<Complaint> propose(UUID id, int version, ErasureGround ground, String reason, Actor by) {
        return change(
                id,
                version,
                complaint -> mayErase(complaint, ground).map(may -> {
                    erasures.add(id, new Proposed(ground, reason, by.accountId(), clock.instant()));
                    note(id, "erasure-proposed", by, reason);
                    duties.erasure(complaint, by.accountId());
                    return complaint;
                }));
    }

    /** The second person grants it: from here on nobody can say who complained. */
    public Outcome<Complaint> confirm(UUID id, int version, Actor by) {
        return decide(id, version, by, proposed -> {
            seals.erase(id);
            erasures.erase(id, clock.instant());
            answers.forget(id.toString());
            erasures.decide(id, true, by.accountId(), clock.instant());
            note(id, "erased", by, "");
            evidence.append(Map.of(
                    "kind", "personal-data-erased",
                    "complaint", id.toString(),
                    "ground", proposed.ground().name(),
                    "actor", by.reference()));
        });
    }

    /** The second person does not grant it, and says why. */
    public Outcome<Complaint> giveBack(UUID id, int version, String reason, Actor by) {
        return decide(id, version, by, proposed -> {
            erasures.decide(id, false, by.accountId(), clock.instant());
            note(id, "erasure-returned", by, reason);
        });
    }

    /** Whether there is somebody to erase, and whether this ground already allows it. */
    private Outcome<Complaint> mayErase(Complaint complaint, ErasureGround ground) {
        if (complaint.erasedAt() != null)
            return Refusal.state("already-erased", complaint.state().code()).asOutcome();
        if (!complaint.isNamed())
            return Refusal.state("nobody-to-erase", complaint.state().code()).asOutcome();
        if (erasures.open(complaint.id()).isPresent())
            return Refusal.state("erasure-proposed", complaint.state().code()).asOutcome();
        if (ground.waitsForTheEnd() && !hasEnded(complaint))
            return Refusal.state("complaint-not-ended", complaint.state().code())
                    .asOutcome();
        return Outcome.done(complaint);
    }

    static boolean hasEnded(Complaint complaint) {
        return complaint.state() instanceof Closed || complaint.state() instanceof NotAccepted;
    }

    private Outcome<Complaint> decide(UUID id, int version, Actor by, Consumer<Proposed> decision) {
        return change(id, version, complaint -> {
            var open = erasures.open(id);
            if (complaint.erasedAt() != null)
                return Refusal.state("already-erased", complaint.state().code()).asOutcome();
            if (open.isEmpty())
                return Refusal.state("no-erasure-proposed", complaint.state().code())
                        .asOutcome();
            if (open.get().by().equals(by.account()))
                return Refusal.of(Refusal.Kind.RULE, "second-person-needed").asOutcome();
            decision.accept(open.get());
            duties.done(complaint, ComplaintMatters.ERASURE, by.account());
            return Outcome.done(complaint);
        });
    }

    private Outcome<Complaint> change(UUID id, int version, Function<Complaint, Outcome<Complaint>> act) {
        var found = store.find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        var complaint = found.get();
        if (complaint.version() != version || !erasures.touch(complaint))
            return Versions.stale(complaint.version()).asOutcome();
        return act.apply(complaint).map(done -> store.find(id).orElseThrow());
    }

    private void note(UUID complaint, String verb, Actor by, String text) {
        store.addStep(complaint, new Step(verb, clock.instant(), by.account(), text));
    }
}
