package shanyu.casework.official;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.casework.Subject;

/**
 * A paper the authority issued.
 *
 * @param number e.g. {@code 310115-ZG-2026-00012}
 * @param template the wording of the day it was issued
 * @param replaces the paper it corrects
 * @param endReason why it was withdrawn or replaced, empty while it stands
 * @param headSize size of the log printed on it; null until it is printed
 * @param paper its bytes, once printed
 */
public record OfficialPaper(
        UUID id,
        PaperKind kind,
        String number,
        UUID template,
        Subject subject,
        UUID institution,
        String office,
        Map<String, Object> facts,
        State state,
        Instant issuedAt,
        UUID issuedBy,
        @Nullable UUID replaces,
        @Nullable Instant endedAt,
        String endReason,
        @Nullable Long headSize,
        @Nullable String headRoot,
        @Nullable UUID paper,
        int version) {
    /** Whether it stands. */
    public enum State {
        ISSUED,
        WITHDRAWN,
        REPLACED
    }
}
