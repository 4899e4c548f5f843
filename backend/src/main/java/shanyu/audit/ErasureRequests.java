package shanyu.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.identity.ClosedAccounts;
import shanyu.server.http.Versions;
import shanyu.shared.ErasureGround;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** The security administrator asks that the account of somebody who has left be erased; the audit administrator decides. */
@Component
@Transactional
public class ErasureRequests {
    private final ClosedAccounts accounts;
    private final AccountErasures erasures;
    private final Reviews reviews;
    private final ReviewStore store;

    ErasureRequests(ClosedAccounts accounts, AccountErasures erasures, Reviews reviews, ReviewStore store) {
        this.accounts = accounts;
        this.erasures = erasures;
        this.reviews = reviews;
        this.store = store;
    }

    /**
     * What was asked about an account and what became of it.
     *
     * @param verdict null while nobody has decided; {@code JUSTIFIED} when it was granted
     */
    @Schema(name = "AccountErasureRequest")
    public record Request(
            ErasureGround ground,
            String reason,
            Instant askedAt,
            Instant dueAt,
            Review.@Nullable Verdict verdict,
            @Nullable String note,
            @Nullable Instant decidedAt) {

        private static Request of(Review review) {
            var cause = review.cause();
            var erasure = cause.erasure();
            if (erasure == null) throw new IllegalStateException("a review without what was asked");
            var decided = review instanceof Review.Decided word ? word : null;
            return new Request(
                    erasure.ground(),
                    erasure.reason(),
                    cause.openedAt(),
                    cause.dueAt(),
                    decided == null ? null : decided.verdict(),
                    decided == null ? null : decided.note(),
                    decided == null ? null : decided.at());
        }
    }

    /** @param version of the account as it was looked at */
    public Outcome<List<Request>> ask(UUID account, int version, ErasureGround ground, String reason, Actor by) {
        var held = accounts.hold(account);
        if (held.isEmpty()) return Refusal.missing().asOutcome();
        if (held.get().version() != version)
            return Versions.stale(held.get().version()).asOutcome();
        var refusal = erasures.refusal(held.get());
        if (refusal.isPresent()) return refusal.get().asOutcome();
        if (store.erasures(account).stream().anyMatch(each -> each instanceof Review.Waiting))
            return Refusal.state("account-erasure-asked", "CLOSED").asOutcome();
        if (!store.waiting(account).isEmpty())
            return Refusal.state("account-under-review", "CLOSED").asOutcome();
        var district = by.district();
        if (district == null) throw new IllegalStateException("an administrator without a district");
        reviews.open(account, new Review.Erasure(ground, reason, by.accountId()), district);
        accounts.touch(account);
        return Outcome.done(of(account));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Request> of(UUID account) {
        return store.erasures(account).stream().map(Request::of).toList();
    }
}
