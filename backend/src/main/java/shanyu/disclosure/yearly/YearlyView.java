package shanyu.disclosure.yearly;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.norms.NormStatus;

/**
 * The yearly disclosure of an institution in the newest period, and what the public reads of all.
 *
 * @param period absent before the first
 * @param state {@code none} while nothing was begun
 * @param answers by field, as filled in so far
 * @param missing fields without which it is not complete
 * @param late the last day is over and nothing was handed in
 * @param verbs what the caller may do now: fill, submit, publish, return, correct
 */
@Schema(name = "YearlyDisclosure")
public record YearlyView(
        UUID institution,
        @Schema(maxLength = 200) String name,
        @Nullable YearlyPeriod period,

        @Schema(allowableValues = {"none", "draft", "submitted", "published"})
        String state,

        @Schema(example = "1", minimum = "0") int edition,
        @Schema(maxLength = 400) String correction,
        @Schema(maxLength = 400) String returned,
        Map<String, String> answers,
        @ArraySchema(maxItems = 50) List<YearlyField> missing,
        @ArraySchema(maxItems = 50) List<Asked> fields,
        boolean late,
        @ArraySchema(maxItems = 100) List<Told> told,
        @ArraySchema(maxItems = 5) List<String> verbs,
        int version) {

    /** A field with the article that asks for it. */
    @Schema(name = "YearlyFieldAsked")
    public record Asked(
            YearlyField field,
            YearlyField.Group group,
            YearlyField.Type type,

            @Schema(example = "price-marking-rule#5", maxLength = 100)
            String source,

            NormStatus status) {
        static Asked of(YearlyField field) {
            return new Asked(field, field.group(), field.type(), field.source(), field.status());
        }
    }

    /**
     * An edition as the public reads it.
     *
     * @param correction why it corrects the one before; empty for the first
     * @param late handed in after the last day
     */
    @Schema(name = "YearlyTold")
    public record Told(
            @Schema(example = "2026") int year,
            @Schema(example = "1", minimum = "1") int edition,
            @Schema(maxLength = 400) String correction,
            Map<String, String> answers,
            Instant publishedAt,
            boolean late) {}
}
