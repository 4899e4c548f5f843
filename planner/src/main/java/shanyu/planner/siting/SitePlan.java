package shanyu.planner.siting;

/**
 * Which sites to open, and how good that is known to be.
 *
 * @param sites indices of candidates, ascending; fixed ones are among them
 * @param cost what the demands cost with them
 * @param bound no plan of as many sites costs less
 */
public record SitePlan(int[] sites, double cost, double bound) {
    /** Relative to the cost; 0 when it is proven best. */
    public double gap() {
        return cost <= bound ? 0 : (cost - bound) / cost;
    }

    /** The same with a bound found elsewhere, when it says more. */
    public SitePlan bounded(double other) {
        return new SitePlan(sites, cost, Math.min(cost, Math.max(bound, other)));
    }

    public boolean isProven() {
        return cost <= bound;
    }
}
