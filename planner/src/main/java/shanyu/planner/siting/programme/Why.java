package shanyu.planner.siting.programme;

/** Why a candidate was left out; candidates are named by index. */
public sealed interface Why {
    /** Nobody lives within reach, or it has no places. */
    record NobodyInReach() implements Why {}

    /** All it could serve are served already, by sites with places for them. */
    record AllServed() implements Why {}

    /** Another one reaches everybody it reaches, with no fewer places, at no higher cost. */
    record DominatedBy(int candidate) implements Why {}

    /** @param cost above the whole budget of the period */
    record TooDear(double cost, double budget) implements Why {}

    /**
     * It would add people, but the means are spent, and no exchange for one that was chosen makes the plan better.
     *
     * @param adds what it would add if it could be opened as well
     * @param insteadOf the one whose place it would best take; -1 when no single one frees the means
     * @param loses what the plan is worth less with it in that place; 0 or more
     */
    record Outdone(double adds, int insteadOf, double loses) implements Why {}

    /** The best exchange would serve more in all, but put a town below its floor. */
    record BreaksFloor(int insteadOf, int town) implements Why {}

    /** @param adds what it would add; affordable, so a longer search may take it */
    record NotFound(double adds) implements Why {}
}
