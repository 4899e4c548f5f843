package shanyu.inspection.risk.web;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.inspection.risk.BackTest;
import shanyu.inspection.risk.BackTests;
import shanyu.inspection.risk.RiskFormula;
import shanyu.inspection.risk.RiskFormulas;
import shanyu.inspection.risk.RiskWeights;
import shanyu.inspection.risk.Simulation;
import shanyu.inspection.risk.Simulations;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** Versions of the risk formula: read by everybody, proposed, tried on the past, adopted by a second person. */
@Tag(name = "inspection")
@RestController
class RiskFormulaController {
    private static final int LAST_MONTHS = 6;

    private final RiskFormulas formulas;
    private final Simulations simulations;
    private final BackTests backTests;
    private final Permissions permissions;
    private final HouseClock clock;

    RiskFormulaController(
            RiskFormulas formulas,
            Simulations simulations,
            BackTests backTests,
            Permissions permissions,
            HouseClock clock) {
        this.formulas = formulas;
        this.simulations = simulations;
        this.backTests = backTests;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * @param inForce id of the version that holds today
     * @param versions the newest first
     */
    @Schema(name = "RiskFormulas")
    record Versioned(UUID inForce, List<RiskFormula> versions) {}

    @Schema(name = "RiskFormulaProposal")
    record Proposal(
            @NotNull @Valid RiskWeights weights,

            @NotNull @Schema(description = "first day on which it shall hold", example = "2027-01-01")
            LocalDate from,

            @NotBlank @Size(min = 5, max = 1000) @Schema(example = "重复问题权重偏低，回测显示应提高")
            String reason) {}

    @Operation(summary = "Versions of the formula of a district, with the one that holds today")
    @Does("inspection.formula.list")
    @GetMapping("/api/risk-formulas")
    Versioned list(
            @RequestParam(defaultValue = "310115000") @Pattern(regexp = "\\d{6}000") @Schema(example = "310115000")
                    String district) {
        return new Versioned(formulas.inForce(district, clock.today()).id(), formulas.of(district));
    }

    @Operation(summary = "Propose a new version from a later day; what is in force is never changed")
    @Does("inspection.formula.propose")
    @PostMapping("/api/risk-formulas")
    ResponseEntity<RiskFormula> propose(@Valid @RequestBody Proposal body, Actor actor) {
        String district = own(actor, "inspection.formula.propose");
        var formula = formulas.propose(
                        district, body.weights(), body.from(), body.reason().strip(), actor)
                .orThrow();
        return Versions.created(formula, formula.version());
    }

    @Operation(summary = "Adopt a version somebody else proposed")
    @Does(value = "inspection.formula.adopt", on = "risk-formula")
    @PostMapping("/api/risk-formulas/{id}/adopt")
    ResponseEntity<RiskFormula> adopt(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        var formula = formulas.adopt(id, Versions.of(version), actor).orThrow();
        return Versions.answer(formula, formula.version());
    }

    @Operation(summary = "Give up a version that was proposed")
    @Does(value = "inspection.formula.adopt", on = "risk-formula")
    @PostMapping("/api/risk-formulas/{id}/withdraw")
    ResponseEntity<RiskFormula> withdraw(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        var formula = formulas.withdraw(id, Versions.of(version), actor).orThrow();
        return Versions.answer(formula, formula.version());
    }

    @Operation(summary = "Two versions compared on the past year, in the caller's district")
    @Does("inspection.formula.try")
    @GetMapping("/api/risk-simulation")
    Simulation simulate(
            @RequestParam(required = false) @Nullable @Schema(description = "the version in force when absent")
                    UUID before,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) @Schema(example = "2026-11-25")
                    LocalDate day,
            Actor actor) {
        String district = own(actor, "inspection.formula.try");
        return simulations.of(district, version(before, district), version(after, district), dayOr(day));
    }

    @Operation(summary = "Institutions whose class differs between two versions, with what makes the difference")
    @Does("inspection.formula.try")
    @GetMapping("/api/risk-simulation/movers")
    Listing<Simulation.Mover> movers(
            @RequestParam(required = false) @Nullable UUID before,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) @Schema(example = "2026-11-25")
                    LocalDate day,
            Paging paging,
            Actor actor) {
        String district = own(actor, "inspection.formula.try");
        return page(
                simulations.movers(district, version(before, district), version(after, district), dayOr(day)), paging);
    }

    @Operation(
            summary =
                    "Whether a version, knowing only what was known on a past day, put those first that failed afterwards")
    @Does("inspection.formula.try")
    @GetMapping("/api/risk-backtest")
    BackTest backTest(
            @RequestParam(required = false) @Nullable UUID formula,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) @Schema(example = "2026-05-25")
                    LocalDate day,
            @RequestParam(defaultValue = "6") @Min(1) @Max(12) @Schema(example = "6") int months,
            Actor actor) {
        String district = own(actor, "inspection.formula.try");
        return backTests.of(district, version(formula, district), pastOr(day), months);
    }

    @Operation(summary = "The ranking behind the back-test")
    @Does("inspection.formula.try")
    @GetMapping("/api/risk-backtest/rows")
    Listing<BackTest.Row> rows(
            @RequestParam(required = false) @Nullable UUID formula,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) @Schema(example = "2026-05-25")
                    LocalDate day,
            @RequestParam(defaultValue = "6") @Min(1) @Max(12) @Schema(example = "6") int months,
            Paging paging,
            Actor actor) {
        String district = own(actor, "inspection.formula.try");
        return page(backTests.rows(district, version(formula, district), pastOr(day), months), paging);
    }

    @Operation(summary = "The curve behind the back-test's chart")
    @Does("inspection.formula.try")
    @GetMapping("/api/risk-backtest/curve")
    Listing<BackTest.Point> curve(
            @RequestParam(required = false) @Nullable UUID formula,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) @Schema(example = "2026-05-25")
                    LocalDate day,
            @RequestParam(defaultValue = "6") @Min(1) @Max(12) @Schema(example = "6") int months,
            Paging paging,
            Actor actor) {
        String district = own(actor, "inspection.formula.try");
        return page(
                backTests
                        .of(district, version(formula, district), pastOr(day), months)
                        .curve(),
                paging);
    }

    private String own(Actor actor, String action) {
        String district = actor.district();
        if (district == null) throw Refusal.missing().asException();
        permissions.require(actor, action, Belonging.toDistrict(district));
        return district;
    }

    /** A version of this district or the one shipped; a foreign one is not there. */
    private RiskFormula version(@Nullable UUID id, String district) {
        if (id == null) return formulas.inForce(district, clock.today());
        return formulas.find(id)
                .filter(formula ->
                        formula.district() == null || formula.district().equals(district))
                .orElseThrow(() -> Refusal.missing().asException());
    }

    private LocalDate dayOr(@Nullable LocalDate day) {
        return day == null ? clock.today() : day;
    }

    private LocalDate pastOr(@Nullable LocalDate day) {
        return day == null ? clock.today().minusMonths(LAST_MONTHS) : day;
    }

    private static <T> Listing<T> page(List<T> all, Paging paging) {
        return Listing.of(
                all.stream().skip(paging.offset()).limit(paging.size()).toList(), paging, all.size());
    }
}
