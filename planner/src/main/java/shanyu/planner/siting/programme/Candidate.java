package shanyu.planner.siting.programme;

/**
 * A venue that is open, or may be opened.
 *
 * @param places children it can take; infinite when that is no matter
 * @param cost what it costs the budget a year when it is opened, in any unit of money, rent relief taken off
 * @param exists open already, at no cost to this budget, and stays so
 */
public record Candidate(String id, double places, double cost, boolean exists) {
    public Candidate {
        if (!(places >= 0)) throw new IllegalArgumentException("%s has %s places".formatted(id, places));
        if (!(cost >= 0) || Double.isInfinite(cost))
            throw new IllegalArgumentException("%s costs %s".formatted(id, cost));
    }
}
