package shanyu.casework.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.casework.MatterFilter;
import shanyu.casework.MatterLists;
import shanyu.casework.MatterView;
import shanyu.casework.MatterViews;
import shanyu.casework.Matters;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** Matters: the list, the thing, and the verbs its state allows. */
@Tag(name = "casework")
@RestController
@RequestMapping("/api/matters")
class MatterController {
    private final Matters matters;
    private final MatterLists lists;
    private final MatterViews views;

    MatterController(Matters matters, MatterLists lists, MatterViews views) {
        this.matters = matters;
        this.lists = lists;
        this.views = views;
    }

    @Schema(name = "MatterAnswer")
    record Answer(
            @NotBlank @Size(max = 4000) @Schema(example = "已更换灭火器并拍照")
            String text,

            @NotNull @Size(max = 20) @Schema(description = "ids of papers handed in before")
            List<UUID> papers) {}

    @Schema(name = "MatterRemark")
    record Remark(
            @NotBlank @Size(max = 4000) @Schema(example = "照片看不清生产日期，请补拍")
            String text) {}

    @Operation(summary = "Matters one may see")
    @Does("casework.matter.list")
    @GetMapping
    Listing<MatterLists.Row> list(@Valid @ModelAttribute MatterFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "One matter with its steps and papers")
    @Does(value = "casework.matter.read", on = "matter")
    @GetMapping("/{id}")
    ResponseEntity<MatterView> read(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @Operation(summary = "Take an open matter up")
    @Does(value = "casework.matter.take", on = "matter")
    @PostMapping("/{id}/take")
    ResponseEntity<MatterView> take(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        matters.take(id, Versions.of(version), actor).orThrow();
        return answer(id, actor);
    }

    @Operation(summary = "Answer that it is done, with evidence")
    @Does(value = "casework.matter.answer", on = "matter")
    @PostMapping("/{id}/answer")
    ResponseEntity<MatterView> answer(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Answer answer,
            Actor actor) {
        views.requirePapers(answer.papers(), actor);
        matters.answer(id, Versions.of(version), actor, answer.text(), answer.papers())
                .orThrow();
        return answer(id, actor);
    }

    @Operation(summary = "Confirm an answer as the second person; the matter closes")
    @Does(value = "casework.matter.verify", on = "matter")
    @PostMapping("/{id}/verify")
    ResponseEntity<MatterView> verify(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Remark remark,
            Actor actor) {
        matters.verify(id, Versions.of(version), actor, remark.text()).orThrow();
        return answer(id, actor);
    }

    @Operation(summary = "Send an answer back with a reason")
    @Does(value = "casework.matter.verify", on = "matter")
    @PostMapping("/{id}/return")
    ResponseEntity<MatterView> giveBack(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Remark remark,
            Actor actor) {
        matters.giveBack(id, Versions.of(version), actor, remark.text()).orThrow();
        return answer(id, actor);
    }

    private ResponseEntity<MatterView> answer(UUID id, Actor actor) {
        var view = views.find(id, actor).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }
}
