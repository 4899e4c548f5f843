package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.norms.Basis;
import shanyu.norms.Norms;
import shanyu.norms.Penalty;
import shanyu.server.HouseClock;

/**
 * Which step of which ladder comes next, and why. It proposes only: whether a case is serious, and every sum, is a person's
 * to say.
 */
@Component
class PenaltyLadders {
    private final Norms norms;
    private final HouseClock clock;

    PenaltyLadders(Norms norms, HouseClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * A ladder as a proposer sees it.
     *
     * @param basis the first of its articles that binds; null when none does, and then it founds nothing
     * @param proposed number of the step the facts lead to, from 0; null where only a person can say
     * @param proposedIfSerious the same when a person finds the case serious
     */
    @Schema(name = "CaseLadder")
    public record Shown(
            String id,
            String by,
            @Nullable Basis basis,
            List<Step> steps,
            @Nullable Integer proposed,
            @Schema(example = "ladder-refusal") String why,
            @Nullable Integer proposedIfSerious) {}

    /** One step with its range. */
    @Schema(name = "CaseLadderStep")
    public record Step(
            String says,
            Penalty.Stage at,
            boolean fines,
            @Nullable Long minFen,
            @Nullable Long maxFen,
            boolean stops) {}

    /** The ladders of these ids today, or all of them when none is named. */
    List<Shown> of(List<String> ids, boolean refused) {
        return all().stream()
                .filter(penalty -> ids.isEmpty() || ids.contains(penalty.id()))
                .map(penalty -> shown(penalty, refused))
                .toList();
    }

    Optional<Penalty> find(String id) {
        return all().stream().filter(penalty -> penalty.id().equals(id)).findFirst();
    }

    /** The first article of a ladder that binds here today. */
    Optional<Basis> basis(Penalty penalty) {
        var today = norms.asOf(clock.today());
        return penalty.basis().stream().map(today::basis).filter(Basis::binding).findFirst();
    }

    /**
     * The step the facts lead to: an order to correct first, a fine on refusal, the stop when a person finds it serious.
     *
     * @param refused an earlier order ran out unanswered (拒不改正)
     */
    static Optional<Integer> next(Penalty penalty, boolean refused, boolean serious) {
        if (serious) return step(penalty, Penalty.Stage.SERIOUS).or(() -> next(penalty, refused, false));
        if (refused) return step(penalty, Penalty.Stage.REFUSAL).or(() -> next(penalty, false, false));
        return step(penalty, Penalty.Stage.FIRST);
    }

    static String why(Penalty penalty, int step) {
        return switch (penalty.steps().get(step).at()) {
            case FIRST -> "ladder-first";
            case REFUSAL -> "ladder-refusal";
            case SERIOUS -> "ladder-serious";
            case PERSON_DECIDES -> "ladder-person";
        };
    }

    private static Optional<Integer> step(Penalty penalty, Penalty.Stage stage) {
        for (int i = 0; i < penalty.steps().size(); i++)
            if (penalty.steps().get(i).at() == stage) return Optional.of(i);
        return Optional.empty();
    }

    private Shown shown(Penalty penalty, boolean refused) {
        var proposed = next(penalty, refused, false);
        return new Shown(
                penalty.id(),
                penalty.by(),
                basis(penalty).orElse(null),
                penalty.steps().stream()
                        .map(step -> new Step(
                                step.says(), step.at(), step.fines(), step.minFen(), step.maxFen(), step.stops()))
                        .toList(),
                proposed.orElse(null),
                proposed.map(step -> why(penalty, step)).orElse("ladder-person"),
                next(penalty, refused, true).orElse(null));
    }

    private List<Penalty> all() {
        return norms.asOf(clock.today())
                .penalties()
                .map(shanyu.norms.Edition::content)
                .orElse(List.of());
    }
}
