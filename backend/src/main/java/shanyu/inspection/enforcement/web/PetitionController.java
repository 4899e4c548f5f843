package shanyu.inspection.enforcement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.inspection.enforcement.Petition;
import shanyu.inspection.enforcement.PetitionFilter;
import shanyu.inspection.enforcement.PetitionLists;
import shanyu.inspection.enforcement.PetitionRow;
import shanyu.inspection.enforcement.PetitionView;
import shanyu.inspection.enforcement.PetitionViews;
import shanyu.inspection.enforcement.Petitions;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** Petitions and public opinion: the list, the thing, entering, handing over. Answers are given in casework. */
@Tag(name = "enforcement")
@RestController
@RequestMapping("/api/petitions")
class PetitionController {
    private final Petitions petitions;
    private final PetitionLists lists;
    private final PetitionViews views;
    private final Permissions permissions;

    PetitionController(Petitions petitions, PetitionLists lists, PetitionViews views, Permissions permissions) {
        this.petitions = petitions;
        this.lists = lists;
        this.views = views;
        this.permissions = permissions;
    }

    @Schema(name = "PetitionEntry")
    record Entry(
            @NotNull Petition.Kind kind,
            boolean urgent,

            @NotBlank @Size(min = 2, max = 100) @Schema(example = "12345 市民服务热线")
            String channel,

            @NotBlank
            @Size(min = 5, max = 2000)
            @Schema(example = "反映园内午睡时无人看护", description = "without the name of whoever wrote")
            String summary,

            @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
            String town,

            @Nullable UUID institution,
            @Nullable UUID site,

            @NotNull @Schema(example = "2026-11-20T01:30:00Z")
            Instant receivedAt,

            @NotNull @Schema(description = "agency that answers")
            UUID unit) {}

    @Schema(name = "PetitionHandOver")
    record HandOver(
            @NotNull UUID unit,

            @NotBlank @Size(min = 2, max = 400) @Schema(example = "属消防职责，转消防办理")
            String why) {}

    @Operation(summary = "Petitions and matters of public opinion one may see")
    @Does("inspection.petition.list")
    @GetMapping
    Listing<PetitionRow> list(@Valid @ModelAttribute PetitionFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "A petition with its clock and timeline")
    @Does(value = "inspection.petition.read", on = "petition")
    @GetMapping("/{id}")
    ResponseEntity<PetitionView> read(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @Operation(summary = "Enter a petition or a matter of public opinion and hand it to the unit that answers")
    @Does("inspection.petition.enter")
    @PostMapping
    ResponseEntity<PetitionView> enter(@Valid @RequestBody Entry entry, Actor actor) {
        String district = String.valueOf(actor.district());
        permissions.require(
                actor, "inspection.petition.enter", new Belonging(district, entry.town(), null, null, null, Set.of()));
        var of = petitions
                .enter(
                        new Petitions.Received(
                                entry.kind(),
                                entry.urgent(),
                                entry.channel().strip(),
                                entry.summary().strip(),
                                district,
                                entry.town(),
                                entry.institution(),
                                entry.site(),
                                entry.receivedAt(),
                                entry.unit()),
                        actor)
                .orThrow();
        return Versions.created(views.find(of.id(), actor).orElseThrow(), of.version());
    }

    @Operation(summary = "Hand it to another unit; its clock begins anew")
    @Does(value = "inspection.petition.hand", on = "petition")
    @PostMapping("/{id}/hand-over")
    ResponseEntity<PetitionView> handOver(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody HandOver to,
            Actor actor) {
        petitions
                .handOver(id, Versions.of(version), to.unit(), to.why().strip(), actor)
                .orThrow();
        return answer(id, actor);
    }

    private ResponseEntity<PetitionView> answer(UUID id, Actor actor) {
        var view = views.find(id, actor).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }
}
