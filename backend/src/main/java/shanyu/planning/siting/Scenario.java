package shanyu.planning.siting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of new points in a district, with the newest run that answers it.
 *
 * @param state {@code draft}, {@code published} or {@code withdrawn}
 * @param settingsVersion version of the settings shown; a run answers one of them
 * @param run the newest; of a published scenario the one that was published
 */
@Schema(name = "Scenario")
public record Scenario(
        UUID id,
        String district,
        String name,
        String note,
        String state,
        ScenarioSettings settings,
        int settingsVersion,
        Instant madeAt,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable String withdrawnBecause,
        @Nullable RunState run,
        int version) {
    boolean isDraft() {
        return state.equals("draft");
    }
}
