package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;

/**
 * One line of the file: a document, an event, a decision, a visit or a matter. The sentence is made where it is read, from
 * kind and facts.
 *
 * @param kind room and what happened, e.g. {@code registry.filing.receipt-issued}
 * @param subjectKind with {@code subject}: the thing whose page tells more, e.g. {@code filing}, {@code visit}
 * @param facts values only; never a person's data
 * @param papers ids of papers that belong to it
 * @param by name of who did it, where a person did
 * @param source anchor of the article it rests on, e.g. {@code registration-filing-measures#9}
 */
@Schema(name = "FileEntry")
public record FileEntry(
        Instant at,
        @Schema(example = "registry.filing.receipt-issued") String kind,
        @Nullable @Schema(example = "filing") String subjectKind,
        @Nullable UUID subject,
        Map<String, Object> facts,
        List<UUID> papers,
        @Nullable @Personal(Mask.NAME) String by,
        @Nullable String source) {

    public static FileEntry of(Instant at, String kind, String subjectKind, UUID subject, Map<String, Object> facts) {
        return new FileEntry(at, kind, subjectKind, subject, facts, List.of(), null, null);
    }
}
