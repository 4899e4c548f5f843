package shanyu.planning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.Divisions;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.planner.walk.ReferenceSystem;
import shanyu.planning.siting.Candidate;
import shanyu.planning.siting.CandidateFilter;
import shanyu.planning.siting.CandidateImport;
import shanyu.planning.siting.CandidateKind;
import shanyu.planning.siting.CandidateLists;
import shanyu.planning.siting.Candidates;
import shanyu.planning.siting.Venue;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.DivisionCode;
import shanyu.shared.Refusal;

/** Candidates: the list, one of them, entering, changing and withdrawing, one by one or from a spreadsheet. */
@Tag(name = "planning")
@RestController
@RequestMapping("/api/planning/candidates")
class CandidateController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ENTER = "planning.candidate.enter";
    private static final String CHANGE = "planning.candidate.change";
    private static final String KIND = "candidate";

    private final CandidateLists lists;
    private final Candidates candidates;
    private final CandidateImport imports;
    private final Divisions divisions;
    private final Permissions permissions;
    private final HouseClock clock;

    CandidateController(
            CandidateLists lists,
            Candidates candidates,
            CandidateImport imports,
            Divisions divisions,
            Permissions permissions,
            HouseClock clock) {
        this.lists = lists;
        this.candidates = candidates;
        this.imports = imports;
        this.divisions = divisions;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Schema(name = "CandidateFacts")
    record Facts(
            @NotNull
            @Pattern(regexp = "\\d{9}")
            @Schema(example = "310115016", description = "a venue keeps its town when it is changed")
            String town,

            @NotNull CandidateKind kind,

            @NotBlank @Size(max = 100) @Schema(example = "花木社区文化活动中心二楼")
            String name,

            @NotBlank @Size(max = 200) @Schema(example = "锦绣路1000号")
            String address,

            @NotNull @Schema(description = "system the degrees are given in; never guessed")
            ReferenceSystem system,

            @NotNull @DecimalMin("-180") @DecimalMax("180") @Schema(example = "121.5435")
            Double longitude,

            @NotNull @DecimalMin("-90") @DecimalMax("90") @Schema(example = "31.2104")
            Double latitude,

            @NotNull @Min(1) @Max(1_000) @Schema(example = "40")
            Integer places,

            @NotNull @Min(0) @Max(100_000_000_000L) @Schema(example = "36000000", description = "fen a year")
            Long rent,

            @NotNull
            @Min(0)
            @Max(100_000_000_000L)
            @Schema(example = "18000000", description = "fen a year, of the rent")
            Long relief,

            @NotNull @Min(0) @Max(100_000_000_000L) @Schema(example = "50000000", description = "fen, once")
            Long conversion,

            @NotNull @Min(2000) @Max(2100) @Schema(example = "2027")
            Integer fromYear,

            @NotNull @Size(max = 500) @Schema(example = "需消防改造")
            String note) {
        Venue venue() {
            return new Venue(
                    kind,
                    name.strip(),
                    address.strip(),
                    Venue.converted(system, longitude, latitude),
                    system,
                    places,
                    rent,
                    relief,
                    conversion,
                    fromYear,
                    note.strip());
        }
    }

    @Schema(name = "CandidateWithdrawal")
    record Withdrawal(
            @NotBlank @Size(min = 2, max = 500) @Schema(example = "场地已另作他用")
            String because) {}

    @Operation(summary = "Venues that could become points of childcare: all of the district, or of one's own town")
    @Does("planning.candidate.list")
    @GetMapping
    Listing<Candidate> list(@Valid @ModelAttribute CandidateFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "Enter a venue of a town")
    @Does(ENTER)
    @PostMapping
    ResponseEntity<Candidate> enter(@Valid @RequestBody Facts body, Actor actor) {
        var town = divisions
                .find(new DivisionCode(body.town()), clock.today())
                .filter(division -> !division.code().isDistrict())
                .orElseThrow(() ->
                        Refusal.field("town", body.town(), "no-town-of-yours").asException());
        String district = town.district().value();
        if (!permissions.allows(
                actor, ENTER, Belonging.toTown(district, town.code().value())))
            throw Refusal.field("town", body.town(), "no-town-of-yours").asException();
        var entered = candidates
                .enter(district, town.code().value(), body.venue(), actor)
                .orThrow();
        return Versions.created(entered, entered.version());
    }

    @Operation(summary = "One venue as it stands")
    @Does(value = "planning.candidate.read", on = KIND)
    @GetMapping("/{id}")
    ResponseEntity<Candidate> one(@PathVariable UUID id) {
        var candidate = candidates.find(id).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(candidate, candidate.version());
    }

    @Operation(summary = "Change what is said of a venue; what was said before stays to be read")
    @Does(value = CHANGE, on = KIND)
    @PutMapping("/{id}")
    ResponseEntity<Candidate> change(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Facts body,
            Actor actor) {
        boolean isItsTown = candidates
                .find(id)
                .filter(candidate -> candidate.town().equals(body.town()))
                .isPresent();
        if (!isItsTown) throw Refusal.field("town", body.town(), "town-is-kept").asException();
        var changed =
                candidates.change(id, Versions.of(version), body.venue(), actor).orThrow();
        return Versions.answer(changed, changed.version());
    }

    @Operation(summary = "Withdraw a venue openly, with the reason")
    @Does(value = CHANGE, on = KIND)
    @PostMapping("/{id}/withdraw")
    ResponseEntity<Candidate> withdraw(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Withdrawal body,
            Actor actor) {
        var withdrawn = candidates
                .withdraw(id, Versions.of(version), body.because().strip(), actor)
                .orThrow();
        return Versions.answer(withdrawn, withdrawn.version());
    }

    @Operation(summary = "The spreadsheet to fill in with venues, with the words it understands on its second sheet")
    @Does(ENTER)
    @GetMapping(value = "/import-template", produces = XLSX)
    ResponseEntity<byte[]> template() {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"shanyu-candidates.xlsx\"")
                .body(CandidateImport.template().workbook(english));
    }

    @Operation(summary = "Enter the venues of a spreadsheet: all of them, or none and every fault named")
    @Does(ENTER)
    @PostMapping(value = "/import", consumes = XLSX)
    CandidateImport.Report land(
            @RequestParam(defaultValue = "false") @Schema(description = "only look it through and change nothing")
                    boolean check,
            @RequestBody byte[] workbook,
            Actor actor) {
        return (check ? imports.check(workbook, actor) : imports.land(workbook, actor)).orThrow();
    }
}
