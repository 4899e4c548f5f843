package shanyu.planner.siting.programme;

/** Why there is no plan, with the figures that say what to change. */
public sealed interface Obstacle {
    /** The floor of a town is out of reach even with every candidate open. */
    record FloorOutOfReach(int town, double floor, double most) implements Obstacle {}

    /**
     * The floors are in reach, but not for the means of the period.
     *
     * @param town the one that lacks most
     * @param lacks people of it below its floor in the best plan found
     * @param cost of a year for which a plan with the floors kept was found; infinite when even without a budget and a limit
     *     of sites none was
     * @param sites that plan opens
     */
    record FloorsBeyondMeans(Period period, int town, double lacks, double cost, int sites) implements Obstacle {}

    /** Nothing can be opened: the cheapest candidate costs more. */
    record BudgetBelowCheapest(Period period, int cheapest) implements Obstacle {}

    /** What the periods before opened costs more, or is more sites, than this period has. */
    record EarlierBeyondMeans(Period period, double spent, int sites) implements Obstacle {}
}
