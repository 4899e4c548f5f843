package shanyu.oversight.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.oversight.Complaint;
import shanyu.oversight.ComplaintErasures;
import shanyu.oversight.ComplaintView;
import shanyu.oversight.ComplaintViews;
import shanyu.server.http.Versions;
import shanyu.shared.ErasureGround;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Erasing who complained (PIPL art. 47), by two people. */
@Tag(name = "oversight")
@RestController
@RequestMapping("/api/complaints/{id}/erasure")
class ComplaintErasureController {
    private final ComplaintErasures erasures;
    private final ComplaintViews views;

    ComplaintErasureController(ComplaintErasures erasures, ComplaintViews views) {
        this.erasures = erasures;
        this.views = views;
    }

    @Schema(name = "ComplaintErasure")
    record Erasure(
            @NotNull ErasureGround ground,

            @NotBlank
            @Size(min = 5, max = 400)
            @Schema(description = "without name or number: it stays", example = "投诉人来电要求删除其个人信息")
            String reason) {}

    @Schema(name = "ComplaintErasureReturned")
    record Returned(
            @NotBlank @Size(min = 5, max = 400) @Schema(example = "尚在行政复议期内，请期满后再提")
            String reason) {}

    @Operation(summary = "Ask that who complained be erased; a second person decides")
    @Does(value = "oversight.complaint.erase", on = "complaint")
    @PostMapping
    ResponseEntity<ComplaintView> propose(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Erasure erasure,
            Actor actor) {
        return done(
                erasures.propose(
                        id,
                        Versions.of(version),
                        erasure.ground(),
                        erasure.reason().strip(),
                        actor),
                actor);
    }

    @Operation(summary = "Grant it as the second person: who complained is erased for good, the complaint stays")
    @Does(value = "oversight.complaint.grant-erasure", on = "complaint", stepUp = true)
    @PostMapping("/confirm")
    ResponseEntity<ComplaintView> confirm(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return done(erasures.confirm(id, Versions.of(version), actor), actor);
    }

    @Operation(summary = "Do not grant it, and say why")
    @Does(value = "oversight.complaint.grant-erasure", on = "complaint")
    @PostMapping("/return")
    ResponseEntity<ComplaintView> giveBack(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Returned returned,
            Actor actor) {
        return done(
                erasures.giveBack(id, Versions.of(version), returned.reason().strip(), actor), actor);
    }

    private ResponseEntity<ComplaintView> done(Outcome<Complaint> outcome, Actor actor) {
        var view = views.find(outcome.orThrow().id(), actor)
                .orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }
}
