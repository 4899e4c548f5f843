package shanyu.oversight;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** How far a complaint is. Whoever proposes an answer does not confirm it, and only an answer can be rated, once. */
public sealed interface ComplaintState {
    /** As programs know it. */
    String code();

    /** What somebody means to answer. */
    record Proposal(ComplaintOutcome outcome, String answer, UUID by, Instant at) {}

    /** Come in; somebody must say whether it is taken on. */
    record Received() implements ComplaintState {
        Accepted accept(Instant at) {
            return new Accepted(at);
        }

        NotAccepted refuse(NotAcceptedBecause because, Instant at) {
            return new NotAccepted(because, at);
        }

        @Override
        public String code() {
            return "received";
        }
    }

    /** Not taken on, for a reason the public reads. The end. */
    record NotAccepted(NotAcceptedBecause because, Instant at) implements ComplaintState {
        @Override
        public String code() {
            return "not-accepted";
        }
    }

    /** Taken on: an answer is owed. */
    sealed interface Working extends ComplaintState {
        Instant acceptedAt();

        default InHand inHand() {
            return new InHand(acceptedAt(), null);
        }

        default InHand propose(Proposal proposal) {
            return new InHand(acceptedAt(), proposal);
        }
    }

    record Accepted(Instant acceptedAt) implements Working {
        @Override
        public String code() {
            return "accepted";
        }
    }

    /**
     * Being looked into.
     *
     * @param proposal the answer that waits for a second person; null while there is none
     */
    record InHand(Instant acceptedAt, @Nullable Proposal proposal) implements Working {
        Optional<Proposal> proposed() {
            return Optional.ofNullable(proposal);
        }

        Outcome<Answered> confirm(UUID by, Instant at) {
            if (proposal == null)
                return Refusal.state("no-answer-proposed", code()).asOutcome();
            if (proposal.by().equals(by))
                return Refusal.of(Refusal.Kind.RULE, "second-person-needed").asOutcome();
            return Outcome.done(new Answered(acceptedAt, proposal, by, at));
        }

        @Override
        public String code() {
            return "in-hand";
        }
    }

    /** Something the public was answered. */
    sealed interface Told extends ComplaintState {
        Answered told();
    }

    record Answered(Instant acceptedAt, Proposal answer, UUID confirmedBy, Instant at) implements Told {
        Rated rate(int stars, String text, Instant when) {
            return new Rated(this, stars, text, when);
        }

        Closed close(Instant when) {
            return new Closed(this, null, when);
        }

        @Override
        public Answered told() {
            return this;
        }

        @Override
        public String code() {
            return "answered";
        }
    }

    record Rated(Answered told, int stars, String text, Instant at) implements Told {
        Closed close(Instant when) {
            return new Closed(told, this, when);
        }

        /** The district office looked again and wants another answer. */
        InHand reopen() {
            return new InHand(told.acceptedAt(), null);
        }

        @Override
        public String code() {
            return "rated";
        }
    }

    record Closed(Answered told, @Nullable Rated rated, Instant at) implements Told {
        @Override
        public String code() {
            return "closed";
        }
    }
}
