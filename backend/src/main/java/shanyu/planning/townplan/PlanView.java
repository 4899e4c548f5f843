package shanyu.planning.townplan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.planning.PlanningTrail;

/**
 * A version of a town's plan as its page shows it.
 *
 * @param content what it says on that day; null when on an earlier day nothing had been handed in yet
 * @param text which handed-in text is shown; null while the town is writing
 * @param versions every version of the town, the newest first
 * @param progress by the register; empty unless it was in force
 * @param verbs what the caller may do now
 */
@Schema(name = "TownPlan")
public record PlanView(
        UUID id,
        String town,
        int number,
        int firstYear,
        int lastYear,
        LocalDate asOf,
        String state,
        Instant begunAt,
        @Nullable Instant approvedAt,
        @Nullable Instant endedAt,
        @Nullable PlanContent content,
        PlanGrounds grounds,
        @Nullable Integer text,
        List<Text> texts,
        List<Version> versions,
        List<PlanProgress> progress,
        List<PlanningTrail.Act> timeline,
        List<String> verbs,
        int version) {

    /**
     * A text as it was handed in.
     *
     * @param sha256 hex, over all it says
     * @param holds whether what is kept still has this hash
     */
    @Schema(name = "TownPlanText")
    public record Text(int n, Instant sealedAt, String sha256, boolean holds) {}

    /** A version of the same town. */
    @Schema(name = "TownPlanVersion")
    public record Version(UUID id, int number, String state) {}
}
