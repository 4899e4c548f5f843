package shanyu.audit;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shanyu.evidence.Evidence;
import shanyu.identity.Actor;
import shanyu.identity.ClosedAccounts;
import shanyu.messages.MessageSettings;
import shanyu.server.sealing.Seals;
import shanyu.shared.Refusal;

/**
 * Whether an account can be erased (PIPL art. 47), and what is done when it is: everything goes but the authorship of official
 * acts, that is id, user name, name and the roles held.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountErasures {
    private final ClosedAccounts accounts;
    private final MessageSettings settings;
    private final ReviewStore store;
    private final Seals seals;
    private final Evidence evidence;

    AccountErasures(
            ClosedAccounts accounts, MessageSettings settings, ReviewStore store, Seals seals, Evidence evidence) {
        this.accounts = accounts;
        this.settings = settings;
        this.store = store;
        this.seals = seals;
        this.evidence = evidence;
    }

    /** Why it cannot be erased now. Asked when it is proposed and again when it is granted: a visit may have come between. */
    Optional<Refusal> refusal(ClosedAccounts.Standing standing) {
        if (standing.erased()) return Optional.of(Refusal.state("account-erased", "ERASED"));
        if (!standing.closed()) return Optional.of(Refusal.state("account-still-open", "OPEN"));
        if (standing.holdsRole()) return Optional.of(Refusal.state("account-holds-role", "CLOSED"));
        if (standing.duties() > 0) {
            Map<String, Object> facts = Map.of("count", standing.duties());
            return Optional.of(Refusal.of(Refusal.Kind.STATE, "account-holds-duties", facts));
        }
        return Optional.empty();
    }

    /** Why this person may not give this word; empty for reviews of other kinds. */
    Optional<Refusal> refusal(Review.Cause cause, Review.Verdict verdict, Actor by) {
        var erasure = cause.erasure();
        if (erasure == null) return Optional.empty();
        if (erasure.by().equals(by.account()))
            return Optional.of(Refusal.of(Refusal.Kind.RULE, "second-person-needed"));
        if (verdict == Review.Verdict.UNJUSTIFIED) return Optional.empty();
        if (store.waiting(cause.account()).size() > 1)
            return Optional.of(Refusal.state("account-under-review", "CLOSED"));
        return accounts.hold(cause.account()).flatMap(this::refusal);
    }

    /** What was granted is done, in the transaction that grants it. */
    void carryOut(Review.Decided decided, Actor by) {
        var cause = decided.cause();
        var erasure = cause.erasure();
        if (erasure == null || decided.verdict() != Review.Verdict.JUSTIFIED) return;
        settings.forget(cause.account());
        seals.erase(cause.account());
        accounts.erase(cause.account());
        evidence.append(Map.of(
                "kind", "personal-data-erased",
                "account", cause.account().toString(),
                "ground", erasure.ground().name(),
                "actor", by.reference()));
    }
}
