package shanyu.planning.building;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.planning.PlanningTrail;

/**
 * A building project as its page shows it.
 *
 * @param institutionName of the register's own, when it is linked
 * @param newDates every new day asked for, the first first
 * @param verbs what the caller may do now
 */
@Schema(name = "Building")
public record BuildView(
        UUID id,
        BuildRow row,
        BuildFacts facts,
        @Nullable String institutionName,
        List<StepDates> steps,
        List<NewDate> newDates,
        List<BuildStandards.Standard> standards,
        List<PlanningTrail.Act> timeline,
        List<String> verbs,
        int version) {}
