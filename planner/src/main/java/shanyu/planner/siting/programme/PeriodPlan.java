package shanyu.planner.siting.programme;

import java.util.List;

/**
 * The plan of one period.
 *
 * @param chosen opened in this period
 * @param leftOut neither open nor opened
 * @param spent a year, for all sites this programme has open by now
 * @param people served, of all
 * @param worth the same as they count
 * @param bound no plan that keeps the floors, the means and the earlier periods' sites is worth more
 * @param served by town
 */
public record PeriodPlan(
        Period period,
        List<Chosen> chosen,
        List<LeftOut> leftOut,
        double spent,
        double people,
        double worth,
        double bound,
        double[] served) {
    /**
     * @param serves people who go there in this plan
     * @param adds what the plan would be worth less without it
     */
    public record Chosen(int candidate, double serves, double adds) {}

    /** A candidate and why it lost. */
    public record LeftOut(int candidate, Why why) {}

    public boolean isProven() {
        return worth >= bound;
    }

    public double gap() {
        return isProven() ? 0 : (bound - worth) / worth;
    }

    /** The same with a bound found elsewhere, when it says more. */
    public PeriodPlan bounded(double other) {
        return new PeriodPlan(
                period, chosen, leftOut, spent, people, worth, Math.max(worth, Math.min(bound, other)), served);
    }
}
