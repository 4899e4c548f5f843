package shanyu.planner.siting.capacity;

/**
 * Which sites to open, which of them serves each point, and how good that is known to be.
 *
 * @param sites indices of candidates, ascending
 * @param servedBy by point, its site
 * @param cost all ways together
 * @param bound no plan of as many sites costs less
 */
public record CapacitatedPlan(int[] sites, int[] servedBy, double cost, double bound) {
    public boolean isProven() {
        return cost <= bound;
    }

    /** The same with a bound found elsewhere, when it says more. */
    public CapacitatedPlan bounded(double other) {
        return new CapacitatedPlan(sites, servedBy, cost, Math.min(cost, Math.max(bound, other)));
    }
}
