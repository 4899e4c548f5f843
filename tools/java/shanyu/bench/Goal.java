package shanyu.bench;

/** A promise beside the figure it is about. Nothing fails when it is missed: a shared machine is no judge. */
final class Goal {
    private Goal() {}

    static String atMost(double limit, String unit, double seen) {
        return "≤ %s %s: %s".formatted(text(limit), unit, seen <= limit ? "held" : "missed");
    }

    static String atLeast(double limit, String unit, double seen) {
        return "≥ %s %s: %s".formatted(text(limit), unit, seen >= limit ? "held" : "missed");
    }

    private static String text(double limit) {
        return limit == Math.rint(limit) ? "%,d".formatted((long) limit) : String.valueOf(limit);
    }
}
