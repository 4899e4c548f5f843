package shanyu.planning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.planning.forecast.CameTrue;
import shanyu.planning.forecast.Fan;
import shanyu.planning.forecast.FigureQuery;
import shanyu.planning.forecast.ForecastFigure;
import shanyu.planning.forecast.ForecastReading;
import shanyu.planning.forecast.ForecastRow;
import shanyu.planning.forecast.ForecastView;
import shanyu.planning.forecast.Forecasts;
import shanyu.planning.forecast.Reproduction;
import shanyu.planning.forecast.TownOutlook;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.shared.Refusal;
import shanyu.shared.RefusedException;

/** Forecasts of a district: made, listed, read, doubted and laid beside what came true. */
@Tag(name = "planning")
@RestController
@RequestMapping("/api/planning/forecasts")
class ForecastController {
    private static final String READ = "planning.forecast.read";
    private static final String MAKE = "planning.forecast.make";
    private static final String FORECAST = "forecast";
    /** Product defaults of what is not asked for. */
    private static final int PATHS = 1_000;

    private static final int SEED = 1;

    private final Forecasts forecasts;
    private final OwnDistrict own;

    ForecastController(Forecasts forecasts, OwnDistrict own) {
        this.forecasts = forecasts;
        this.own = own;
    }

    @Operation(summary = "The district's forecasts, the newest first")
    @Does(READ)
    @GetMapping
    Listing<ForecastRow> list(Paging paging, Actor actor) {
        return forecasts.list(own.of(actor, READ), paging);
    }

    @Schema(name = "ForecastOrder")
    record Order(
            @NotBlank @Size(max = 80) @Schema(example = "2026年需求预测")
            String title,

            @NotNull @Pattern(regexp = "resident|registered") @Schema(example = "resident")
            String population,

            @NotNull @Min(1) @Max(10) @Schema(example = "5", description = "years ahead")
            Integer horizon,

            @Nullable @Min(100) @Max(2_000) @Schema(example = "1000", description = "paths drawn; 1,000 when empty")
            Integer paths,

            @Nullable @Min(0) @Max(1_000_000_000) @Schema(example = "1", description = "1 when empty")
            Integer seed,

            @Nullable
            @Min(1950)
            @Max(2200)
            @Schema(
                    example = "2024",
                    description = "the last year that is to be known; the last complete one when empty")
            Integer lastYear) {
        Forecasts.Asked asked() {
            return new Forecasts.Asked(
                    title.strip(),
                    population,
                    horizon,
                    paths == null ? PATHS : paths,
                    seed == null ? SEED : seed,
                    lastYear);
        }
    }

    @Operation(summary = "Make a forecast of births, children under three and places, and keep it with its inputs")
    @Does(MAKE)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ForecastRow make(@Valid @RequestBody Order body, Actor actor) {
        own.of(actor, MAKE);
        return forecasts.make(body.asked(), actor).orThrow();
    }

    @Operation(summary = "One forecast: what it rests on, and how the method would have done before")
    @Does(value = READ, on = FORECAST)
    @GetMapping("/{id}")
    ForecastView find(@PathVariable UUID id) {
        return forecasts.find(id).orElseThrow(missing());
    }

    @Operation(summary = "Its figures as rows: births, children by age and places by form and price, with intervals")
    @Does(value = READ, on = FORECAST)
    @GetMapping("/{id}/figures")
    Listing<ForecastFigure> figures(@PathVariable UUID id, @Valid @ModelAttribute FigureQuery query, Paging paging) {
        return read(id).figures(query, paging);
    }

    @Operation(summary = "One measure of a town, or of the district: known, forecast and come true")
    @Does(value = READ, on = FORECAST)
    @GetMapping("/{id}/fan")
    Fan fan(
            @PathVariable UUID id,
            @RequestParam(required = false)
                    @Nullable
                    @Pattern(regexp = "\\d{9}")
                    @Schema(example = "310115016", description = "the district when empty")
                    String town,
            @RequestParam(defaultValue = "births")
                    @Pattern(regexp = "births|children|places")
                    @Schema(example = "births")
                    String measure) {
        return read(id).fan(town, measure);
    }

    @Operation(summary = "Its towns in one year, the most places first")
    @Does(value = READ, on = FORECAST)
    @GetMapping("/{id}/towns")
    Listing<TownOutlook> towns(
            @PathVariable UUID id,
            @RequestParam(required = false)
                    @Nullable
                    @Min(1950)
                    @Max(2200)
                    @Schema(example = "2027", description = "the last year when empty")
                    Integer year,
            Paging paging) {
        return read(id).towns(year, paging);
    }

    @Operation(summary = "What came true of it: errors against the naive forecast, and whether the intervals held")
    @Does(value = READ, on = FORECAST)
    @GetMapping("/{id}/truth")
    CameTrue cameTrue(@PathVariable UUID id) {
        return read(id).cameTrue();
    }

    @Operation(summary = "Town by town, what was forecast and what came true")
    @Does(value = READ, on = FORECAST)
    @GetMapping("/{id}/truth/towns")
    Listing<CameTrue.Town> truths(@PathVariable UUID id, Paging paging) {
        return read(id).truths(paging);
    }

    @Operation(summary = "Makes it again from its kept inputs and says whether it is the same byte for byte")
    @Does(value = READ, on = FORECAST)
    @GetMapping("/{id}/reproduction")
    Reproduction reproduce(@PathVariable UUID id) {
        return forecasts.reproduce(id).orElseThrow(missing());
    }

    private ForecastReading read(UUID id) {
        return forecasts.read(id).orElseThrow(missing());
    }

    private static Supplier<RefusedException> missing() {
        return () -> Refusal.missing().asException();
    }
}
