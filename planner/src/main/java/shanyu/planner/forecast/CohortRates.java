package shanyu.planner.forecast;

/**
 * The point forecast: births per woman of the whole, its trend damped; each area's ratio to the whole
 * ({@link Ratios}) pulled to the whole the more the fewer births it rests on; women carried forward by how they changed. Areas add up to the whole.
 *
 * <p>The defaults are the product's own, chosen before any figure was looked at: a trend fades by a tenth each year, as in
 * Gardner and McKenzie, "Forecasting trends in time series", Management Science 31 (1985).
 */
final class CohortRates {
    /** Product default: what is left of a trend from one year to the next. */
    static final double DAMPING = 0.9;
    /** Product default: as many yearly changes of the rate tell its trend, at most. */
    private static final int CHANGES = 4;

    private final Panel panel;
    private final int origin;
    /** Births per woman of the whole, by year from the panel's first to the origin. */
    private final double[] rates;
    /** By area, its births to those it would have at the rates of the whole, at the origin. */
    private final double[] ratios;

    /** @param origin the last year that is known */
    CohortRates(Panel panel, int origin) {
        if (origin - panel.first() + 1 < Forecast.LEAST_YEARS)
            throw new IllegalArgumentException(
                    "a forecast from %d rests on %d years at least".formatted(origin, Forecast.LEAST_YEARS));
        this.panel = panel;
        this.origin = origin;
        rates = new double[origin - panel.first() + 1];
        for (int n = 0; n < rates.length; n++) {
            double women = panel.women(panel.first() + n);
            rates[n] = women > 0 ? panel.births(panel.first() + n) / women : 0;
        }
        ratios = Ratios.of(panel, rates);
    }

    static int firstOrigin(Panel panel) {
        return panel.first() + Forecast.LEAST_YEARS - 1;
    }

    /** Births expected in each area so many years ahead. */
    double[] ahead(int years) {
        var expected = new double[panel.areas().size()];
        double sum = 0;
        double women = 0;
        for (int area = 0; area < expected.length; area++) {
            double there = women(area, years);
            women += there;
            expected[area] = ratios[area] * there;
            sum += expected[area];
        }
        double whole = rate(origin) * StrictMath.exp(trend() * faded(years)) * women;
        for (int area = 0; area < expected.length; area++) expected[area] = sum > 0 ? expected[area] * whole / sum : 0;
        return expected;
    }

    private double rate(int year) {
        return rates[year - panel.first()];
    }

    /** The mean of the last yearly changes, believed as far as it stands out from how much they differ. */
    private double trend() {
        int changes = Math.min(CHANGES, origin - panel.first());
        double mean = 0;
        for (int n = 0; n < changes; n++) mean += change(origin - n) / changes;
        double differ = 0;
        for (int n = 0; n < changes; n++) differ += square(change(origin - n) - mean) / (changes - 1);
        double noise = differ / changes;
        return mean == 0 ? 0 : mean * square(mean) / (square(mean) + noise);
    }

    private static double square(double value) {
        return value * value;
    }

    private double change(int year) {
        return rate(year) > 0 && rate(year - 1) > 0 ? StrictMath.log(rate(year) / rate(year - 1)) : 0;
    }

    private static double faded(int years) {
        return DAMPING * (1 - StrictMath.pow(DAMPING, years)) / (1 - DAMPING);
    }

    /** Women of an area, changing on as they did in the last two years, fading. */
    private double women(int area, int years) {
        var known = panel.women()[area];
        int now = origin - panel.first();
        double change = known[now - 2] > 0 && known[now] > 0 ? StrictMath.log(known[now] / known[now - 2]) / 2 : 0;
        return known[now] * StrictMath.exp(Math.clamp(change, -0.15, 0.15) * faded(years));
    }
}
