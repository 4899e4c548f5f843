package shanyu.warning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;

/** One report: first, further (续报) or closing (终报). */
@Schema(name = "IncidentReport")
public record IncidentReport(
        int n,
        @Schema(example = "further") String kind,
        Instant at,
        @Nullable @Personal(Mask.NAME) String by,
        String body,
        int affected,
        int serious,
        List<UUID> papers) {}
