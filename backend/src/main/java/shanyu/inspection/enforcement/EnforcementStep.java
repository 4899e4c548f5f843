package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;

/**
 * One step of a timeline; the sentence is made where it is read.
 *
 * @param kind e.g. {@code opened}, {@code minutes}, {@code notified}
 * @param body words a person wrote
 */
@Schema(name = "EnforcementStep")
public record EnforcementStep(
        int n,
        Instant at,
        @Schema(example = "minutes") String kind,
        @Nullable @Personal(Mask.NAME) String by,
        @Nullable String agency,
        @Nullable String agencyEn,
        String body,
        Map<String, Object> facts,
        List<UUID> papers) {}
