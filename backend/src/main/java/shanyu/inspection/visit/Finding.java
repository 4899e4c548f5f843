package shanyu.inspection.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.norms.ChecklistItem.Severity;
import shanyu.norms.Judgement;

/**
 * A failed item of a visit, and what became of it.
 *
 * @param lead letter of the department that answers for the item
 * @param leadAgency that department of the district, or the town
 * @param judgement what the law says of it, as it was on the day of the visit
 * @param call what follows at first
 * @param days calendar days to put it right; 0 at once
 * @param referred handed over for a penalty case
 * @param repeats an earlier finding on the same item that was still open
 * @param dueAt when it must be put right, or decided
 * @param decision what an officer decided, null when none was asked or it is still awaited
 */
public record Finding(
        UUID id,
        UUID visit,
        UUID institution,
        String district,
        String town,
        String item,
        Severity severity,
        String lead,
        UUID leadAgency,
        Judgement judgement,
        Call call,
        int days,
        boolean referred,
        @Nullable UUID repeats,
        String note,
        List<UUID> photos,
        Instant foundAt,
        Instant dueAt,
        @Nullable Decision decision,
        @Nullable FindingEnding ending,
        int version) {

    /** What a finding asks for at first. */
    public enum Call {
        STOP_NOW,
        RECTIFY,
        DECIDE
    }

    /** What an officer of the lead department decided. */
    public enum Decision {
        /** The activity stops, or the person or the hazard goes, today. */
        STOP,
        /** It is put right by a deadline. */
        DEADLINE,
        /** Nothing follows. */
        DISMISS
    }

    public boolean isOpen() {
        return ending == null;
    }

    /** Neither taken back nor dismissed. */
    public boolean isStanding() {
        return ending != FindingEnding.WITHDRAWN && ending != FindingEnding.DISMISSED;
    }

    public boolean isBreach() {
        return judgement instanceof Judgement.Breaches;
    }

    public boolean awaitsDecision() {
        return isOpen() && call == Call.DECIDE && decision == null;
    }

    /** By a binding article, or by a person's decision; never of itself otherwise. */
    public boolean stopsAtOnce() {
        return call == Call.STOP_NOW || decision == Decision.STOP;
    }
}
