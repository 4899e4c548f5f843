package shanyu.inspection.code.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.inspection.code.CheckCode;
import shanyu.inspection.code.CheckView;
import shanyu.inspection.code.Codes;
import shanyu.inspection.code.Rating;
import shanyu.inspection.code.RatingLists;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** Inspection codes: shown by the team, opened and answered by whoever holds one, ratings for the district. */
@Tag(name = "inspection")
@RestController
class CheckCodeController {
    private final Codes codes;
    private final RatingLists ratings;

    CheckCodeController(Codes codes, RatingLists ratings) {
        this.codes = codes;
        this.ratings = ratings;
    }

    @Schema(name = "CheckArrival")
    record Arrival(
            @NotBlank @Size(max = 40) @Schema(description = "who confirms", example = "周园长")
            String name) {}

    @Schema(name = "CheckSeparation")
    record Separation(
            @NotBlank @Size(min = 5, max = 400) @Schema(example = "投诉件须当日核查，不能等联合检查")
            String reason) {}

    @Operation(summary = "How the code of a visit stands, and when the arrival was confirmed; without the code itself")
    @Does(value = "inspection.visit.read", on = "visit")
    @GetMapping("/api/visits/{id}/code")
    ResponseEntity<CheckCode> stands(@PathVariable UUID id) {
        var code = codes.of(id).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(code, code.version());
    }

    @Operation(summary = "Take a visit out of its joint check, before the code was shown; it gets a code of its own")
    @Does(value = "inspection.code.separate", on = "visit")
    @PostMapping("/api/visits/{id}/separation")
    ResponseEntity<CheckCode> separate(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Separation separation,
            Actor actor) {
        var code = codes.separate(id, Versions.of(version), separation.reason().strip(), actor)
                .orThrow();
        return Versions.answer(code, code.version());
    }

    @Operation(summary = "Show the code of one's visit to the inspected party")
    @Does(value = "inspection.code.show", on = "visit")
    @PostMapping("/api/visits/{id}/code")
    CheckCode show(@PathVariable UUID id, Actor actor) {
        return codes.show(id, actor).orThrow();
    }

    @Operation(summary = "What a code opens: task, items, people; to whoever holds it")
    @Does(value = "inspection.check.open", on = "check", id = "code")
    @GetMapping("/api/check/{code}")
    CheckView open(@PathVariable @Pattern(regexp = "[0-9A-Z]{17}") @Schema(example = "7KQ2M9XAHD4WTBR3E") String code) {
        return codes.open(code).orElseThrow(() -> Refusal.missing().asException());
    }

    @Operation(summary = "Confirm that the team has arrived")
    @Does(value = "inspection.check.use", on = "check", id = "code")
    @PostMapping("/api/check/{code}/arrival")
    CheckView arrive(
            @PathVariable @Pattern(regexp = "[0-9A-Z]{17}") @Schema(example = "7KQ2M9XAHD4WTBR3E") String code,
            @Valid @RequestBody Arrival arrival) {
        return codes.arrive(code, arrival.name().strip()).orThrow();
    }

    @Operation(summary = "Rate the visit, once, after its results were submitted")
    @Does(value = "inspection.check.use", on = "check", id = "code")
    @PostMapping("/api/check/{code}/rating")
    CheckView rate(
            @PathVariable @Pattern(regexp = "[0-9A-Z]{17}") @Schema(example = "7KQ2M9XAHD4WTBR3E") String code,
            @Valid @RequestBody Rating rating) {
        return codes.rate(code, rating).orThrow();
    }

    @Operation(summary = "Ratings of visits in one's district")
    @Does("inspection.rating.list")
    @GetMapping("/api/check-ratings")
    Listing<RatingLists.Row> list(
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[A-Z]") @Schema(example = "F")
                    String department,
            Paging paging,
            Actor actor) {
        return ratings.list(actor, department, paging);
    }

    @Operation(summary = "Averages of ratings by department")
    @Does("inspection.rating.list")
    @GetMapping("/api/check-ratings/departments")
    List<RatingLists.Average> averages(Actor actor) {
        return ratings.averages(actor);
    }
}
