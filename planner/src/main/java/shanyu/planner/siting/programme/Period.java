package shanyu.planner.siting.programme;

/**
 * @param budget of a year for all sites this programme has open by then; infinite when money is no matter
 * @param sites opened by then at most, the existing ones not among them
 */
public record Period(String name, double budget, int sites) {
    public Period {
        if (!(budget >= 0)) throw new IllegalArgumentException("%s has a budget of %s".formatted(name, budget));
        if (sites < 0) throw new IllegalArgumentException("%s opens %d sites".formatted(name, sites));
    }
}
