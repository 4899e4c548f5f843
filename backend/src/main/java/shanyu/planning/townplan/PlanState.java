package shanyu.planning.townplan;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Where a version of a town's plan stands: draft → submitted → (returned →) accepted → approved → superseded. A verb is on
 * the states that have it.
 */
public sealed interface PlanState {
    /** The town writes it; nobody else waits. */
    record Draft() implements PlanState, Writable {}

    /** Handed in; the district looks at it. */
    record Submitted() implements PlanState {
        /** @param commentedBy who commented last, if anybody did */
        Accepted accept(UUID by, @Nullable UUID commentedBy) {
            return new Accepted(by, commentedBy);
        }

        Returned giveBack() {
            return new Returned();
        }
    }

    /** Sent back with comments; the town writes again. */
    record Returned() implements PlanState, Writable {}

    /** One person of the district finds it good; a second one has yet to look. */
    record Accepted(UUID by, @Nullable UUID commentedBy) implements PlanState {
        /** Accounts that may not approve: whoever accepted it and whoever commented last. */
        Set<UUID> barred() {
            var barred = new LinkedHashSet<UUID>();
            barred.add(by);
            if (commentedBy != null) barred.add(commentedBy);
            return barred;
        }

        Outcome<Approved> approve(UUID second) {
            return barred().contains(second)
                    ? Refusal.of(Refusal.Kind.RULE, "second-person-needed").asOutcome()
                    : Outcome.done(new Approved());
        }

        Returned giveBack() {
            return new Returned();
        }
    }

    /** In force. */
    record Approved() implements PlanState {
        Superseded supersede() {
            return new Superseded();
        }
    }

    /** A later version has taken its place. */
    record Superseded() implements PlanState {}

    /** Given up before it was approved. */
    record Withdrawn() implements PlanState {}

    /** States in which the town writes. */
    sealed interface Writable permits Draft, Returned {
        default Submitted submit() {
            return new Submitted();
        }

        default Withdrawn withdraw() {
            return new Withdrawn();
        }
    }

    /** As it stands in tables and answers. */
    default String code() {
        return switch (this) {
            case Draft draft -> "draft";
            case Submitted submitted -> "submitted";
            case Returned returned -> "returned";
            case Accepted accepted -> "accepted";
            case Approved approved -> "approved";
            case Superseded superseded -> "superseded";
            case Withdrawn withdrawn -> "withdrawn";
        };
    }

    static PlanState of(String code, @Nullable UUID acceptedBy, @Nullable UUID commentedBy) {
        return switch (code) {
            case "draft" -> new Draft();
            case "submitted" -> new Submitted();
            case "returned" -> new Returned();
            case "accepted" -> new Accepted(java.util.Objects.requireNonNull(acceptedBy), commentedBy);
            case "approved" -> new Approved();
            case "superseded" -> new Superseded();
            default -> new Withdrawn();
        };
    }
}
