package shanyu.inspection.draw;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.verifier.value.Hex;
import shanyu.verifier.vrf.Ecvrf;

/**
 * Where a round stands: planned → committed → entropy entered → entropy confirmed → proved → drawn → disclosed; or dead,
 * for a reason given before its entropy time; or stalled, when an office kept silent or the teams could not be staffed.
 * A verb is on the states that have it; each looks at the times it is bound to.
 */
public sealed interface RoundState {

    /** Stands in the calendar, bound to nothing yet. */
    record Planned() implements RoundState, BeforeEntropy {
        /**
         * Binds the round, early enough that nobody can know the outcome.
         *
         * @param before how long before the entropy time at the latest
         */
        public Outcome<Committed> commit(Commitment commitment, Instant entropyTime, Duration before) {
            var latest = entropyTime.minus(before);
            return commitment.at().isAfter(latest)
                    ? rule("commit-too-late", Map.of("latest", latest.toString()))
                    : Outcome.done(new Committed(commitment));
        }
    }

    /** Bound; the outcome is not yet written down. */
    record Committed(Commitment commitment) implements RoundState, BeforeEntropy, Awaiting {
        public Outcome<EntropyEntered> enter(EntropyEntry entry, EntropySource source) {
            if (entry.at().isBefore(source.time()))
                return rule(
                        "entropy-not-yet", Map.of("entropyTime", source.time().toString()));
            if (isLate(entry.at())) return late();
            return source.lottery().isCanonical(entry.value())
                    ? Outcome.done(new EntropyEntered(commitment, entry))
                    : Refusal.field("value", entry.value(), "not-canonical").asOutcome();
        }
    }

    /** One office has written the outcome down. */
    record EntropyEntered(Commitment commitment, EntropyEntry entry) implements RoundState, Awaiting {
        /** Another office looks at the same public source and finds the same. */
        public Outcome<EntropyConfirmed> confirm(String value, UUID agency, Instant at) {
            if (agency.equals(entry.agency())) return rule("second-office-needed", Map.of());
            if (isLate(at)) return late();
            return value.equals(entry.value())
                    ? Outcome.done(new EntropyConfirmed(commitment, value, List.of()))
                    : Refusal.field("value", value, "differs-from-first").asOutcome();
        }

        /** Another office finds something else: both look again. */
        public Outcome<Committed> dispute(UUID agency) {
            return agency.equals(entry.agency())
                    ? rule("second-office-needed", Map.of())
                    : Outcome.done(new Committed(commitment));
        }
    }

    /** The outcome stands; the key offices prove. */
    record EntropyConfirmed(Commitment commitment, String value, List<PostedProof> proofs)
            implements RoundState, Awaiting {
        public EntropyConfirmed {
            proofs = List.copyOf(proofs);
        }

        /**
         * Takes a key's proof if it is right, and only then; with the last one the round is proved.
         *
         * @param keys the manifest's, in hex, in its order
         * @param alpha what is proved
         */
        public Outcome<RoundState> post(PostedProof proof, List<String> keys, byte[] alpha) {
            if (isLate(proof.at())) return late();
            if (proofs.stream().anyMatch(each -> each.place() == proof.place()))
                return Refusal.state("proof-already-posted", code()).asOutcome();
            byte[] key = Hex.read(keys.get(proof.place()));
            if (Ecvrf.verify(key, alpha, Hex.read(proof.pi())).isEmpty())
                return Refusal.field("pi", proof.pi(), "does-not-verify").asOutcome();
            var all = Stream.concat(proofs.stream(), Stream.of(proof)).toList();
            return Outcome.done(
                    all.size() == keys.size()
                            ? new Proved(commitment, value, all)
                            : new EntropyConfirmed(commitment, value, all));
        }
    }

    /** All keys have proved: what will be drawn is fixed, and nobody can stop it any more. */
    record Proved(Commitment commitment, String value, List<PostedProof> proofs) implements RoundState, Bound {
        /** @param staffed whether the draw found a team for each institution */
        public RoundState draw(boolean staffed, Instant at) {
            return staffed
                    ? new Drawn(commitment, value, proofs, at)
                    : new Stalled(commitment, Cause.UNSTAFFABLE, "", at);
        }
    }

    /** Drawn and sealed; visits are under way. */
    record Drawn(Commitment commitment, String value, List<PostedProof> proofs, Instant at)
            implements RoundState, Bound {
        /** @param open visits of the round still to be made */
        public Outcome<Disclosed> disclose(int open, Instant now) {
            return open > 0
                    ? rule("visits-open", Map.of("open", open))
                    : Outcome.done(new Disclosed(commitment, value, proofs, at, now));
        }
    }

    /** Everything is published. */
    record Disclosed(Commitment commitment, String value, List<PostedProof> proofs, Instant drawnAt, Instant at)
            implements RoundState, Bound {}

    /** Given up before its entropy time. */
    record Dead(@Nullable Commitment commitment, String reason, Instant at) implements RoundState {}

    /** Came to no draw; a supplementary round takes its place. */
    record Stalled(Commitment commitment, Cause cause, String reason, Instant at) implements RoundState, Bound {}

    /** Why a round stalled. */
    enum Cause {
        /** A key office posted no proof by the deadline. */
        KEY_SILENT,
        /** The outcome was not written down and confirmed by the deadline. */
        ENTROPY_MISSING,
        /** No attempt of the draw found teams. */
        UNSTAFFABLE;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        static Cause of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }

    /** States with a commit. */
    sealed interface Bound extends RoundState {
        Commitment commitment();

        default boolean isLate(Instant now) {
            return now.isAfter(commitment().proofDeadline());
        }
    }

    /** States in which a reason can still end the round: nobody knows the outcome. */
    sealed interface BeforeEntropy extends RoundState {
        default Outcome<Dead> die(String reason, Instant entropyTime, Instant now) {
            return now.isBefore(entropyTime)
                    ? Outcome.done(new Dead(this instanceof Committed(var bound) ? bound : null, reason, now))
                    : rule("entropy-time-passed", Map.of("entropyTime", entropyTime.toString()));
        }
    }

    /** States that wait for an office and stall when it stays silent past the deadline. */
    sealed interface Awaiting extends Bound {
        default Outcome<Stalled> stall(String reason, Instant now) {
            if (!isLate(now))
                return rule(
                        "deadline-not-passed",
                        Map.of("deadline", commitment().proofDeadline().toString()));
            var cause = this instanceof EntropyConfirmed ? Cause.KEY_SILENT : Cause.ENTROPY_MISSING;
            return Outcome.done(new Stalled(commitment(), cause, reason, now));
        }
    }

    default String code() {
        return switch (this) {
            case Planned planned -> "planned";
            case Committed committed -> "committed";
            case EntropyEntered entered -> "entropy-entered";
            case EntropyConfirmed confirmed -> "entropy-confirmed";
            case Proved proved -> "proved";
            case Drawn drawn -> "drawn";
            case Disclosed disclosed -> "disclosed";
            case Dead dead -> "dead";
            case Stalled stalled -> "stalled";
        };
    }

    private static <T> Outcome<T> rule(String type, Map<String, Object> facts) {
        return Refusal.of(Refusal.Kind.RULE, type, facts).asOutcome();
    }

    private static <T> Outcome<T> late() {
        return rule("proof-deadline-passed", Map.of());
    }
}
