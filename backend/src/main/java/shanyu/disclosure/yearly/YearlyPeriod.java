package shanyu.disclosure.yearly;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The days in which the institutions of a district disclose a year.
 *
 * @param closes last day
 * @param status {@code default} for the product's dates, {@code district} for the district's own
 */
@Schema(name = "YearlyPeriod")
public record YearlyPeriod(
        UUID id,
        @Schema(example = "310115000", maxLength = 9) String district,
        @Schema(example = "2026") int year,
        LocalDate opens,
        LocalDate closes,

        @Schema(allowableValues = {"default", "district"}) String status) {

    boolean isOpen(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
