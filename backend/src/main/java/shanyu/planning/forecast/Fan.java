package shanyu.planning.forecast;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * One measure of one town, or of the district, through the years: what was known, what is forecast, what came true.
 *
 * @param town nine-digit code; the district's for all towns together
 * @param known births it rests on; empty for what is only forecast
 * @param came births of later years as the register has them now
 */
@Schema(name = "ForecastFan")
public record Fan(String town, String measure, List<Point> known, List<ForecastFigure> ahead, List<Point> came) {

    /**
     * A year's figure.
     *
     * @param status {@code published} or {@code estimated}; of a sum, estimated when any part is
     */
    @Schema(name = "ForecastPoint")
    public record Point(
            @Schema(example = "2024") int year,
            long people,
            @Schema(example = "estimated") String status) {}
}
