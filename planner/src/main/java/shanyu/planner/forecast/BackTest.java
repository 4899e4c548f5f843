package shanyu.planner.forecast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the method would have done: from every earlier year that has enough before it the forecast is made anew, knowing
 * nothing later, and laid beside what came true (rolling origin; Tashman, "Out-of-sample tests of forecasting accuracy",
 * International Journal of Forecasting 16 (2000)).
 */
public record BackTest(List<Line> lines) {
    /**
     * All areas, from one year, so many years ahead.
     *
     * @param origin the last year that was known
     * @param births that came true
     * @param error sum of the areas' errors in the hundred of {@code births} (WAPE)
     * @param naive the same of the last known year
     * @param trend the same of the last known year times the whole's last change, as often as years are ahead
     * @param within80 areas whose truth lay in the 80 % interval
     * @param wholeWithin95 whether the truth of all areas together did
     */
    public record Line(
            int origin,
            int ahead,
            int areas,
            long births,
            double error,
            double naive,
            double trend,
            int within80,
            int within95,
            boolean wholeWithin80,
            boolean wholeWithin95) {}

    public static BackTest of(Panel panel, int horizon, int paths, long seed) {
        var lines = new ArrayList<Line>();
        for (int origin = CohortRates.firstOrigin(panel); origin < panel.last(); origin++) {
            var known = panel.until(origin);
            int ahead = Math.min(horizon, panel.last() - origin);
            lines.addAll(compare(Forecast.of(known, ahead, paths, seed), panel, origin));
        }
        return new BackTest(List.copyOf(lines));
    }

    /** A forecast that was made from a year on beside what a panel says came true; years it does not reach are left out. */
    public static List<Line> compare(Forecast forecast, Panel truth, int origin) {
        var lines = new ArrayList<Line>();
        int areas = truth.areas().size();
        for (int ahead = 1; ahead <= forecast.whole().size(); ahead++) {
            var line = compare(forecast, truth, origin, ahead, areas);
            if (line != null) lines.add(line);
        }
        return lines;
    }

    private static @Nullable Line compare(Forecast forecast, Panel truth, int origin, int ahead, int areas) {
        if (origin + ahead > truth.last()) return null;
        int column = origin + ahead - truth.first();
        double change = truth.births(origin - 1) > 0 ? truth.births(origin) / truth.births(origin - 1) : 1;
        double carried = 1;
        for (int n = 0; n < ahead; n++) carried *= change;
        double error = 0;
        double naive = 0;
        double trend = 0;
        double born = 0;
        int within80 = 0;
        int within95 = 0;
        for (int area = 0; area < areas; area++) {
            var line = forecast.areas().get((ahead - 1) * areas + area);
            double came = truth.births()[area][column];
            born += came;
            error += Math.abs(came - line.median());
            naive += Math.abs(came - line.naive());
            trend += Math.abs(came - line.naive() * carried);
            if (came >= line.low80() && came <= line.high80()) within80++;
            if (came >= line.low95() && came <= line.high95()) within95++;
        }
        var whole = forecast.whole().get(ahead - 1);
        return new Line(
                origin,
                ahead,
                areas,
                Math.round(born),
                percent(error, born),
                percent(naive, born),
                percent(trend, born),
                within80,
                within95,
                born >= whole.low80() && born <= whole.high80(),
                born >= whole.low95() && born <= whole.high95());
    }

    /** To two decimals; 0 of nothing. */
    private static double percent(double part, double whole) {
        return whole > 0 ? Math.round(10_000 * part / whole) / 100.0 : 0;
    }
}
