package shanyu.disclosure.yearly;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an institution discloses of a year.
 *
 * @param edition 1, or more for corrections
 * @param correction why it is corrected, in words for the public
 * @param answers by field; what is absent is not yet filled in
 * @param returned why the office sent it back, while it is a draft again
 */
record YearlyReport(
        UUID id,
        UUID period,
        UUID institution,
        int edition,
        String correction,
        Map<YearlyField, String> answers,
        State state,
        @Nullable Instant submittedAt,
        @Nullable UUID submittedBy,
        @Nullable Instant publishedAt,
        String returned,
        int version) {

    /** Draft of the institution, handed in to the town, told to the public. */
    enum State {
        DRAFT,
        SUBMITTED,
        PUBLISHED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Fields without which it is not complete. */
    List<YearlyField> missing() {
        return Arrays.stream(YearlyField.values())
                .filter(field -> !answers.containsKey(field))
                .toList();
    }
}
