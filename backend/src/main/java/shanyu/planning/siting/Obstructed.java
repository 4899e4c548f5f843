package shanyu.planning.siting;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no plan, with the figures that say what to change.
 *
 * @param kind {@code floor-out-of-reach}, {@code floors-beyond-means}, {@code budget-below-cheapest} or {@code earlier-beyond-means}
 * @param year of the period it stands in the way of
 * @param town whose floor it is about
 * @param children who must be covered or served in that town
 * @param most who can be with every candidate open
 * @param keepable percent the floor can be lowered to and kept, rounded down
 * @param lacks children below the floor in the best plan found
 * @param candidate name of the cheapest
 * @param cost fen a year that would do; null where no plan was found even without a budget
 * @param budget fen a year there is; null where money is no matter
 * @param sites that would do, or that are open already
 */
@Schema(name = "SitingObstacle")
public record Obstructed(
        String kind,
        int year,
        @Nullable String town,
        @Nullable Double children,
        @Nullable Double most,
        @Nullable Double keepable,
        @Nullable Double lacks,
        @Nullable String candidate,
        @Nullable Long cost,
        @Nullable Long budget,
        @Nullable Integer sites) {

    static Obstructed floorOutOfReach(int year, String town, double children, double most, double keepable) {
        return new Obstructed("floor-out-of-reach", year, town, children, most, keepable, null, null, null, null, null);
    }

    static Obstructed floorsBeyondMeans(int year, String town, double lacks, @Nullable Long cost, int sites) {
        return new Obstructed("floors-beyond-means", year, town, null, null, null, lacks, null, cost, null, sites);
    }

    static Obstructed budgetBelowCheapest(int year, String candidate, long cost, long budget) {
        return new Obstructed(
                "budget-below-cheapest", year, null, null, null, null, null, candidate, cost, budget, null);
    }

    static Obstructed earlierBeyondMeans(int year, long cost, @Nullable Long budget, int sites) {
        return new Obstructed("earlier-beyond-means", year, null, null, null, null, null, null, cost, budget, sites);
    }
}
