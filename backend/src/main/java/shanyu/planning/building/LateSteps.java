package shanyu.planning.building;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.planning.PlanningTrail;

/** A step whose day has passed becomes a matter, once: when its project is entered so late, or when the watch finds it. */
@Component
class LateSteps {
    private final BuildStore store;
    private final BuildMatters matters;
    private final PlanningTrail trail;

    LateSteps(BuildStore store, BuildMatters matters, PlanningTrail trail) {
        this.store = store;
        this.matters = matters;
        this.trail = trail;
    }

    /** Within the caller's transaction. Answers how many steps of a project were found late for the first time. */
    int tell(Building building, LocalDate today) {
        int late = 0;
        for (var step : building.steps())
            if (step.isLate(today) && store.markLate(building.id(), step)) {
                tell(building, step);
                late++;
            }
        return late;
    }

    private void tell(Building building, StepDates step) {
        matters.late(building, step);
        trail.add(
                Building.KIND,
                building.id(),
                "step-late",
                building.state(),
                null,
                "",
                Map.of("step", step.step().name(), "planned", step.plannedOn().toString()));
    }
}
