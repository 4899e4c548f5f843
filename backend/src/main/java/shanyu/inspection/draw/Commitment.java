package shanyu.inspection.draw;

import java.time.Instant;
import shanyu.verifier.value.Hash;

/**
 * What a round is bound to.
 *
 * @param commit C of DRAW-1, in the log and published
 * @param at when
 * @param proofDeadline after it a silent key stalls the round
 */
public record Commitment(Hash commit, Instant at, Instant proofDeadline) {}
