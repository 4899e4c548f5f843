package shanyu.norms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a breach may cost.
 *
 * @param basis the articles that set it, the one used first
 * @param by who decides it
 * @param steps mildest first
 */
public record Penalty(String id, List<Citation> basis, String by, List<Step> steps, NormStatus status) {
    /** The steps in the law's words. */
    public List<String> ladder() {
        return steps.stream().map(Step::says).toList();
    }

    /** When a step is the next one. */
    public enum Stage {
        FIRST,
        /** An order to correct was not obeyed (拒不改正). */
        REFUSAL,
        /** A person finds the case serious (情节严重). */
        SERIOUS,
        /** It hangs on something no record here knows. */
        PERSON_DECIDES
    }

    /**
     * One step.
     *
     * @param says in the law's words
     * @param fines whether a fine belongs to it
     * @param minFen least fine, fen; null when the law gives no sum
     * @param maxFen greatest fine, fen; null when the law gives no sum
     * @param stops whether the service stops
     */
    public record Step(
            String says,
            Stage at,
            boolean fines,
            @Nullable Long minFen,
            @Nullable Long maxFen,
            boolean stops) {
        /** Whether a person may set this sum: within the law's range; none where no fine belongs to the step. */
        public boolean allows(@Nullable Long fen) {
            if (!fines) return fen == null;
            return fen != null && fen > 0 && (minFen == null || fen >= minFen) && (maxFen == null || fen <= maxFen);
        }
    }
}
