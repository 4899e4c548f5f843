package shanyu.inspection.visit.web;

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
import shanyu.identity.access.Does;
import shanyu.inspection.visit.Performed;
import shanyu.inspection.visit.Signature;
import shanyu.inspection.visit.Signatures;
import shanyu.inspection.visit.Submissions;
import shanyu.inspection.visit.VisitFilter;
import shanyu.inspection.visit.VisitLists;
import shanyu.inspection.visit.VisitRow;
import shanyu.inspection.visit.VisitView;
import shanyu.inspection.visit.VisitViews;
import shanyu.inspection.visit.Visits;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** Visits: the list, the thing, and the verbs its state allows. */
@Tag(name = "inspection")
@RestController
@RequestMapping("/api/visits")
class VisitController {
    private final Visits visits;
    private final Signatures signatures;
    private final Submissions submissions;
    private final VisitLists lists;
    private final VisitViews views;

    VisitController(Visits visits, Signatures signatures, Submissions submissions, VisitLists lists, VisitViews views) {
        this.visits = visits;
        this.signatures = signatures;
        this.submissions = submissions;
        this.lists = lists;
        this.views = views;
    }

    @Schema(name = "VisitSigning")
    record Signing(
            @NotNull Signature.Side side,

            @NotNull
            @Pattern(regexp = "[0-9a-f]{64}")
            @Schema(description = "of the results signed, as the visit shows it")
            String hash,

            @NotNull
            @Size(max = 60)
            @Schema(example = "周安", description = "the institution's signer; empty for inspectors")
            String name,

            @NotNull @Size(max = 60) @Schema(example = "负责人")
            String post,

            @Nullable @Schema(description = "id of the drawn image (PNG), handed in before")
            UUID drawing,

            @NotNull @Size(max = 400) @Schema(description = "why the institution does not sign, otherwise empty")
            String refused,

            @Nullable @Schema(description = "when it was drawn; now when absent")
            Instant doneAt,

            @Nullable @Size(max = 400) @Schema(description = "why it is told so late")
            String lateReason) {}

    @Schema(name = "VisitCountersigning")
    record Countersigning(
            @NotNull
            @Pattern(regexp = "[0-9a-f]{64}")
            @Schema(description = "of the results signed, as the visit shows it")
            String hash,

            @NotNull @Size(max = 60) @Schema(example = "负责人")
            String post,

            @Nullable @Schema(description = "id of the drawn image (PNG), handed in before")
            UUID drawing,

            @NotNull @Size(max = 400) @Schema(description = "why the institution does not sign, otherwise empty")
            String refused) {}

    @Schema(name = "VisitSubmission")
    record Submission(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash) {}

    @Schema(name = "VisitCorrection")
    record Correction(
            @NotBlank @Size(min = 5, max = 400) @Schema(example = "灭火器检查结果录入有误，复核照片后更正")
            String reason) {}

    @Operation(summary = "Visits one may see")
    @Does("inspection.visit.list")
    @GetMapping
    Listing<VisitRow> list(@Valid @ModelAttribute VisitFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "A visit with its sheet, articles, earlier findings, signatures and editions")
    @Does(value = "inspection.visit.read", on = "visit")
    @GetMapping("/{id}")
    ResponseEntity<VisitView> read(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @Operation(summary = "A visit as one of its editions told it")
    @Does(value = "inspection.visit.read", on = "visit")
    @GetMapping("/{id}/editions/{edition}")
    VisitView edition(@PathVariable UUID id, @PathVariable @Min(1) @Max(1000) int edition, Actor actor) {
        return views.edition(id, edition, actor)
                .orElseThrow(() -> Refusal.missing().asException());
    }

    @Operation(summary = "The team has arrived")
    @Does(value = "inspection.visit.write", on = "visit")
    @PostMapping("/{id}/begin")
    ResponseEntity<VisitView> begin(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        visits.begin(id, Versions.of(version), actor).orThrow();
        return answer(id, actor);
    }

    @Operation(summary = "Sign the results as they stand: an inspector, or the institution on the inspector's phone")
    @Does(value = "inspection.visit.write", on = "visit")
    @PostMapping("/{id}/signatures")
    ResponseEntity<VisitView> sign(@PathVariable UUID id, @Valid @RequestBody Signing signing, Actor actor) {
        signatures
                .sign(
                        id,
                        new Signatures.Given(
                                signing.side(),
                                signing.hash(),
                                signing.name(),
                                signing.post(),
                                signing.drawing(),
                                signing.refused(),
                                new Performed.Told(
                                        signing.doneAt(), signing.lateReason() == null ? "" : signing.lateReason())),
                        actor)
                .orThrow();
        return answer(id, actor);
    }

    @Operation(summary = "Sign what was found from afar as the institution itself, or say why not")
    @Does(value = "inspection.visit.countersign", on = "visit")
    @PostMapping("/{id}/countersignature")
    ResponseEntity<VisitView> countersign(
            @PathVariable UUID id, @Valid @RequestBody Countersigning signing, Actor actor) {
        var given = new Signatures.Given(
                Signature.Side.INSTITUTION, signing.hash(), "", signing.post(), signing.drawing(), signing.refused());
        signatures.countersign(id, given, actor).orThrow();
        return answer(id, actor);
    }

    @Operation(summary = "Submit the results, once: findings, leads and their matters follow")
    @Does(value = "inspection.visit.write", on = "visit")
    @PostMapping("/{id}/submit")
    ResponseEntity<VisitView> submit(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Submission submission,
            Actor actor) {
        submissions.submit(id, Versions.of(version), submission.hash(), actor).orThrow();
        return answer(id, actor);
    }

    @Operation(summary = "Open a correction of submitted results, with a reason; the old edition stays readable")
    @Does(value = "inspection.visit.write", on = "visit")
    @PostMapping("/{id}/correct")
    ResponseEntity<VisitView> correct(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Correction correction,
            Actor actor) {
        visits.correct(id, Versions.of(version), correction.reason(), actor).orThrow();
        return answer(id, actor);
    }

    private ResponseEntity<VisitView> answer(UUID id, Actor actor) {
        var view = views.find(id, actor).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }
}
