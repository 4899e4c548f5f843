package shanyu.planner.command;

import java.util.Locale;
import shanyu.planner.siting.programme.Obstacle;
import shanyu.planner.siting.programme.Period;
import shanyu.planner.siting.programme.Programme;

/** Why there is no plan, and what to change, in a sentence. */
final class ObstacleWords {
    private final Programme programme;

    ObstacleWords(Programme programme) {
        this.programme = programme;
    }

    String of(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.FloorOutOfReach(int town, double floor, double most) ->
                "floor of \"%s\": %s people must be served and at most %s can be with every candidate open; lower the floor to %s, or add candidates or places there"
                        .formatted(
                                name(town),
                                amount(floor),
                                amount(most),
                                part(most * programme.towns().get(town).floor() / floor));
            case Obstacle.FloorsBeyondMeans(Period period, int town, double lacks, double cost, int sites) ->
                "period %s: its means do not keep all floors; the best plan found leaves \"%s\" %s people below its floor. %s"
                        .formatted(period.name(), name(town), amount(lacks), remedy(cost, sites));
            case Obstacle.BudgetBelowCheapest(Period period, int cheapest) ->
                "period %s: the budget of %s opens nothing; the cheapest candidate, \"%s\", costs %s a year: raise the budget to that, or grant relief"
                        .formatted(
                                period.name(),
                                amount(period.budget()),
                                programme.candidates().get(cheapest).id(),
                                amount(programme.candidates().get(cheapest).cost()));
            case Obstacle.EarlierBeyondMeans(Period period, double spent, int sites) ->
                "period %s: what opened before stays open, %d sites for %s a year; its budget is %s for %s sites: raise them to that"
                        .formatted(
                                period.name(),
                                sites,
                                amount(spent),
                                amount(period.budget()),
                                period.sites() == Integer.MAX_VALUE ? "any number of" : period.sites());
        };
    }

    private static String remedy(double cost, int sites) {
        return Double.isInfinite(cost)
                ? "Not even all candidates together keep all floors at once: lower a floor, or add candidates or places"
                : "A plan that keeps them was found with %d sites for %s a year: raise the means to that, or lower the floors"
                        .formatted(sites, amount(cost));
    }

    private String name(int town) {
        return programme.towns().get(town).name();
    }

    private static String amount(double amount) {
        return amount == Math.rint(amount) ? "%.0f".formatted(amount) : String.format(Locale.ROOT, "%.2f", amount);
    }

    /** Rounded down, so that it can be kept. */
    private static String part(double part) {
        return String.format(Locale.ROOT, "%.3f", Math.floor(part * 1000) / 1000);
    }
}
