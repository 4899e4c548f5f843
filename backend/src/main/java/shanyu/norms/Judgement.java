package shanyu.norms;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What a rule says of a set of facts on a day. Kept with the matter: the basis tells article, text, date and status,
 * the reason the facts. Where the law is silent, leaves room, or was not found in a binding text, a person decides.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Judgement.Complies.class, name = "COMPLIES"),
    @JsonSubTypes.Type(value = Judgement.Breaches.class, name = "BREACHES"),
    @JsonSubTypes.Type(value = Judgement.NeedsHuman.class, name = "NEEDS_HUMAN")
})
public sealed interface Judgement {
    Basis basis();

    /** The facts keep the rule. */
    record Complies(Basis basis) implements Judgement {}

    /** The facts break the rule; only a {@link Basis#binding() binding} basis makes one. */
    record Breaches(Basis basis, Reason reason) implements Judgement {
        public Breaches {
            if (!basis.binding()) {
                throw new IllegalArgumentException(
                        "a breach needs a binding basis that was found and is in force; %s (%s, %s%s) has none: judge with Judgement.against"
                                .formatted(
                                        basis.source(),
                                        basis.rank().word(),
                                        basis.status().word(),
                                        basis.inForce() ? "" : ", not in force"));
            }
        }
    }

    /** A person decides, and is told why. */
    record NeedsHuman(Basis basis, Reason reason) implements Judgement {}

    /** The facts speak against the rule: a breach where the basis carries one, otherwise a person decides. */
    static Judgement against(Basis basis, Reason reason) {
        return basis.binding() ? new Breaches(basis, reason) : new NeedsHuman(basis, reason);
    }
}
