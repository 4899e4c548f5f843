package shanyu.identity.signin.provider;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.Role;
import shanyu.identity.signin.Arrival;
import shanyu.identity.signin.SignIns;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Going to the provider and coming back: to sign in, or to connect one's account with who one is there. Nothing here runs in
 * one transaction, for the provider is asked in between and each try is counted and logged whatever becomes of it.
 */
@Component
public class ProviderSignIns {
    /** How long somebody may be away. */
    public static final Duration AWAY = Errands.AWAY;

    private final Errands errands;
    private final Provider provider;
    private final ProviderLinks links;
    private final SignIns signIns;

    ProviderSignIns(Errands errands, Provider provider, ProviderLinks links, SignIns signIns) {
        this.errands = errands;
        this.provider = provider;
        this.links = links;
        this.signIns = signIns;
    }

    /**
     * Somebody is sent to the provider.
     *
     * @param address where to
     * @param secrets what they come back with
     */
    public record Sent(String address, Secrets secrets) {}

    /**
     * Somebody is back and let in.
     *
     * @param backTo path of the page they came from
     */
    public record Returned(SignIns.Proven proven, String backTo) {}

    /**
     * Sends somebody there to sign in.
     *
     * @param house where browsers find the house
     */
    public Outcome<Sent> begin(String backTo, String house, Arrival from) {
        var tooMany = signIns.tooMany(from);
        if (tooMany.isPresent()) return tooMany.get().asOutcome();
        return sent(errands.begin(Errands.Purpose.SIGN_IN, null, backTo), house, false);
    }

    /** Sends the owner of an account there to connect it: they must say anew who they are, for a shared machine may know another. */
    public Outcome<Sent> beginLink(Actor owner, String house) {
        if (owner.is(Role.NEWCOMER))
            return Refusal.of(Refusal.Kind.STATE, "provider-after-own-factors").asOutcome();
        if (links.since(owner.accountId()).isPresent())
            return Refusal.of(Refusal.Kind.STATE, "provider-linked").asOutcome();
        return sent(errands.begin(Errands.Purpose.LINK, owner.accountId(), "/office/security"), house, true);
    }

    private Outcome<Sent> sent(Secrets secrets, String house, boolean anew) {
        return provider.address(secrets, house, anew).map(address -> new Sent(address, secrets));
    }

    /** Whoever comes back is let in as the account they connected, or told what is missing. */
    public Outcome<Returned> answer(Secrets secrets, Answer answer, String house, Arrival from) {
        var tooMany = signIns.tooMany(from);
        if (tooMany.isPresent()) return tooMany.get().asOutcome();
        var errand = errands.take(secrets, Errands.Purpose.SIGN_IN, null);
        if (errand.isEmpty()) return signIns.refusedFromProvider(over(), from);
        return switch (provider.check(secrets, answer, house, null)) {
            case Outcome.Refused<Vouched>(var refusal) -> signIns.refusedFromProvider(refusal, from);
            case Outcome.Done<Vouched>(var person) ->
                letIn(secrets, person, errand.get().backTo(), from);
        };
    }

    private Outcome<Returned> letIn(Secrets secrets, Vouched person, String backTo, Arrival from) {
        Optional<UUID> account = links.account(person);
        if (account.isEmpty())
            return signIns.refusedFromProvider(Refusal.of(Refusal.Kind.UNKNOWN_CALLER, "provider-not-linked"), from);
        var proven = signIns.byProvider(account.get(), person.secondFactor(), null, from);
        if (proven instanceof Outcome.Refused<SignIns.Proven>(var refusal)
                && refusal.type().equals("second-factor-needed")) errands.vouched(secrets, account.get());
        return proven.map(who -> new Returned(who, backTo));
    }

    /** The house's own second step after the provider's first. */
    public Outcome<Returned> secondStep(Secrets secrets, String code, Arrival from) {
        var tooMany = signIns.tooMany(from);
        if (tooMany.isPresent()) return tooMany.get().asOutcome();
        var waiting = errands.waiting(secrets);
        if (waiting.isEmpty()) return signIns.refusedFromProvider(over(), from);
        var proven = signIns.byProvider(waiting.get().account(), false, code, from);
        if (proven instanceof Outcome.Done<SignIns.Proven>) errands.end(secrets);
        return proven.map(who -> new Returned(who, waiting.get().backTo()));
    }

    /** Connects the account with whoever proved themselves to the provider since its owner set out. */
    public Outcome<UUID> link(Actor owner, Secrets secrets, Answer answer, String house) {
        var errand = errands.take(secrets, Errands.Purpose.LINK, owner.accountId());
        if (errand.isEmpty())
            return Refusal.of(Refusal.Kind.STATE, "provider-errand-over").asOutcome();
        return provider.check(secrets, answer, house, errand.get().begunAt())
                .then(person -> links.make(owner.accountId(), person));
    }

    private static Refusal over() {
        return Refusal.of(Refusal.Kind.UNKNOWN_CALLER, "provider-errand-over", Map.of());
    }
}
