package shanyu.norms.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.access.Does;
import shanyu.norms.AppliesIf;
import shanyu.norms.Clash;
import shanyu.norms.Edition;
import shanyu.norms.FilingRoute;
import shanyu.norms.FilingRoutes;
import shanyu.norms.Norms;
import shanyu.norms.NormsInForce;
import shanyu.norms.ProviderProfile;
import shanyu.norms.ProviderType;
import shanyu.server.HouseClock;
import shanyu.shared.Refusal;

/** How each type of provider comes to be filed, and where two rules differ. */
@Tag(name = "norms")
@RestController
class FilingRouteController {
    private final Norms norms;
    private final HouseClock clock;

    FilingRouteController(Norms norms, HouseClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    @Schema(name = "FilingPaper")
    record Paper(
            @Schema(example = "FIRE_SAFETY_PROOF", maxLength = 40)
            String id,

            @Schema(example = "消防安全检查合格证明", maxLength = 200) String title,
            @Schema(maxLength = 200) String titleEn,
            AppliesIf when,
            BasisShown basis) {}

    @Schema(name = "FilingRoute")
    record Route(
            ProviderType type,
            @Schema(example = "营利性托育机构", maxLength = 100) String title,
            @Schema(maxLength = 100) String titleEn,
            @Schema(example = "市场监督管理部门", maxLength = 100) String registry,
            @Schema(maxLength = 100) String registryEn,
            BasisShown basis,

            @Schema(description = "paper id → whether it is needed")
            Map<String, FilingRoute.Need> papers,

            @Schema(maxLength = 1000) String note) {}

    @Schema(name = "FilingRoutes")
    record Shown(
            @ArraySchema(maxItems = 50) List<Paper> papers,
            @ArraySchema(maxItems = 20) List<Route> routes) {}

    @Operation(summary = "Provider type × filing route on a day: which register, which papers")
    @Does("norms.filing-routes.read")
    @GetMapping("/api/norms/filing-routes")
    Shown read(@Parameter(example = "2026-11-25") @RequestParam @Nullable LocalDate asOf) {
        var day = norms.asOf(asOf == null ? clock.today() : asOf);
        var routes = day.filingRoutes()
                .map(Edition::content)
                .orElseThrow(() -> Refusal.missing().asException());
        return new Shown(
                routes.papers().stream()
                        .map(paper -> new Paper(
                                paper.id(),
                                paper.title(),
                                paper.titleEn(),
                                paper.when(),
                                BasisShown.of(day.basis(paper.citation()))))
                        .toList(),
                day.providers().map(Edition::content).stream()
                        .flatMap(Collection::stream)
                        .map(provider -> route(provider, routes, day))
                        .toList());
    }

    private static Route route(ProviderProfile provider, FilingRoutes routes, NormsInForce day) {
        var route = routes.of(provider.type());
        return new Route(
                provider.type(),
                provider.title(),
                provider.titleEn(),
                route.registry(),
                route.registryEn(),
                BasisShown.of(day.basis(route.citation())),
                route.papers(),
                route.note());
    }

    @Operation(summary = "Where two texts differ, which one is used and why")
    @Does("norms.clash.list")
    @GetMapping("/api/norms/clashes")
    List<Clash> clashes(@Parameter(example = "2026-11-25") @RequestParam @Nullable LocalDate asOf) {
        return norms.asOf(asOf == null ? clock.today() : asOf)
                .clashes()
                .map(Edition::content)
                .orElse(List.of());
    }
}
