package shanyu.planning.siting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is, and what it rests on.
 *
 * @param settingsVersion of the scenario's settings it answers
 * @param state {@code queued}, {@code searching}, {@code proving} (the plan is there, its bound may still get better), {@code done},
 *     {@code infeasible}, {@code failed} or {@code cancelled}
 * @param progress percent of the rounds searched, or of the time of the proof
 * @param inputHash SHA-256 of all it rests on
 * @param networkMark of the walking network
 * @param figuresMark of the children entered
 * @param resultHash SHA-256 of the answer; null without one
 * @param proofs what a solver said of each period afterwards
 * @param problem why it failed, e.g. {@code interrupted}
 */
@Schema(name = "ScenarioRun")
public record RunState(
        UUID id,
        UUID scenario,
        int settingsVersion,
        String state,
        int progress,
        long seed,
        String inputHash,
        String networkMark,
        String figuresMark,
        @Nullable String resultHash,
        List<Proof> proofs,
        @Nullable String problem,
        Instant askedAt,
        @Nullable Instant endedAt) {
    /**
     * @param prover its name, or why there was none
     * @param status {@code SOLVED}, {@code STOPPED}, {@code INFEASIBLE} or {@code NOBODY}
     * @param bound the better of the prover's and the relaxation's
     * @param gap part by which the plan could be better at most
     */
    @Schema(name = "ScenarioProof")
    public record Proof(int year, String prover, String status, double bound, double gap) {}

    boolean hasPlan() {
        return state.equals("proving") || state.equals("done");
    }
}
