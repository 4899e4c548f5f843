package shanyu.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import shanyu.audit.Review;
import shanyu.audit.ReviewFilter;
import shanyu.audit.ReviewLists;
import shanyu.audit.ReviewRow;
import shanyu.audit.ReviewView;
import shanyu.audit.ReviewViews;
import shanyu.audit.Reviews;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** What waits for the audit administrator's word. */
@Tag(name = "audit")
@RestController
@RequestMapping("/api/audit-reviews")
class ReviewController {
    private final Reviews reviews;
    private final ReviewLists lists;
    private final ReviewViews views;

    ReviewController(Reviews reviews, ReviewLists lists, ReviewViews views) {
        this.reviews = reviews;
        this.lists = lists;
        this.views = views;
    }

    @Schema(name = "ReviewVerdict")
    record Word(
            @NotNull Review.Verdict verdict,

            @NotBlank @Size(min = 5, max = 1000) @Schema(example = "与值班记录相符，操作均为受理备案所必需")
            String note) {}

    @Operation(summary = "Rights taken in emergencies and unusual readings of one's district")
    @Does("audit.review.list")
    @GetMapping
    Listing<ReviewRow> list(@Valid @ModelAttribute ReviewFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "One of them, with what was done under the right")
    @Does(value = "audit.review.read", on = "audit-review")
    @GetMapping("/{id}")
    ResponseEntity<ReviewView> read(@PathVariable UUID id) {
        return answer(id);
    }

    @Operation(summary = "Say whether it was justified; of what was not, the security administrators hear")
    @Does(value = "audit.review.decide", on = "audit-review", stepUp = true)
    @PostMapping("/{id}/verdict")
    ResponseEntity<ReviewView> decide(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Word word,
            Actor actor) {
        reviews.decide(id, Versions.of(version), word.verdict(), word.note().strip(), actor)
                .orThrow();
        return answer(id);
    }

    private ResponseEntity<ReviewView> answer(UUID id) {
        var view = views.find(id).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }
}
