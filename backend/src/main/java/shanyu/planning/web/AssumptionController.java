package shanyu.planning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.planning.forecast.Assumption;
import shanyu.planning.forecast.Assumptions;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** What is assumed between births and places: the district's own, the product's where it has none. */
@Tag(name = "planning")
@RestController
@RequestMapping("/api/planning/assumptions")
class AssumptionController {
    private static final String LIST = "planning.assumptions.list";
    private static final String ENTER = "planning.assumptions.enter";

    private final Assumptions assumptions;
    private final OwnDistrict own;

    AssumptionController(Assumptions assumptions, OwnDistrict own) {
        this.assumptions = assumptions;
        this.own = own;
    }

    @Operation(summary = "Uptake, survival and migration in force, each with status and source")
    @Does(LIST)
    @GetMapping
    Listing<Assumption> list(Paging paging, Actor actor) {
        return assumptions.list(own.of(actor, LIST), paging);
    }

    @Operation(summary = "Every version the district entered, the newest first")
    @Does(LIST)
    @GetMapping("/versions")
    Listing<Assumption> versions(Paging paging, Actor actor) {
        return assumptions.versions(own.of(actor, LIST), paging);
    }

    @Schema(name = "ForecastAssumptionEntry")
    record Entry(
            @NotNull @Pattern(regexp = "uptake|survival|migration") @Schema(example = "uptake")
            String name,

            @NotNull @Min(0) @Max(2) @Schema(example = "2") Integer age,

            @Nullable @Pattern(regexp = "FULL_DAY|HALF_DAY|HOURLY|TEMPORARY") @Schema(example = "FULL_DAY")
            String form,

            @Nullable @Pattern(regexp = "INCLUSIVE|MARKET") @Schema(example = "INCLUSIVE")
            String price,

            @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016", description = "of migration only")
            String town,

            @NotNull @DecimalMin("-0.99") @DecimalMax("1") @Digits(integer = 1, fraction = 5) @Schema(example = "0.22")
            BigDecimal value,

            @Nullable @DecimalMin("0") @DecimalMax("0.5") @Digits(integer = 1, fraction = 5) @Schema(example = "0.02")
            BigDecimal spread,

            @NotNull @Pattern(regexp = "published|surveyed|estimated") @Schema(example = "surveyed")
            String status,

            @NotBlank @Size(min = 2, max = 200) @Schema(example = "区2025年托育需求调查，回收问卷2,130份")
            String source) {
        Assumptions.Entry entry() {
            return new Assumptions.Entry(name, age, form, price, town, value, spread, status, source.strip());
        }
    }

    @Operation(summary = "Put an assumption of the district's own in the place of what is in force")
    @Does(ENTER)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Assumption enter(@Valid @RequestBody Entry body, Actor actor) {
        own.of(actor, ENTER);
        return assumptions.enter(body.entry(), actor).orThrow();
    }
}
