package shanyu.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.inspection.draw.Disclosures;
import shanyu.inspection.draw.Pseudonyms;
import shanyu.inspection.draw.RoundDesk;
import shanyu.inspection.draw.RoundDesks;
import shanyu.inspection.draw.RoundLists;
import shanyu.inspection.draw.RoundView;
import shanyu.inspection.draw.RoundViews;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** Rounds to look at: for anybody what is public, for the offices how the numbers came about. */
@Tag(name = "draw")
@RestController
@RequestMapping("/api/rounds")
class RoundController {
    private final RoundLists lists;
    private final RoundViews views;
    private final RoundDesks desks;
    private final Disclosures disclosures;
    private final Pseudonyms pseudonyms;

    RoundController(
            RoundLists lists, RoundViews views, RoundDesks desks, Disclosures disclosures, Pseudonyms pseudonyms) {
        this.lists = lists;
        this.views = views;
        this.desks = desks;
        this.disclosures = disclosures;
        this.pseudonyms = pseudonyms;
    }

    /** How a published record is built; its exact text is DRAW-1's. */
    @Schema(name = "RoundRecord", description = "the record of a disclosed round, in canonical JSON (RFC 8785), DRAW-1")
    record RecordShown(
            Map<String, Object> manifest,
            List<Map<String, Object>> pool,
            List<Map<String, Object>> inspectors,
            List<Map<String, Object>> recusals,
            Map<String, Object> entropy,
            List<String> proofs,
            String commit,
            String seed,
            Map<String, Object> result) {}

    @Operation(summary = "Rounds of all levels: calendar, commit, outcome, ending")
    @Does("inspection.round.list")
    @GetMapping
    Listing<RoundLists.Row> list(@Valid @ModelAttribute RoundLists.Filter filter, Paging paging) {
        return lists.list(filter, paging);
    }

    @Operation(summary = "One round, as anybody may see it")
    @Does(value = "inspection.round.read", on = "round")
    @GetMapping("/{id}")
    ResponseEntity<RoundView> read(@PathVariable UUID id) {
        var view = views.find(id).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }

    @Operation(summary = "How a round's numbers came about, and what one may do with it now")
    @Does(value = "inspection.round.desk", on = "round")
    @GetMapping("/{id}/desk")
    ResponseEntity<RoundDesk> desk(@PathVariable UUID id, Actor actor) {
        var desk = desks.find(id, actor).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(desk, desk.version());
    }

    @Operation(summary = "The whole record of a disclosed round, for the verifier")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RecordShown.class)))
    @Does(value = "inspection.round.record", on = "round")
    @GetMapping("/{id}/record")
    ResponseEntity<byte[]> record(@PathVariable UUID id) {
        var view = views.find(id).orElseThrow(() -> Refusal.missing().asException());
        String record = disclosures
                .record(id)
                .orElseThrow(() -> Refusal.state("round-sealed", view.state()).asException());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(record.getBytes(StandardCharsets.UTF_8));
    }

    @Operation(summary = "What the published record calls the caller, and the key that proves it")
    @Does(value = "inspection.round.pseudonym", on = "round")
    @GetMapping("/{id}/pseudonym")
    Pseudonyms.Pseudonym pseudonym(@PathVariable UUID id, Actor actor) {
        return pseudonyms.of(id, actor.accountId());
    }
}
