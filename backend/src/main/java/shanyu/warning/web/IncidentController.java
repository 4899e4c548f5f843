package shanyu.warning.web;

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
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;
import shanyu.warning.IncidentFilter;
import shanyu.warning.IncidentKind;
import shanyu.warning.IncidentKinds;
import shanyu.warning.IncidentLists;
import shanyu.warning.IncidentRow;
import shanyu.warning.IncidentView;
import shanyu.warning.IncidentViews;
import shanyu.warning.Incidents;

/** Incidents: the list, the thing, the first report, acknowledging, further and closing reports. */
@Tag(name = "warning")
@RestController
class IncidentController {
    private final Incidents incidents;
    private final IncidentLists lists;
    private final IncidentViews views;
    private final IncidentKinds kinds;
    private final Permissions permissions;

    IncidentController(
            Incidents incidents,
            IncidentLists lists,
            IncidentViews views,
            IncidentKinds kinds,
            Permissions permissions) {
        this.incidents = incidents;
        this.lists = lists;
        this.views = views;
        this.kinds = kinds;
        this.permissions = permissions;
    }

    @Schema(name = "IncidentFirstReport")
    record First(
            @NotNull IncidentKind kind,
            @Nullable UUID institution,

            @Nullable
            @Pattern(regexp = "\\d{9}")
            @Schema(description = "when it did not happen in an institution", example = "310115016")
            String town,

            @NotBlank @Size(min = 2, max = 200) @Schema(example = "二楼活动室")
            String place,

            @NotBlank @Size(min = 2, max = 1000) @Schema(example = "一名幼儿午睡后呕吐，已送医", description = "without names")
            String summary,

            @Min(0) @Max(10_000) @Schema(example = "1") int affected,

            @Min(0) @Max(10_000) @Schema(description = "of these, seriously", example = "0")
            int serious,

            @NotNull @Schema(description = "when somebody on the spot first knew", example = "2026-11-20T05:10:00Z")
            Instant knownAt) {}

    @Schema(name = "IncidentFollowUp")
    record FollowUp(
            @NotBlank @Size(min = 2, max = 4000) @Schema(example = "医院排除食物中毒，幼儿已回家观察")
            String text,

            @Min(0) @Max(10_000) int affected,
            @Min(0) @Max(10_000) int serious,
            @NotNull @Size(max = 12) List<@NotNull UUID> papers) {}

    @Operation(summary = "Kinds of incident: by when they are reported, to whom, and what says so")
    @Does("warning.kind.list")
    @GetMapping("/api/incident-kinds")
    List<IncidentKinds.Shown> kinds() {
        return kinds.today();
    }

    @Operation(summary = "Incidents one may see")
    @Does("warning.incident.list")
    @GetMapping("/api/incidents")
    Listing<IncidentRow> list(@Valid @ModelAttribute IncidentFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "An incident with who was told, who knows, and its reports")
    @Does(value = "warning.incident.read", on = "incident")
    @GetMapping("/api/incidents/{id}")
    ResponseEntity<IncidentView> read(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @Operation(summary = "Report an incident; whoever must know has a matter from this minute")
    @Does("warning.incident.report")
    @PostMapping("/api/incidents")
    ResponseEntity<IncidentView> report(@Valid @RequestBody First first, Actor actor) {
        var place = incidents
                .placeOf(first.institution(), first.town())
                .orElseThrow(() -> Refusal.field(
                                first.institution() == null ? "town" : "institution", first.town(), "no-such-place")
                        .asException());
        permissions.require(
                actor,
                "warning.incident.report",
                new Belonging(place.district(), place.town(), first.institution(), null, null, Set.of()));
        var of = incidents
                .report(
                        new Incidents.Told(
                                first.kind(),
                                first.institution(),
                                first.town(),
                                first.place().strip(),
                                first.summary().strip(),
                                first.affected(),
                                first.serious(),
                                first.knownAt()),
                        actor)
                .orThrow();
        return Versions.created(views.find(of.id(), actor).orElseThrow(), of.version());
    }

    @Operation(summary = "Say for one's agency that it knows")
    @Does(value = "warning.incident.acknowledge", on = "incident")
    @PostMapping("/api/incidents/{id}/acknowledgement")
    ResponseEntity<IncidentView> acknowledge(@PathVariable UUID id, Actor actor) {
        incidents.acknowledge(id, actor).orThrow();
        return answer(id, actor);
    }

    @Operation(summary = "Say that those outside the house were told: 119, guardians")
    @Does(value = "warning.incident.follow", on = "incident")
    @PostMapping("/api/incidents/{id}/told-outside")
    ResponseEntity<IncidentView> toldOutside(@PathVariable UUID id, Actor actor) {
        incidents.toldOutside(id, actor).orThrow();
        return answer(id, actor);
    }

    @Operation(summary = "Report further (续报)")
    @Does(value = "warning.incident.follow", on = "incident")
    @PostMapping("/api/incidents/{id}/reports")
    ResponseEntity<IncidentView> further(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody FollowUp said,
            Actor actor) {
        incidents
                .further(
                        id,
                        Versions.of(version),
                        said.text().strip(),
                        said.affected(),
                        said.serious(),
                        List.copyOf(said.papers()),
                        actor)
                .orThrow();
        return answer(id, actor);
    }

    @Operation(summary = "Close an incident (终报), once everybody who must know has said so")
    @Does(value = "warning.incident.follow", on = "incident")
    @PostMapping("/api/incidents/{id}/closing")
    ResponseEntity<IncidentView> close(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody FollowUp said,
            Actor actor) {
        incidents
                .close(
                        id,
                        Versions.of(version),
                        said.text().strip(),
                        said.affected(),
                        said.serious(),
                        List.copyOf(said.papers()),
                        actor)
                .orThrow();
        return answer(id, actor);
    }

    private ResponseEntity<IncidentView> answer(UUID id, Actor actor) {
        var view = views.find(id, actor).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }
}
