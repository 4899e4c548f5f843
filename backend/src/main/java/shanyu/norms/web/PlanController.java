package shanyu.norms.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.access.Does;
import shanyu.norms.Norms;
import shanyu.norms.Plan;
import shanyu.server.HouseClock;
import shanyu.shared.Refusal;

/** The district's three-year plan: its tasks and figures. */
@Tag(name = "norms")
@RestController
class PlanController {
    private final Norms norms;
    private final HouseClock clock;

    PlanController(Norms norms, HouseClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    @Schema(name = "PlanIndicator")
    record Indicator(
            @Schema(example = "KPI-08", maxLength = 10) String id,
            @Schema(example = "“双随机”检查指导", maxLength = 200) String title,
            @Schema(maxLength = 200) String titleEn,

            @Schema(example = "pudong-plan#二(二)2", maxLength = 60)
            String source,

            @Schema(maxLength = 500) String quote,

            @Schema(
                    example = ">=",
                    allowableValues = {"=", ">=", "<=", "between", "baseline"})
            String op,

            @ArraySchema(maxItems = 2, schema = @Schema(example = "1"))
            List<BigDecimal> numbers,

            @Schema(example = "轮", maxLength = 60) String unit,
            @Schema(example = "per month", maxLength = 60) String period,
            @Schema(maxLength = 200) String scope,

            @ArraySchema(maxItems = 20, schema = @Schema(maxLength = 60))
            List<String> responsible,

            @ArraySchema(maxItems = 30) List<Integer> tasks,

            @Schema(description = "whether the number stands in the text or only follows from its wording")
            boolean printed,

            @Schema(maxLength = 500) @Nullable String formula,
            @Schema(maxLength = 500) @Nullable String note) {
        static Indicator of(Plan.Indicator indicator) {
            return new Indicator(
                    indicator.id(),
                    indicator.title(),
                    indicator.titleEn(),
                    indicator.source().toString(),
                    indicator.quote(),
                    indicator.op(),
                    indicator.numbers(),
                    indicator.unit(),
                    indicator.period(),
                    indicator.scope(),
                    indicator.responsible(),
                    indicator.tasks(),
                    indicator.printed(),
                    indicator.formula(),
                    indicator.note());
        }
    }

    @Schema(name = "PlanOfTheDay")
    record Shown(
            @Schema(example = "浦东新区托育服务三年行动计划（2021-2023年）", maxLength = 200)
            String title,

            @Schema(maxLength = 200) String titleEn,
            @Schema(example = "2021-05-13") LocalDate from,
            @Schema(maxLength = 2000) @Nullable String note,
            @ArraySchema(maxItems = 100) List<Plan.Task> tasks,
            @ArraySchema(maxItems = 100) List<Indicator> indicators) {}

    @Operation(summary = "The district's plan on a day: annexed tasks and figures")
    @Does("norms.plan.read")
    @GetMapping("/api/norms/plan")
    Shown read(@Parameter(example = "2026-11-25") @RequestParam @Nullable LocalDate asOf) {
        var edition = norms.asOf(asOf == null ? clock.today() : asOf)
                .plan()
                .orElseThrow(() -> Refusal.missing().asException());
        return new Shown(
                edition.title(),
                edition.titleEn(),
                edition.inForce().from(),
                edition.note(),
                edition.content().tasks(),
                edition.content().indicators().stream().map(Indicator::of).toList());
    }
}
