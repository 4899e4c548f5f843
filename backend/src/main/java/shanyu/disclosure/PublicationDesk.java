package shanyu.disclosure;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Publication of one visit as the office sees it: what would be told, what was told, and by when.
 *
 * @param edition the one that holds now, to be named when it is published
 * @param preview what the public would read; its only edition is the one not told yet, absent when nothing waits
 * @param told what the public reads now
 * @param dueAt end of the duty to tell, while it runs
 * @param provisional counted through a year whose holidays are not yet published
 * @param correction the next telling corrects an earlier one, so words for the public are needed
 * @param verbs what the caller may do now
 */
@Schema(name = "PublicationDesk")
public record PublicationDesk(
        UUID visit,
        UUID institution,
        @Schema(maxLength = 200) String name,
        @Schema(minimum = "1") int edition,
        @Nullable PublishedVisit preview,
        @Nullable PublishedVisit told,
        @Nullable Instant dueAt,
        boolean provisional,
        boolean overdue,
        boolean correction,

        @ArraySchema(maxItems = 2, schema = @Schema(allowableValues = {"publish", "withdraw"}))
        List<String> verbs) {}
