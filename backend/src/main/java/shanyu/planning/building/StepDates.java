package shanyu.planning.building;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step with its days.
 *
 * @param plannedOn as it stands now, after any new day that was approved
 * @param doneOn null while it is not done
 */
@Schema(name = "BuildingStep")
public record StepDates(
        BuildStep step, LocalDate plannedOn, @Nullable LocalDate doneOn) {

    /** Late from the day after the planned one, while it is not done. */
    boolean isLate(LocalDate day) {
        return doneOn == null && day.isAfter(plannedOn);
    }

    boolean isDone(LocalDate day) {
        return doneOn != null && !doneOn.isAfter(day);
    }
}
