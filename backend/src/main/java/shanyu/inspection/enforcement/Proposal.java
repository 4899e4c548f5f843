package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.norms.Basis;

/**
 * What somebody of the enforcing department proposes; a second person decides.
 *
 * @param penalty id of the ladder in the corpus; null without a penalty
 * @param step number of its step, from 0
 * @param says the step in the law's words
 * @param breached the binding article that was broken; null without a penalty
 * @param basis the article the penalty, or its absence, rests on; null where nothing was established
 * @param minFen least fine the law allows, fen
 * @param maxFen greatest
 * @param amountFen what a person proposes within the range; null where no fine belongs to the step
 * @param stops whether the service stops
 * @param why of the step, as the house found it: {@code ladder-first}, {@code ladder-refusal}, {@code ladder-serious},
 *     {@code ladder-person}
 * @param reason in the proposer's words
 */
@Schema(name = "PenaltyProposal")
public record Proposal(
        Kind kind,
        @Nullable String penalty,
        @Nullable Integer step,
        @Nullable String says,
        @Nullable Basis breached,
        @Nullable Basis basis,
        @Nullable Long minFen,
        @Nullable Long maxFen,
        @Nullable Long amountFen,
        boolean stops,
        @Nullable String why,
        String reason,
        UUID by,
        Instant at) {
    public enum Kind {
        PENALTY,
        /** First, minor, put right in time, no harm: no penalty (行政处罚法 art. 33). */
        FIRST_MINOR,
        /** Nothing was established that a penalty could rest on. */
        NOT_ESTABLISHED
    }
}
