package shanyu.registry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.registry.InstitutionImport;

/** Takes a register over from a spreadsheet. */
@Tag(name = "registry")
@RestController
@RequestMapping("/api/institutions")
class ImportController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final InstitutionImport imports;

    ImportController(InstitutionImport imports) {
        this.imports = imports;
    }

    @Operation(summary = "The spreadsheet to fill in, with the words it understands on its second sheet")
    @Does("registry.institution.import")
    @GetMapping(value = "/import-template", produces = XLSX)
    ResponseEntity<byte[]> template() {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"shanyu-institutions.xlsx\"")
                .body(InstitutionImport.template().workbook(english));
    }

    @Operation(summary = "Enter the institutions of a spreadsheet: all of them, or none and every fault named")
    @Does("registry.institution.import")
    @PostMapping(value = "/import", consumes = XLSX)
    InstitutionImport.Report land(
            @RequestParam(defaultValue = "false") @Schema(description = "only look it through and change nothing")
                    boolean check,
            @RequestBody byte[] workbook,
            Actor actor) {
        return (check ? imports.check(workbook, actor) : imports.land(workbook, actor)).orThrow();
    }
}
