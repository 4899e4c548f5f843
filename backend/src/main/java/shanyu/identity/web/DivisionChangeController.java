package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.Division;
import shanyu.identity.DivisionChanges;
import shanyu.identity.DivisionImport;
import shanyu.identity.access.Does;
import shanyu.shared.DateRange;
import shanyu.shared.DivisionCode;
import shanyu.shared.Refusal;

/** Entering, renaming and ending the towns of one's district, one by one or from a spreadsheet. */
@Tag(name = "identity")
@RestController
@RequestMapping("/api/divisions")
class DivisionChangeController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DivisionChanges changes;
    private final DivisionImport imports;

    DivisionChangeController(DivisionChanges changes, DivisionImport imports) {
        this.changes = changes;
        this.imports = imports;
    }

    @Schema(name = "DivisionEntry")
    record Entry(
            @NotBlank @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
            String code,

            @NotBlank @Size(max = 60) @Schema(example = "花木街道")
            String name,

            @NotBlank @Size(max = 60) @Schema(example = "Huamu Sub-district")
            String nameEn,

            @NotBlank @Pattern(regexp = "street|town") @Schema(example = "street")
            String kind,

            @NotNull @Schema(example = "2012-01-01") LocalDate from,

            @Nullable @Schema(description = "the first day it is no more")
            LocalDate until) {}

    @Schema(name = "DivisionRenaming")
    record Renaming(
            @NotBlank @Size(max = 60) @Schema(example = "花木街道")
            String name,

            @NotBlank @Size(max = 60) @Schema(example = "Huamu Sub-district")
            String nameEn,

            @NotBlank @Pattern(regexp = "street|town") @Schema(example = "street")
            String kind,

            @NotNull @Schema(example = "2026-07-01") LocalDate from) {}

    @Schema(name = "DivisionEnding")
    record Ending(
            @NotNull @Schema(example = "2026-07-01", description = "the first day it is no more")
            LocalDate from) {}

    @Operation(summary = "Enter a town of one's district")
    @Does("identity.division.enter")
    @PostMapping
    ResponseEntity<DivisionController.Shown> enter(@Valid @RequestBody Entry asked, Actor actor) {
        if (asked.until() != null && !asked.from().isBefore(asked.until())) {
            throw Refusal.field("until", asked.until().toString(), "ends-before-it-begins")
                    .asException();
        }
        var code = new DivisionCode(asked.code());
        var valid = new DateRange(asked.from(), asked.until());
        var town = new Division(code, asked.name(), asked.nameEn(), asked.kind(), code.district(), valid);
        var entered = changes.enter(town, actor).orThrow();
        return ResponseEntity.status(HttpStatus.CREATED).body(DivisionController.Shown.of(entered));
    }

    @Operation(summary = "Give a town another name from a day on; on its first day, put the name right")
    @Does("identity.division.enter")
    @PostMapping("/{code}/renaming")
    DivisionController.Shown rename(
            @PathVariable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016") String code,
            @Valid @RequestBody Renaming asked,
            Actor actor) {
        var naming = new DivisionChanges.Naming(asked.name(), asked.nameEn(), asked.kind());
        return DivisionController.Shown.of(changes.rename(new DivisionCode(code), asked.from(), naming, actor)
                .orThrow());
    }

    @Operation(summary = "Let a town end on a day")
    @Does("identity.division.enter")
    @PostMapping("/{code}/end")
    DivisionController.Shown end(
            @PathVariable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016") String code,
            @Valid @RequestBody Ending asked,
            Actor actor) {
        return DivisionController.Shown.of(
                changes.end(new DivisionCode(code), asked.from(), actor).orThrow());
    }

    @Operation(summary = "The spreadsheet to fill in with towns, with the words it understands on its second sheet")
    @Does("identity.division.enter")
    @GetMapping(value = "/import-template", produces = XLSX)
    ResponseEntity<byte[]> template() {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"shanyu-towns.xlsx\"")
                .body(DivisionImport.template().workbook(english));
    }

    @Operation(summary = "Enter the towns of a spreadsheet: all of them, or none and every fault named")
    @Does("identity.division.enter")
    @PostMapping(value = "/import", consumes = XLSX)
    DivisionImport.Report land(
            @RequestParam(defaultValue = "false") @Schema(description = "only look it through and change nothing")
                    boolean check,
            @RequestBody byte[] workbook,
            Actor actor) {
        return (check ? imports.check(workbook, actor) : imports.land(workbook, actor)).orThrow();
    }
}
