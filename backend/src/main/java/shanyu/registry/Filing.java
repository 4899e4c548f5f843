package shanyu.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.shared.Wgs84;

/**
 * 备案: an institution tells the filing authority what it is, first when it opens and again when that changes (registration
 * and filing measures art. 8–10). Filing is not approval: the authority confirms that it has received what was asked for.
 * The verbs stand on the states from which they lead.
 */
public sealed interface Filing {
    Head head();

    default UUID id() {
        return head().id();
    }

    /** The word of this state in tables and answers. */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** Why something is filed. */
    enum Purpose {
        /** It opens. */
        OPENING,
        /** What was filed changed (变更). */
        CHANGE
    }

    /**
     * What every filing has.
     *
     * @param happenedOn the day the change took place, for changes
     */
    record Head(
            UUID id,
            UUID institution,
            Purpose purpose,
            FilingForm form,
            @Nullable LocalDate happenedOn,
            UUID draftedBy,
            Instant draftedAt,
            int version) {}

    /** By whom and to whom it was submitted. */
    record Submission(UUID by, Instant at, UUID authority, List<Judged> judgements) {}

    /**
     * What the town saw on site (现场核实).
     *
     * @param differs whether what was found differs from what was filed
     * @param position where it really is, when measured
     */
    record SiteCheck(
            LocalDate on,
            boolean differs,
            String remarks,
            @Nullable Wgs84 position,
            UUID by,
            Instant at) {}

    /**
     * The receipt with the notice of basic conditions (备案回执与托育机构基本条件告知书).
     *
     * @param number e.g. {@code 310115-2026-00012}
     */
    record Receipt(String number, UUID by, Instant at, List<Condition> conditions) {}

    /** States an institution may still give up from. */
    sealed interface Unfinished extends Filing permits Draft, Submitted, Returned {
        default Withdrawn withdraw(UUID by, Instant at) {
            return new Withdrawn(head(), by, at);
        }
    }

    record Draft(Head head) implements Unfinished {
        /** @param judgements what the rules say of it; they advise the authority and refuse nothing */
        public Submitted submit(UUID by, Instant at, UUID authority, List<Judged> judgements) {
            return new Submitted(head, new Submission(by, at, authority, judgements), null);
        }
    }

    record Submitted(
            Head head, Submission submission, @Nullable SiteCheck check) implements Unfinished {
        public Submitted checked(SiteCheck seen) {
            return new Submitted(head, submission, seen);
        }

        /** Whoever handed it in does not receive it, and without the town's check a reason is wanted. */
        public Outcome<ReceiptIssued> issueReceipt(Receipt receipt, String reasonWithoutCheck) {
            if (receipt.by().equals(submission.by())) return secondPerson();
            if (check == null && reasonWithoutCheck.isBlank()) {
                return Refusal.field("reasonWithoutCheck", null, "site-check-missing")
                        .asOutcome();
            }
            return Outcome.done(new ReceiptIssued(head, submission, check, receipt));
        }

        public Outcome<Returned> giveBack(UUID by, Instant at, List<String> reasons) {
            if (by.equals(submission.by())) return secondPerson();
            return Outcome.done(new Returned(head, submission, by, at, reasons));
        }

        private static <T> Outcome<T> secondPerson() {
            return Refusal.of(Refusal.Kind.RULE, "second-person-needed").asOutcome();
        }
    }

    record Returned(Head head, Submission submission, UUID by, Instant at, List<String> reasons) implements Unfinished {
        /** Takes it up again to put right what was missing. */
        public Draft revise() {
            return new Draft(head);
        }
    }

    record ReceiptIssued(
            Head head, Submission submission, @Nullable SiteCheck check, Receipt receipt) implements Filing {}

    record Withdrawn(Head head, UUID by, Instant at) implements Filing {}
}
