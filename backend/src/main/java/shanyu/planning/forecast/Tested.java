package shanyu.planning.forecast;

import io.swagger.v3.oas.annotations.media.Schema;
import shanyu.planner.forecast.BackTest;

/**
 * A forecast beside what came true: of births, all towns, one year.
 *
 * @param origin the last year that was known
 * @param ahead years from it
 * @param error sum of the towns' errors in the hundred of the births (WAPE)
 * @param naive the same of the naive forecast
 * @param trend the same of the naive forecast times the district's last change
 * @param within80 towns whose births lay in the 80 % interval, out of {@code towns}
 * @param districtWithin80 whether the district's did
 */
@Schema(name = "ForecastTested")
public record Tested(
        @Schema(example = "2022") int origin,
        @Schema(example = "1") int ahead,
        @Schema(example = "36") int towns,
        long births,
        double error,
        double naive,
        double trend,
        int within80,
        int within95,
        boolean districtWithin80,
        boolean districtWithin95) {
    static Tested of(BackTest.Line line) {
        return new Tested(
                line.origin(),
                line.ahead(),
                line.areas(),
                line.births(),
                line.error(),
                line.naive(),
                line.trend(),
                line.within80(),
                line.within95(),
                line.wholeWithin80(),
                line.wholeWithin95());
    }
}
