package shanyu.planner.access;

/** People of a demand can walk to the places of a supply, so far. */
public record Pair(int demand, int supply, double metres) {}
