package shanyu.planning.siting;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param asOf children, institutions and candidates as known at the end of that day
 * @param minutes of walking
 * @param speed kilometres an hour
 * @param uptake percent of the children who want a place; an assumption, 100 counts them all
 * @param uptakeSource where the assumption comes from; empty where all are counted
 * @param conversionYears over which a conversion is spread evenly; an assumption
 * @param periods in their order, each with the means that may be spent by then
 * @param floors percent of a town's children at least, before the total counts
 * @param floorsFrom first year in which the floors must be kept
 * @param priorities areas whose children count more
 * @param changes of points that exist; all others stay as they are
 * @param rounds of search at most
 * @param proofSeconds how long a solver may work on the bound of each period; 0 for never
 * @param proofMebibytes memory it may take
 */
@Schema(name = "ScenarioSettings")
public record ScenarioSettings(
        @NotNull @Schema(example = "2026-11-30") LocalDate asOf,

        @NotNull @Min(1) @Max(60) @Schema(example = "15") Integer minutes,

        @NotNull @DecimalMin("1") @DecimalMax("7") @Schema(example = "4.0")
        BigDecimal speed,

        @NotNull Aim aim,

        @NotNull @Min(1) @Max(100) @Schema(example = "100") Integer uptake,

        @NotNull @Size(max = 200) @Schema(example = "") String uptakeSource,

        @NotNull @Min(1) @Max(30) @Schema(example = "5") Integer conversionYears,

        @NotNull @Size(min = 1, max = 5) @Valid List<Means> periods,

        @NotNull @Size(max = 200) @Valid List<Floor> floors,

        @NotNull @Min(2000) @Max(2100) @Schema(example = "2027")
        Integer floorsFrom,

        @NotNull @Size(max = 4) @Valid List<Priority> priorities,
        @NotNull @Size(max = 50) @Valid List<PointChange> changes,

        @NotNull @Min(0) @Max(1_000_000_000) @Schema(example = "1")
        Long seed,

        @NotNull @Min(0) @Max(2_000) @Schema(example = "100")
        Integer rounds,

        @NotNull @Min(0) @Max(300) @Schema(example = "30") Integer proofSeconds,

        @NotNull @Min(256) @Max(3_072) @Schema(example = "1024")
        Integer proofMebibytes) {

    /**
     * What may be spent by the end of a year.
     *
     * @param budget fen a year for all new sites open by then; null where money is no matter
     * @param sites new sites open by then at most; null for any number
     */
    @Schema(name = "ScenarioMeans")
    public record Means(
            @NotNull @Min(2000) @Max(2100) @Schema(example = "2027")
            Integer year,

            @Nullable @Min(0) @Max(1_000_000_000_000L) @Schema(example = "500000000")
            Long budget,

            @Nullable @Min(0) @Max(1_000) @Schema(example = "8")
            Integer sites) {}

    /** @param percent of the town's children who must be covered or served */
    @Schema(name = "ScenarioFloor")
    public record Floor(
            @NotNull @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
            String town,

            @NotNull @Min(0) @Max(100) @Schema(example = "60")
            Integer percent) {}

    /**
     * @param weight what one child there counts; 1 is any other child
     * @param towns of the area; for {@code uncovered} they are found by the register
     */
    @Schema(name = "ScenarioPriority")
    public record Priority(
            @NotNull PriorityKind kind,

            @NotNull @DecimalMin("1") @DecimalMax("10") @Schema(example = "1.5")
            BigDecimal weight,

            @NotNull @Size(max = 200) List<@Pattern(regexp = "\\d{9}") String> towns) {}

    /** Metres walked in that time. */
    double metres() {
        return minutes * speed.doubleValue() * 1000 / 60;
    }

    int lastYear() {
        return periods.getLast().year();
    }
}
