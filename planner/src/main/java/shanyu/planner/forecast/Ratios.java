package shanyu.planner.forecast;

/**
 * How each area's births stand to those it would have at the rates of the whole. The ratio of an area wanders from year to
 * year and is seen through chance, the more of it the fewer the births: a local level (Kalman, "A new approach to linear
 * filtering and prediction problems", Journal of Basic Engineering 82 (1960); Harvey, "Forecasting, structural time series
 * models and the Kalman filter", 1989). So a large area is believed from its last year, a small one from all its years and
 * from being like the whole. By how much ratios wander is what would have foretold the panel's own years best.
 */
final class Ratios {
    /** Product default: before anything is seen, two thirds of the areas lie within so much of the whole. */
    private static final double LIKENESS = 0.3;
    /** How much ratios may wander in a year; the panel decides among these. */
    private static final double[] WANDERINGS = {0.01, 0.02, 0.04, 0.06, 0.08, 0.12};
    /** Fewer births than one expected tell nothing that could be divided by. */
    private static final double LEAST = 1e-9;

    private final Panel panel;
    private final double[] rates;
    private final double wandering;
    private final double[] ratios;
    /** Sum over areas and years of how unlikely each year was when it came, after those before it. */
    private double surprise;

    private Ratios(Panel panel, double[] rates, double wandering) {
        this.panel = panel;
        this.rates = rates;
        this.wandering = wandering;
        ratios = new double[panel.areas().size()];
        for (int area = 0; area < ratios.length; area++) ratios[area] = filtered(area);
    }

    /** @param rates births per woman of the whole, for as many of the panel's first years as are known */
    static double[] of(Panel panel, double[] rates) {
        Ratios best = null;
        for (double wandering : WANDERINGS) {
            var next = new Ratios(panel, rates, wandering);
            if (best == null || next.surprise < best.surprise) best = next;
        }
        return best == null ? new double[0] : best.ratios;
    }

    private double filtered(int area) {
        double ratio = 1;
        double doubt = LIKENESS * LIKENESS;
        for (int year = 0; year < rates.length; year++) {
            double expected = rates[year] * panel.women()[area][year];
            if (year > 0) doubt += wandering * wandering;
            if (expected < LEAST) continue;
            double chance = Math.max(ratio, LEAST) / expected;
            double seen = panel.births()[area][year] / expected;
            // The first year only says where the area stands; it could not have been foretold.
            if (year > 0)
                surprise += StrictMath.log(doubt + chance) + (seen - ratio) * (seen - ratio) / (doubt + chance);
            double believed = doubt / (doubt + chance);
            ratio += believed * (seen - ratio);
            doubt *= 1 - believed;
        }
        return Math.max(0, ratio);
    }
}
