package shanyu.disclosure.yearly.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import shanyu.disclosure.yearly.YearlyFilter;
import shanyu.disclosure.yearly.YearlyLate;
import shanyu.disclosure.yearly.YearlyLists;
import shanyu.disclosure.yearly.YearlyPeriod;
import shanyu.disclosure.yearly.YearlyPeriods;
import shanyu.disclosure.yearly.YearlyPublic;
import shanyu.disclosure.yearly.YearlyReports;
import shanyu.disclosure.yearly.YearlyRow;
import shanyu.disclosure.yearly.YearlyView;
import shanyu.disclosure.yearly.YearlyViews;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** The yearly disclosure: filled in, handed in, published, corrected; the late list for everybody. */
@Tag(name = "disclosure")
@RestController
@RequestMapping("/api")
class YearlyController {
    private final YearlyReports reports;
    private final YearlyPeriods periods;
    private final YearlyViews views;
    private final YearlyLists lists;

    YearlyController(YearlyReports reports, YearlyPeriods periods, YearlyViews views, YearlyLists lists) {
        this.reports = reports;
        this.periods = periods;
        this.views = views;
        this.lists = lists;
    }

    @Schema(name = "YearlyAnswers")
    record Answers(
            @NotNull
            @Size(max = 50)
            @Schema(description = "by field, as text", example = "{\"CARERS\": \"12\", \"FEES_SHOWN\": \"true\"}")
            Map<@NotNull @Size(max = 40) String, @NotNull @Size(max = 300) String> answers) {}

    @Schema(name = "YearlyReason")
    record Reason(
            @NotBlank @Size(min = 5, max = 400) @Schema(example = "持证保育人员数误填，现予更正")
            String reason) {}

    @Schema(name = "YearlyAnnouncement")
    record Announcement(
            @Min(2020) @Max(2100) @Schema(example = "2026") int year,
            @NotNull @Schema(example = "2026-09-01") LocalDate opens,

            @NotNull @Schema(description = "last day", example = "2026-10-31")
            LocalDate closes) {}

    @Operation(summary = "What an institution disclosed of its years, corrections beside what they correct")
    @Does("disclosure.yearly.public")
    @GetMapping("/public/institutions/{id}/yearly")
    YearlyPublic told(@PathVariable UUID id) {
        return views.told(id).orElseThrow(() -> Refusal.missing().asException());
    }

    @Operation(summary = "Institutions that have not disclosed by the last day")
    @Does("disclosure.yearly.public")
    @GetMapping("/public/yearly/late")
    YearlyLate late(@Parameter(example = "310115000") @RequestParam @Pattern(regexp = "\\d{9}") String district) {
        return new YearlyLate(periods.newest(district).orElse(null), lists.late(district));
    }

    @Operation(summary = "How far each institution is with the newest year")
    @Does("disclosure.yearly.list")
    @GetMapping("/yearly/reports")
    Listing<YearlyRow> list(@Valid @ModelAttribute YearlyFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "Announce the period of a year for the caller's district")
    @Does("disclosure.yearly.announce")
    @PostMapping("/yearly/periods")
    ResponseEntity<YearlyPeriod> announce(@Valid @RequestBody Announcement given, Actor actor) {
        var period = periods.announce(given.year(), given.opens(), given.closes(), actor)
                .orThrow();
        return ResponseEntity.status(HttpStatus.CREATED).body(period);
    }

    @Operation(summary = "An institution's disclosure in the newest period")
    @Does(value = "disclosure.yearly.read", on = "institution")
    @GetMapping("/yearly/institutions/{id}")
    ResponseEntity<YearlyView> read(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @Operation(summary = "Keep what is filled in so far; version 0 begins it")
    @Does(value = "disclosure.yearly.fill", on = "institution")
    @PutMapping("/yearly/institutions/{id}")
    ResponseEntity<YearlyView> fill(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Answers answers,
            Actor actor) {
        return done(reports.fill(id, Versions.of(version), answers.answers(), actor), id, actor);
    }

    @Operation(summary = "Hand it in, complete")
    @Does(value = "disclosure.yearly.submit", on = "institution")
    @PostMapping("/yearly/institutions/{id}/submit")
    ResponseEntity<YearlyView> submit(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return done(reports.submit(id, Versions.of(version), actor), id, actor);
    }

    @Operation(summary = "Begin a correction of what was published")
    @Does(value = "disclosure.yearly.submit", on = "institution")
    @PostMapping("/yearly/institutions/{id}/correct")
    ResponseEntity<YearlyView> correct(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Reason reason,
            Actor actor) {
        return done(reports.correct(id, Versions.of(version), reason.reason().strip(), actor), id, actor);
    }

    @Operation(summary = "Publish what was handed in")
    @Does(value = "disclosure.yearly.publish", on = "institution")
    @PostMapping("/yearly/institutions/{id}/publish")
    ResponseEntity<YearlyView> publish(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return done(reports.publish(id, Versions.of(version), actor), id, actor);
    }

    @Operation(summary = "Send what was handed in back, with a reason")
    @Does(value = "disclosure.yearly.publish", on = "institution")
    @PostMapping("/yearly/institutions/{id}/return")
    ResponseEntity<YearlyView> giveBack(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Reason reason,
            Actor actor) {
        return done(reports.giveBack(id, Versions.of(version), reason.reason().strip(), actor), id, actor);
    }

    private ResponseEntity<YearlyView> done(Outcome<UUID> outcome, UUID id, Actor actor) {
        outcome.orThrow();
        return answer(id, actor);
    }

    private ResponseEntity<YearlyView> answer(UUID id, Actor actor) {
        var view = views.find(id, actor).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }
}
