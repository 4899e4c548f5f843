package shanyu.planning.townplan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.norms.ProviderType;

/**
 * What a town's plan says.
 *
 * @param goals places to add, by form and year
 * @param units who is responsible for what
 * @param budget fen, by year and purpose
 */
@Schema(name = "TownPlanContent")
public record PlanContent(
        @NotNull @Size(max = 2000) String summary,
        @NotNull @Size(max = 80) List<@Valid @NotNull Goal> goals,
        @NotNull @Size(max = 60) List<@Valid @NotNull Site> sites,
        @NotNull @Size(max = 60) List<@Valid @NotNull Measure> measures,
        @NotNull @Size(max = 40) List<@Valid @NotNull Unit> units,
        @NotNull @Size(max = 60) List<@Valid @NotNull Budget> budget) {
    /** Nothing said yet. */
    public static final PlanContent EMPTY = new PlanContent("", List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Places to add in a year. A form is the register's own kind of provider, since kinds share the places out without
     * rest; the forms of service (full day, hourly …) overlap and cannot be added.
     *
     * @param places to be added within that year
     * @param inclusivePlaces of these, in inclusive (普惠) care
     */
    @Schema(name = "TownPlanGoal")
    public record Goal(
            @NotNull @Min(2020) @Max(2100) @Schema(example = "2027")
            Integer year,

            @NotNull ProviderType form,

            @NotNull @Min(0) @Max(5000) @Schema(example = "60")
            Integer places,

            @NotNull @Min(0) @Max(5000) @Schema(example = "40")
            Integer inclusivePlaces) {}

    /**
     * Where places are to come.
     *
     * @param candidate id of a candidate site of the siting page, when it is one
     */
    @Schema(name = "TownPlanSite")
    public record Site(
            @NotBlank @Size(max = 100) @Schema(example = "梅花路社区中心二楼")
            String name,

            @NotNull @Size(max = 200) @Schema(example = "梅花路 88 号")
            String address,

            @NotNull @Min(2020) @Max(2100) @Schema(example = "2027")
            Integer year,

            @NotNull ProviderType form,

            @NotNull @Min(1) @Max(2000) @Schema(example = "40")
            Integer places,

            @Nullable
            @DecimalMin("-180")
            @DecimalMax("180")
            @Schema(description = "WGS 84 degrees", example = "121.5400")
            Double longitude,

            @Nullable @DecimalMin("-90") @DecimalMax("90") @Schema(description = "WGS 84 degrees", example = "31.2100")
            Double latitude,

            @Nullable UUID candidate) {}

    /** What the town will do. */
    @Schema(name = "TownPlanMeasure")
    public record Measure(
            @NotNull MeasureKind kind,

            @NotBlank @Size(max = 500) @Schema(example = "利用社区中心二楼 320 平方米，租金减免三年")
            String text,

            @NotNull @Min(2020) @Max(2100) @Schema(example = "2027")
            Integer year) {}

    /** A unit and what it answers for. */
    @Schema(name = "TownPlanUnit")
    public record Unit(
            @NotBlank @Size(max = 60) @Schema(example = "花木街道社区服务办公室")
            String name,

            @NotBlank @Size(max = 300) @Schema(example = "落实场地与租金减免")
            String duty) {}

    /** @param fen of that year for that purpose; at most ten thousand million yuan */
    @Schema(name = "TownPlanBudget")
    public record Budget(
            @NotNull @Min(2020) @Max(2100) @Schema(example = "2027")
            Integer year,

            @NotNull MeasureKind purpose,

            @NotNull @Min(0) @Max(1_000_000_000_000L) @Schema(example = "120000000")
            Long fen) {}
}
