package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A suspected site as its page shows it.
 *
 * @param accuracyM metres within which the position lies
 * @param verbs what the caller may do now
 */
@Schema(name = "UnlicensedSite")
public record SiteView(
        SiteRow row,
        String note,
        @Nullable Integer accuracyM,
        List<UUID> photos,
        @Nullable UUID jointCase,
        List<EnforcementStep> timeline,
        List<String> verbs,
        int version) {}
