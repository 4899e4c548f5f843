package shanyu.casework.official.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.casework.official.OfficialPaperLists;
import shanyu.casework.official.OfficialPaperViews;
import shanyu.casework.official.OfficialPapers;
import shanyu.casework.official.Printing;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** Papers the authority issued: the list, the paper, its PDF, and how it is corrected. */
@Tag(name = "casework")
@RestController
@RequestMapping("/api/official-papers")
class OfficialPaperController {
    private final OfficialPapers papers;
    private final OfficialPaperLists lists;
    private final OfficialPaperViews views;
    private final Printing printing;

    OfficialPaperController(
            OfficialPapers papers, OfficialPaperLists lists, OfficialPaperViews views, Printing printing) {
        this.papers = papers;
        this.lists = lists;
        this.views = views;
        this.printing = printing;
    }

    @Schema(name = "PaperCorrection")
    record Correction(
            @NotBlank @Size(max = 300) @Schema(example = "地址门牌号有误")
            String reason) {}

    @Operation(summary = "Official papers one may see")
    @Does("casework.official.list")
    @GetMapping
    Listing<OfficialPaperLists.Row> list(
            @Valid @ModelAttribute OfficialPaperLists.Filter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "One official paper with what the log says of it")
    @Does(value = "casework.official.read", on = "official-paper")
    @GetMapping("/{id}")
    ResponseEntity<OfficialPaperViews.View> read(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @Operation(summary = "The paper as PDF")
    @Does(value = "casework.official.read", on = "official-paper")
    @GetMapping("/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        var paper = papers.find(id).orElseThrow(() -> Refusal.missing().asException());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + paper.number() + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(printing.pdf(id));
    }

    @Operation(summary = "Issue it anew with today's wording, saying why; the old one says by which it was replaced")
    @Does(value = "casework.official.correct", on = "official-paper")
    @PostMapping("/{id}/reissue")
    ResponseEntity<OfficialPaperViews.View> reissue(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Correction correction,
            Actor actor) {
        var fresh = papers.reissue(id, Versions.of(version), correction.reason(), actor)
                .orThrow();
        return answer(fresh.id(), actor);
    }

    @Operation(summary = "Take it back; whoever checks it is told")
    @Does(value = "casework.official.correct", on = "official-paper")
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<OfficialPaperViews.View> withdraw(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Correction correction,
            Actor actor) {
        papers.withdraw(id, Versions.of(version), correction.reason(), actor).orThrow();
        return answer(id, actor);
    }

    private ResponseEntity<OfficialPaperViews.View> answer(UUID id, Actor actor) {
        var view = views.of(id, actor).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }
}
