package shanyu.inspection.visit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.norms.Applicability;

/**
 * One item of an edition of a visit's sheet.
 *
 * @param item id in the checklist
 * @param applicability what the conditions and the table of provider types say; a person decides where they cannot
 * @param photos papers of casework
 * @param fixed put right while the team was there
 * @param referred the inspectors ask for a penalty case (移送立案)
 */
public record SheetItem(
        String item,
        Applicability applicability,
        @Nullable ItemResult result,
        String note,
        List<UUID> photos,
        boolean fixed,
        boolean referred,
        int version) {

    /** Not yet answered; what does not apply by rule is answered by the rule. */
    static SheetItem blank(String item, Applicability applicability) {
        var result = applicability == Applicability.NOT_APPLICABLE ? ItemResult.NOT_APPLICABLE : null;
        return new SheetItem(item, applicability, result, "", List.of(), false, false, 1);
    }

    public boolean isAnswered() {
        return result != null;
    }

    public boolean isFailed() {
        return result == ItemResult.FAILS;
    }
}
