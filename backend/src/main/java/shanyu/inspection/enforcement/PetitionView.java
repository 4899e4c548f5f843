package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A petition as its page shows it.
 *
 * @param matter where it is answered and checked
 * @param within article or parameter the time rests on
 * @param withinStatus how that is known
 * @param verbs what the caller may do now
 */
@Schema(name = "Petition")
public record PetitionView(
        PetitionRow row,
        @Nullable UUID institution,
        @Nullable UUID site,
        @Nullable UUID jointCase,
        UUID matter,
        String within,
        String withinStatus,
        List<EnforcementStep> timeline,
        List<String> verbs,
        int version) {}
