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
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.planning.CatchmentPoint;
import shanyu.planning.Catchments;
import shanyu.planning.ChildrenFigures;
import shanyu.planning.Circle;
import shanyu.planning.CircleMap;
import shanyu.planning.CircleQuery;
import shanyu.planning.CircleTown;
import shanyu.planning.Circles;
import shanyu.planning.FigureStatus;
import shanyu.planning.TownChildren;
import shanyu.planning.WalkedFrom;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.shared.Refusal;

/** The circle of a district: its figures, its towns as rows, its cells for a map, and the children it rests on. */
@Tag(name = "planning")
@RestController
class PlanningController {
    private static final String READ = "planning.circle.read";
    private static final String LIST = "planning.children.list";
    private static final String ENTER = "planning.children.enter";

    private final Circles circles;
    private final Catchments catchments;
    private final ChildrenFigures figures;
    private final Permissions permissions;

    PlanningController(Circles circles, Catchments catchments, ChildrenFigures figures, Permissions permissions) {
        this.circles = circles;
        this.catchments = catchments;
        this.figures = figures;
        this.permissions = permissions;
    }

    @Operation(summary = "Which children can walk to childcare, by town, and on what the figures rest")
    @Does(READ)
    @GetMapping("/api/planning/circle")
    Circle circle(@Valid @ModelAttribute CircleQuery query, Actor actor) {
        return circles.of(own(actor, READ), query);
    }

    @Operation(summary = "The towns of the circle as rows")
    @Does(READ)
    @GetMapping("/api/planning/circle/towns")
    Listing<CircleTown> towns(@Valid @ModelAttribute CircleQuery query, Paging paging, Actor actor) {
        return circles.towns(own(actor, READ), query, paging);
    }

    @Operation(summary = "The cells of the circle as GeoJSON, WGS 84")
    @Does(READ)
    @GetMapping("/api/planning/circle/cells")
    CircleMap cells(@Valid @ModelAttribute CircleQuery query, Actor actor) {
        return circles.map(own(actor, READ), query);
    }

    @Operation(
            summary = "What can be walked to from a point: outline (GeoJSON, WGS 84), children, institutions, places")
    @Does(READ)
    @GetMapping("/api/planning/catchment")
    WalkedFrom catchment(
            @Valid @ModelAttribute CatchmentPoint point, @Valid @ModelAttribute CircleQuery query, Actor actor) {
        return catchments.of(own(actor, READ), point, query).orThrow();
    }

    @Operation(summary = "Children under three by town, with day, status and source")
    @Does(LIST)
    @GetMapping("/api/planning/children")
    Listing<TownChildren> children(Paging paging, Actor actor) {
        return figures.list(own(actor, LIST), paging);
    }

    @Schema(name = "TownChildrenEntry")
    record Entry(
            @NotNull @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
            String town,

            @NotNull @Schema(example = "2024-12-31") LocalDate day,

            @NotNull @Min(0) @Max(1_000_000) @Schema(example = "3538")
            Integer children,

            @NotNull FigureStatus status,

            @NotBlank @Size(min = 2, max = 200) @Schema(example = "区统计局 2024 年人口变动抽样调查推算")
            String source) {}

    @Operation(
            summary = "Enter how many children under three live in a town; a figure of the same day is replaced openly")
    @Does(ENTER)
    @PostMapping("/api/planning/children")
    @ResponseStatus(HttpStatus.CREATED)
    TownChildren enter(@Valid @RequestBody Entry body, Actor actor) {
        own(actor, ENTER);
        return figures.enter(
                        body.town(),
                        body.day(),
                        body.children(),
                        body.status(),
                        body.source().strip(),
                        actor)
                .orThrow();
    }

    private String own(Actor actor, String action) {
        String district = actor.district();
        if (district == null) throw Refusal.missing().asException();
        permissions.require(actor, action, Belonging.toDistrict(district));
        return district;
    }
}
