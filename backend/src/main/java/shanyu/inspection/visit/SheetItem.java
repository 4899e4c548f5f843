package shanyu.inspection.visit;

import java.time.Instant;
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
 * @param answer the answer that stands, and {@code by} and {@code at}: whose and of when; null while there is none
 */
public record SheetItem(
        String item,
        Applicability applicability,
        @Nullable ItemResult result,
        String note,
        List<UUID> photos,
        boolean fixed,
        boolean referred,
        int version,
        @Nullable UUID answer,
        @Nullable UUID by,
        @Nullable Instant at) {

    /** Not yet answered; what does not apply by rule is answered by the rule. */
    static SheetItem blank(String item, Applicability applicability) {
        var result = applicability == Applicability.NOT_APPLICABLE ? ItemResult.NOT_APPLICABLE : null;
        return new SheetItem(item, applicability, result, "", List.of(), false, false, 1, null, null, null);
    }

    public boolean isAnswered() {
        return result != null;
    }

    public boolean isFailed() {
        return result == ItemResult.FAILS;
    }
}
