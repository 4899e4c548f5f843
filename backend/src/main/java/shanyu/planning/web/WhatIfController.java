package shanyu.planning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.planning.siting.Comparison;
import shanyu.planning.siting.Comparisons;
import shanyu.planning.siting.Scenario;
import shanyu.planning.siting.WhatIfAnswer;
import shanyu.planning.siting.WhatIfQuery;
import shanyu.planning.siting.WhatIfs;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.shared.Refusal;

/** What would be different: points moved about by hand, and scenarios side by side. Nothing is stored by any of it. */
@Tag(name = "planning")
@RestController
class WhatIfController {
    private static final String WHAT_IF = "planning.what-if.read";

    private final WhatIfs whatIfs;
    private final Comparisons comparisons;
    private final SeenScenarios seen;
    private final Permissions permissions;

    WhatIfController(WhatIfs whatIfs, Comparisons comparisons, SeenScenarios seen, Permissions permissions) {
        this.whatIfs = whatIfs;
        this.comparisons = comparisons;
        this.seen = seen;
        this.permissions = permissions;
    }

    @Operation(summary = "The circle as it would be with points added, moved, closed or resized; nothing is stored")
    @Does(WHAT_IF)
    @GetMapping("/api/planning/what-if")
    WhatIfAnswer whatIf(
            @Valid @ModelAttribute WhatIfQuery query,
            @RequestParam(required = false)
                    @Nullable
                    @Size(max = 50)
                    @Schema(
                            description =
                                    "move:<id>:<lon>:<lat>, size:<id>:<places>, close:<id> or add:<lon>:<lat>:<places>; WGS 84")
                    List<@Size(max = 120) String> change,
            Actor actor) {
        String district = actor.district();
        if (district == null) throw Refusal.missing().asException();
        permissions.require(actor, WHAT_IF, Belonging.toDistrict(district));
        return whatIfs.of(actor, district, query, change == null ? List.of() : change);
    }

    @Operation(summary = "Two scenarios side by side, or one and things as they were on its day")
    @Does("planning.scenario.answer")
    @GetMapping("/api/planning/comparison")
    Comparison compare(
            @RequestParam(required = false) @Nullable @Schema(description = "things as they are when absent") UUID left,
            @RequestParam UUID right,
            Actor actor) {
        return comparisons.of(left(left, actor), seen.get(right, actor)).orThrow();
    }

    @Operation(summary = "The towns of a comparison as rows")
    @Does("planning.scenario.answer")
    @GetMapping("/api/planning/comparison/towns")
    Listing<Comparison.Row> towns(
            @RequestParam(required = false) @Nullable @Schema(description = "things as they are when absent") UUID left,
            @RequestParam UUID right,
            Paging paging,
            Actor actor) {
        return comparisons
                .towns(left(left, actor), seen.get(right, actor), paging)
                .orThrow();
    }

    private @Nullable Scenario left(@Nullable UUID id, Actor actor) {
        return id == null ? null : seen.get(id, actor);
    }
}
