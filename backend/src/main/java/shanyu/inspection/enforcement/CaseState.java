package shanyu.inspection.enforcement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Where a case stands. A verb is on the states that have it, so what cannot be done cannot be written; who proposed never
 * decides (行政处罚法 art. 57, 58: four eyes).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CaseState.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = CaseState.Investigating.class, name = "investigating"),
    @JsonSubTypes.Type(value = CaseState.Proposed.class, name = "proposed"),
    @JsonSubTypes.Type(value = CaseState.ProposalNotified.class, name = "proposal-notified"),
    @JsonSubTypes.Type(value = CaseState.HearingAsked.class, name = "hearing-asked"),
    @JsonSubTypes.Type(value = CaseState.HearingHeld.class, name = "hearing-held"),
    @JsonSubTypes.Type(value = CaseState.Decided.class, name = "decided"),
    @JsonSubTypes.Type(value = CaseState.Served.class, name = "served"),
    @JsonSubTypes.Type(value = CaseState.Complied.class, name = "complied"),
    @JsonSubTypes.Type(value = CaseState.Enforced.class, name = "enforced"),
    @JsonSubTypes.Type(value = CaseState.NoPenalty.class, name = "no-penalty"),
    @JsonSubTypes.Type(value = CaseState.Annulled.class, name = "annulled"),
    @JsonSubTypes.Type(value = CaseState.Closed.class, name = "closed")
})
public sealed interface CaseState {
    /** A town or office works on it; no department with a power to punish is named yet. */
    record Opened() implements CaseState {
        public Investigating investigate() {
            return new Investigating();
        }
    }

    /** The enforcing department looks into it. */
    record Investigating() implements CaseState {
        public Proposed propose(UUID by) {
            return new Proposed(by);
        }
    }

    /** Somebody proposed what should follow. */
    record Proposed(UUID by) implements CaseState {
        /** The party is told what is proposed, why, and what it may do (拟处罚告知, art. 44); only a penalty is notified. */
        public ProposalNotified notifyParty(Instant now, Instant hearingUntil) {
            return new ProposalNotified(by, now, hearingUntil, false);
        }

        /** A second person agrees that there is no penalty. */
        public Outcome<NoPenalty> approve(UUID checker, Instant now) {
            return second(by, checker).map(ok -> new NoPenalty(now));
        }

        /** A second person disagrees. */
        public Outcome<Investigating> giveBack(UUID checker) {
            return second(by, checker).map(ok -> new Investigating());
        }
    }

    /**
     * The party knows.
     *
     * @param hearingUntil last moment to ask for a hearing
     * @param waived the party said it asks for none
     */
    record ProposalNotified(UUID proposer, Instant at, Instant hearingUntil, boolean waived) implements CaseState {
        public Outcome<HearingAsked> askHearing(Instant now) {
            if (waived)
                return Refusal.state("hearing-waived", "proposal-notified").asOutcome();
            if (now.isAfter(hearingUntil))
                return Refusal.of(Refusal.Kind.RULE, "hearing-asked-late", Map.of("until", hearingUntil.toString()))
                        .asOutcome();
            return Outcome.done(new HearingAsked(proposer, now));
        }

        public ProposalNotified waive() {
            return new ProposalNotified(proposer, at, hearingUntil, true);
        }

        /** Only once the party has waived a hearing, or let the time pass. */
        public Outcome<Decided> decide(UUID checker, Instant now) {
            if (!waived && !now.isAfter(hearingUntil))
                return Refusal.of(Refusal.Kind.RULE, "hearing-time-running", Map.of("until", hearingUntil.toString()))
                        .asOutcome();
            return second(proposer, checker).map(ok -> new Decided(now));
        }
    }

    record HearingAsked(UUID proposer, Instant at) implements CaseState {
        public HearingHeld hold(Instant now) {
            return new HearingHeld(proposer, now);
        }
    }

    record HearingHeld(UUID proposer, Instant at) implements CaseState {
        public Outcome<Decided> decide(UUID checker, Instant now) {
            return second(proposer, checker).map(ok -> new Decided(now));
        }
    }

    record Decided(Instant at) implements CaseState, Annullable {
        /** @param payUntil last moment to pay; null without a fine */
        public Served serve(Instant now, @Nullable Instant payUntil) {
            return new Served(now, payUntil);
        }
    }

    record Served(Instant at, @Nullable Instant payUntil) implements CaseState, Annullable {
        public Complied comply(Instant now) {
            return new Complied(now);
        }

        /** Only after the time to pay: before it nobody is late. */
        public Outcome<Enforced> enforce(Instant now) {
            if (payUntil != null && !now.isAfter(payUntil))
                return Refusal.of(Refusal.Kind.RULE, "payment-time-running", Map.of("until", payUntil.toString()))
                        .asOutcome();
            return Outcome.done(new Enforced(now));
        }
    }

    record Complied(Instant at) implements CaseState, Annullable, Closable {}

    record Enforced(Instant at) implements CaseState, Annullable, Closable {}

    record NoPenalty(Instant at) implements CaseState, Closable {}

    record Annulled(Instant at) implements CaseState, Closable {}

    record Closed(Instant at, String after) implements CaseState {}

    /** A decision that can fall again, by review, court or the department itself. */
    sealed interface Annullable extends CaseState permits Decided, Served, Complied, Enforced {
        default Annulled annul(Instant now) {
            return new Annulled(now);
        }
    }

    /** Where nothing remains but to close. */
    sealed interface Closable extends CaseState permits Complied, Enforced, NoPenalty, Annulled {
        default Closed close(Instant now) {
            return new Closed(now, code());
        }
    }

    default String code() {
        return switch (this) {
            case Opened is -> "opened";
            case Investigating is -> "investigating";
            case Proposed is -> "proposed";
            case ProposalNotified is -> "proposal-notified";
            case HearingAsked is -> "hearing-asked";
            case HearingHeld is -> "hearing-held";
            case Decided is -> "decided";
            case Served is -> "served";
            case Complied is -> "complied";
            case Enforced is -> "enforced";
            case NoPenalty is -> "no-penalty";
            case Annulled is -> "annulled";
            case Closed is -> "closed";
        };
    }

    private static Outcome<UUID> second(UUID proposer, UUID checker) {
        return proposer.equals(checker)
                ? Refusal.of(Refusal.Kind.RULE, "second-person-needed").asOutcome()
                : Outcome.done(checker);
    }
}
