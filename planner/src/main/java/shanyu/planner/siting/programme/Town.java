package shanyu.planner.siting.programme;

/** @param floor part of its people who must be served, from 0 to 1 */
public record Town(String name, double floor) {
    public Town {
        if (!(floor >= 0 && floor <= 1)) throw new IllegalArgumentException("%s has floor %s".formatted(name, floor));
    }
}
