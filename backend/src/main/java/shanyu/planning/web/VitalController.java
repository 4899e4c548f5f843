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
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.planning.FigureStatus;
import shanyu.planning.forecast.VitalFigure;
import shanyu.planning.forecast.VitalFigures;
import shanyu.planning.forecast.VitalImport;
import shanyu.planning.forecast.VitalQuery;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** Births and women by town and year: listed, entered one by one, or taken from a spreadsheet. */
@Tag(name = "planning")
@RestController
@RequestMapping("/api/planning/vitals")
class VitalController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String LIST = "planning.vitals.list";
    private static final String ENTER = "planning.vitals.enter";

    private final VitalFigures figures;
    private final VitalImport imports;
    private final OwnDistrict own;

    VitalController(VitalFigures figures, VitalImport imports, OwnDistrict own) {
        this.figures = figures;
        this.imports = imports;
        this.own = own;
    }

    @Operation(summary = "Births and women by town and year, with status and source")
    @Does(LIST)
    @GetMapping
    Listing<VitalFigure> list(@Valid @ModelAttribute VitalQuery query, Paging paging, Actor actor) {
        return figures.list(own.of(actor, LIST), query, paging);
    }

    @Schema(name = "VitalFigureEntry")
    record Entry(
            @NotNull @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
            String town,

            @NotNull @Min(1950) @Max(2200) @Schema(example = "2024")
            Integer year,

            @NotNull @Pattern(regexp = "births|women") @Schema(example = "births")
            String measure,

            @NotNull @Pattern(regexp = "resident|registered") @Schema(example = "resident")
            String population,

            @Nullable @Min(10) @Max(60) @Schema(example = "25", description = "of women; empty for births")
            Integer ageFrom,

            @Nullable @Min(10) @Max(60) @Schema(example = "29")
            Integer ageTo,

            @NotNull @Min(0) @Max(1_000_000) @Schema(example = "1288")
            Integer people,

            @NotNull FigureStatus status,

            @NotBlank @Size(min = 2, max = 200) @Schema(example = "区卫生健康委2024年出生统计")
            String source) {
        VitalFigure.Entry entry() {
            return new VitalFigure.Entry(
                    town, year, measure, population, ageFrom, ageTo, people, status, source.strip());
        }
    }

    @Operation(summary = "Enter births or women of a town and year; a figure of the same people is replaced openly")
    @Does(ENTER)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    VitalFigure enter(@Valid @RequestBody Entry body, Actor actor) {
        own.of(actor, ENTER);
        return figures.enter(body.entry(), actor).orThrow();
    }

    @Operation(summary = "The spreadsheet to fill in with births and women, with the words it understands")
    @Does(ENTER)
    @GetMapping(value = "/import-template", produces = XLSX)
    ResponseEntity<byte[]> template() {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"shanyu-births.xlsx\"")
                .body(VitalImport.template().workbook(english));
    }

    @Operation(summary = "Enter the figures of a spreadsheet: all of them, or none and every fault named")
    @Does(ENTER)
    @PostMapping(value = "/import", consumes = XLSX)
    VitalImport.Report land(
            @RequestParam(defaultValue = "false") @Schema(description = "only look it through and change nothing")
                    boolean check,
            @RequestBody byte[] workbook,
            Actor actor) {
        own.of(actor, ENTER);
        return (check ? imports.check(workbook, actor) : imports.land(workbook, actor)).orThrow();
    }
}
