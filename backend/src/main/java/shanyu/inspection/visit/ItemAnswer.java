package shanyu.inspection.visit;

import java.util.List;
import java.util.UUID;
import shanyu.norms.Applicability;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * What an inspector says of one item.
 *
 * @param fixed put right while the team was there; only of a failed item, and with a photo that shows it
 * @param referred a penalty case is asked for; only of a failed item
 */
public record ItemAnswer(ItemResult result, String note, List<UUID> photos, boolean fixed, boolean referred) {

    /**
     * Passes what can stand on the sheet: what departs from the rule or leaves something open says why in a note.
     *
     * @param applicability what the rule says of the item; an inspector may differ, with a reason
     */
    public Outcome<ItemAnswer> against(Applicability applicability) {
        boolean failed = result == ItemResult.FAILS;
        if (note.isBlank() && needsNote(applicability))
            return Refusal.field("note", null, "reason-needed").asOutcome();
        if (fixed && !failed)
            return Refusal.field("fixed", "true", "only-of-a-failed-item").asOutcome();
        if (referred && !failed)
            return Refusal.field("referred", "true", "only-of-a-failed-item").asOutcome();
        if (fixed && photos.isEmpty())
            return Refusal.field("photos", null, "photo-needed").asOutcome();
        return Outcome.done(this);
    }

    private boolean needsNote(Applicability applicability) {
        return switch (result) {
            case CONFORMS -> applicability != Applicability.APPLIES;
            case FAILS -> true;
            case NOT_APPLICABLE -> applicability != Applicability.NOT_APPLICABLE;
            case NOT_CHECKED -> true;
        };
    }
}
