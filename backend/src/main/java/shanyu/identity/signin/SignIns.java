package shanyu.identity.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.evidence.Evidence;
import shanyu.identity.Accounts;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Signing in and proving again who one is. Each try is counted and logged whatever becomes of it, so none runs in a
 * transaction of its request.
 */
@Component
public class SignIns {
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Attempts attempts;
    private final Passkeys passkeys;
    private final Evidence evidence;

    SignIns(Accounts accounts, SecondFactors factors, Attempts attempts, Passkeys passkeys, Evidence evidence) {
        this.accounts = accounts;
        this.factors = factors;
        this.attempts = attempts;
        this.passkeys = passkeys;
        this.evidence = evidence;
    }

    /** Who it was, and by what it was shown. */
    public record Proven(UUID account, Factor factor) {}

    /**
     * By password, and by a code where the account has a second factor. A right password with a wrong code counts like a
     * wrong password, so that nobody guesses codes for long.
     *
     * @param code six digits of the app, or a recovery code
     */
    public Outcome<Proven> byPassword(String username, String password, @Nullable String code, Arrival from) {
        var tooMany = attempts.tooMany(from);
        if (tooMany.isPresent()) return tooMany.get().asOutcome();
        var tried = accounts.known(username);
        boolean matches = accounts.matches(tried, password);
        var account = tried.map(Accounts.Credentials::id).filter(id -> !attempts.rests(id, from.print()));
        if (account.isEmpty() || !matches) {
            // A resting account is not tried, so a wrong password says nothing and counts nothing more for it.
            attempts.failed(account.orElse(null), from);
            return refused("sign-in-refused", tried.map(Accounts.Credentials::id), Map.of());
        }
        return withCode(account.get(), Factor.PASSWORD, code, from);
    }

    private Outcome<Proven> withCode(UUID account, Factor first, @Nullable String code, Arrival from) {
        List<String> demanded = factors.demanded(account);
        if (demanded.isEmpty()) return proven(account, first, from);
        if (code == null || code.isBlank()) {
            return Refusal.of(Refusal.Kind.UNKNOWN_CALLER, "second-factor-needed", Map.of("factors", demanded))
                    .asOutcome();
        }
        var factor = factors.use(account, code);
        if (factor.isPresent()) return proven(account, factor.get().after(first), from);
        attempts.failed(account, from);
        return refused("second-factor-refused", Optional.of(account), Map.of("factors", demanded));
    }

    /**
     * By a provider that vouches for the account's owner, which is worth as much as a password, or as a whole sign-in where
     * it says that a second factor was shown. A closed account stays closed, and one that rests, rests.
     *
     * @param whole whether the provider saw a second factor
     * @param code the house's own second step, as after a password
     */
    public Outcome<Proven> byProvider(UUID account, boolean whole, @Nullable String code, Arrival from) {
        if (accounts.find(account).isEmpty()) return refused("provider-account-closed", Optional.of(account), Map.of());
        if (attempts.rests(account, from.print())) {
            attempts.failed(null, from);
            return refused("provider-account-rests", Optional.of(account), Map.of());
        }
        return whole ? proven(account, Factor.PROVIDER, from) : withCode(account, Factor.PROVIDER, code, from);
    }

    /** Why an address must wait, if it must. */
    public Optional<Refusal> tooMany(Arrival from) {
        return attempts.tooMany(from);
    }

    /** Somebody came from the provider with what opens nothing: it is counted and logged like any wrong sign-in. */
    public <T> Outcome<T> refusedFromProvider(Refusal refusal, Arrival from) {
        if (refusal.kind() != Refusal.Kind.UNKNOWN_CALLER) return refusal.asOutcome();
        attempts.failed(null, from);
        return refused(refusal.type(), Optional.empty(), refusal.facts());
    }

    /** By a passkey, which is possession and user verification in one: neither password nor lockout stand before it. */
    public Outcome<Proven> byPasskey(UUID ceremony, Passkeys.Assertion assertion, Site site, Arrival from) {
        var owner = passkeys.check(ceremony, assertion, site)
                .filter(id -> accounts.find(id).isPresent());
        if (owner.isEmpty()) return refused("passkey-refused", Optional.empty(), Map.of());
        return proven(owner.get(), Factor.PASSKEY, from);
    }

    private Outcome<Proven> proven(UUID account, Factor factor, Arrival from) {
        attempts.succeeded(account, from);
        evidence.append(
                Map.of("kind", "sign-in", "actor", account.toString(), "outcome", "let-in", "factor", factor.slug()));
        return Outcome.done(new Proven(account, factor));
    }

    private <T> Outcome<T> refused(String type, Optional<UUID> account, Map<String, Object> facts) {
        evidence.append(Map.of(
                "kind",
                "sign-in",
                "actor",
                "public",
                "outcome",
                "refused",
                "reason",
                type,
                "account",
                account.map(UUID::toString).orElse("unknown")));
        return Refusal.of(Refusal.Kind.UNKNOWN_CALLER, type, facts).asOutcome();
    }
}
