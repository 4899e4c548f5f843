package shanyu.planner.siting.programme;

/** Looks on while a plan is searched for; it changes nothing but may call the search off by throwing. */
@FunctionalInterface
public interface Watch {
    /** Nobody looks. */
    Watch NOBODY = (done, of) -> {};

    /**
     * Told between any two exchanges.
     *
     * @param done rounds of search that are over
     * @param of rounds in all
     * @throws java.util.concurrent.CancellationException to end the search; there is then no plan
     */
    void at(int done, int of);
}
