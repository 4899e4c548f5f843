package shanyu.inspection.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;
import shanyu.norms.Basis;
import shanyu.norms.ChecklistItem;

/**
 * A finding as its page shows it.
 *
 * @param articles all the item cites, on the day of the visit; {@code row.judgement} names the one it rests on
 * @param matters what is or was to be done about it
 * @param verbs what the caller may do now
 */
@Schema(name = "Finding")
public record FindingView(
        FindingRow row,
        Finding.Call call,
        int days,
        ChecklistItem.@Nullable Rectify rectify,
        List<Basis> articles,
        List<String> penalties,
        @Nullable UUID repeats,
        Finding.@Nullable Decision decision,
        @Nullable String decisionReason,
        @Nullable Instant decidedAt,
        @Nullable @Personal(Mask.NAME) String decidedBy,
        List<MatterShown> matters,
        List<String> verbs,
        int version) {

    @Schema(name = "FindingMatter")
    public record MatterShown(UUID id, String kind, String state, Instant openedAt, Instant dueAt) {}
}
