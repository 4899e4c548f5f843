package shanyu.inspection.enforcement.web;

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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.inspection.enforcement.Site;
import shanyu.inspection.enforcement.SiteFilter;
import shanyu.inspection.enforcement.SiteLists;
import shanyu.inspection.enforcement.SiteRow;
import shanyu.inspection.enforcement.SiteView;
import shanyu.inspection.enforcement.SiteViews;
import shanyu.inspection.enforcement.UnlicensedSites;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.shared.Wgs84;

/** Suspected sites: the list, the thing, entering one, and what the town finds. */
@Tag(name = "enforcement")
@RestController
@RequestMapping("/api/unlicensed-sites")
class SiteController {
    private final UnlicensedSites sites;
    private final SiteLists lists;
    private final SiteViews views;
    private final Permissions permissions;

    SiteController(UnlicensedSites sites, SiteLists lists, SiteViews views, Permissions permissions) {
        this.sites = sites;
        this.lists = lists;
        this.views = views;
        this.permissions = permissions;
    }

    @Schema(name = "SiteSeen")
    record Seen(
            @NotNull @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
            String town,

            @NotBlank @Size(min = 2, max = 100) @Schema(example = "晨晖宝贝屋（门牌）")
            String name,

            @NotBlank @Size(min = 2, max = 200) @Schema(example = "梅花路 88 号 2 楼")
            String address,

            @Nullable @DecimalMin("-180") @DecimalMax("180") @Schema(example = "121.5400")
            Double longitude,

            @Nullable @DecimalMin("-90") @DecimalMax("90") @Schema(example = "31.2100")
            Double latitude,

            @Nullable @Min(0) @Max(100_000) @Schema(description = "metres", example = "15")
            Integer accuracyM,

            @NotNull Site.Source source,

            @NotNull @Size(max = 1000) @Schema(example = "门口有婴儿车，未见备案公示牌")
            String note,

            @Nullable @Min(0) @Max(500) @Schema(example = "8")
            Integer childrenSeen,

            @NotNull @Size(max = 12) @Schema(description = "ids of photos handed in before for the town")
            List<@NotNull UUID> photos) {}

    @Schema(name = "SiteNote")
    record Note(
            @NotBlank @Size(min = 2, max = 1000) @Schema(example = "现场查看，三名二岁幼儿")
            String text) {}

    @Operation(summary = "Suspected sites one may see")
    @Does("inspection.site.list")
    @GetMapping
    Listing<SiteRow> list(@Valid @ModelAttribute SiteFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "A suspected site with its timeline")
    @Does(value = "inspection.site.read", on = "unlicensed-site")
    @GetMapping("/{id}")
    ResponseEntity<SiteView> read(@PathVariable UUID id, Actor actor) {
        var view = views.find(id, actor).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }

    @Operation(summary = "Enter a place seen on patrol or told by somebody; its town must look at it")
    @Does("inspection.site.suspect")
    @PostMapping
    ResponseEntity<SiteView> suspect(@Valid @RequestBody Seen seen, Actor actor) {
        String district = String.valueOf(actor.district());
        permissions.require(actor, "inspection.site.suspect", Belonging.toTown(district, seen.town()));
        if ((seen.longitude() == null) != (seen.latitude() == null))
            throw Refusal.field("latitude", null, "missing").asException();
        var position = seen.longitude() == null || seen.latitude() == null
                ? null
                : new Wgs84(seen.longitude(), seen.latitude());
        var site = sites.suspect(
                        new UnlicensedSites.Suspicion(
                                district,
                                seen.town(),
                                seen.name().strip(),
                                seen.address().strip(),
                                position,
                                position == null ? null : seen.accuracyM(),
                                seen.source(),
                                seen.note().strip(),
                                seen.childrenSeen(),
                                List.copyOf(seen.photos())),
                        actor)
                .orThrow();
        return Versions.created(views.find(site.id(), actor).orElseThrow(), site.version());
    }

    @Operation(summary = "Looked at: children are cared for there")
    @Does(value = "inspection.site.handle", on = "unlicensed-site")
    @PostMapping("/{id}/verification")
    ResponseEntity<SiteView> verify(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Note note,
            Actor actor) {
        return answer(sites.verify(id, Versions.of(version), note.text().strip(), actor), actor);
    }

    @Operation(summary = "Looked at: it is something else")
    @Does(value = "inspection.site.handle", on = "unlicensed-site")
    @PostMapping("/{id}/dismissal")
    ResponseEntity<SiteView> dismiss(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Note note,
            Actor actor) {
        return answer(sites.dismiss(id, Versions.of(version), note.text().strip(), actor), actor);
    }

    @Operation(summary = "Shown how to file")
    @Does(value = "inspection.site.handle", on = "unlicensed-site")
    @PostMapping("/{id}/guidance")
    ResponseEntity<SiteView> guide(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Note note,
            Actor actor) {
        return answer(sites.guide(id, Versions.of(version), note.text().strip(), actor), actor);
    }

    @Operation(summary = "Ordered to stop")
    @Does(value = "inspection.site.handle", on = "unlicensed-site")
    @PostMapping("/{id}/order")
    ResponseEntity<SiteView> order(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Note note,
            Actor actor) {
        return answer(sites.order(id, Versions.of(version), note.text().strip(), actor), actor);
    }

    @Operation(summary = "It is in the register now")
    @Does(value = "inspection.site.handle", on = "unlicensed-site")
    @PostMapping("/{id}/filing")
    ResponseEntity<SiteView> filed(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Note note,
            Actor actor) {
        return answer(sites.filed(id, Versions.of(version), note.text().strip(), actor), actor);
    }

    @Operation(summary = "Looked at again: it has stopped")
    @Does(value = "inspection.site.handle", on = "unlicensed-site")
    @PostMapping("/{id}/cessation")
    ResponseEntity<SiteView> ceased(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Note note,
            Actor actor) {
        return answer(sites.ceased(id, Versions.of(version), note.text().strip(), actor), actor);
    }

    private ResponseEntity<SiteView> answer(Outcome<Site> outcome, Actor actor) {
        var view = views.find(outcome.orThrow().id(), actor).orElseThrow();
        return Versions.answer(view, view.version());
    }
}
