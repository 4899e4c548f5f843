package shanyu.planning.building;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.casework.Subject;

/**
 * A building project with its steps in their order.
 *
 * @param droppedAt when it was given up
 */
record Building(
        UUID id,
        String district,
        BuildFacts facts,
        List<StepDates> steps,
        Instant enteredAt,
        @Nullable Instant droppedAt,
        int version) {
    static final String KIND = "building";

    Subject subject() {
        return new Subject(KIND, id, facts.name(), district, facts.town(), null);
    }

    Optional<StepDates> step(BuildStep step) {
        return steps.stream().filter(each -> each.step() == step).findFirst();
    }

    /** The first step not done. */
    Optional<StepDates> next() {
        return steps.stream().filter(each -> each.doneOn() == null).findFirst();
    }

    /** {@code dropped}, the name of the last step done, or {@code none}. */
    String state() {
        if (droppedAt != null) return "dropped";
        return steps.stream()
                .filter(each -> each.doneOn() != null)
                .reduce((earlier, later) -> later)
                .map(each -> each.step().word())
                .orElse("none");
    }

    /** Of which department it is besides its town's: kindergartens are the education bureau's. */
    @Nullable
    String department() {
        return facts.kind() == BuildKind.KINDERGARTEN ? "E" : null;
    }

    boolean isLate(LocalDate day) {
        return droppedAt == null && steps.stream().anyMatch(step -> step.isLate(day));
    }
}
