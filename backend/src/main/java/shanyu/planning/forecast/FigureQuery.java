package shanyu.planning.forecast;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a forecast; null asks for all.
 *
 * @param town nine-digit code; the district's for all towns together
 */
public record FigureQuery(
        @Nullable @Pattern(regexp = "births|children|places") @Schema(example = "places")
        String measure,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town,

        @Nullable @Min(1950) @Max(2200) @Schema(example = "2026")
        Integer year,

        @Nullable @Pattern(regexp = "FULL_DAY|HALF_DAY|HOURLY|TEMPORARY") @Schema(example = "FULL_DAY")
        String form,

        @Nullable @Pattern(regexp = "INCLUSIVE|MARKET") @Schema(example = "INCLUSIVE")
        String price) {
    boolean fits(ForecastFigure figure) {
        return (measure == null || measure.equals(figure.measure()))
                && (town == null || town.equals(figure.town()))
                && (year == null || year == figure.year())
                && (form == null || form.equals(figure.form()))
                && (price == null || price.equals(figure.price()));
    }
}
