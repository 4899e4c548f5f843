package shanyu.oversight.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.oversight.Complaint;
import shanyu.oversight.ComplaintFilter;
import shanyu.oversight.ComplaintLists;
import shanyu.oversight.ComplaintOutcome;
import shanyu.oversight.ComplaintPatternQuery;
import shanyu.oversight.ComplaintPatterns;
import shanyu.oversight.ComplaintRow;
import shanyu.oversight.ComplaintView;
import shanyu.oversight.ComplaintViews;
import shanyu.oversight.Complaints;
import shanyu.oversight.NotAcceptedBecause;
import shanyu.server.HouseClock;
import shanyu.server.http.HandedIn;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Complaints for the offices that answer them: the list, the thing, the patterns, and the verbs its state allows. */
@Tag(name = "oversight")
@RestController
@RequestMapping("/api/complaints")
class ComplaintController {
    private final Complaints complaints;
    private final ComplaintLists lists;
    private final ComplaintViews views;
    private final ComplaintPatternQuery patterns;
    private final HouseClock clock;

    ComplaintController(
            Complaints complaints,
            ComplaintLists lists,
            ComplaintViews views,
            ComplaintPatternQuery patterns,
            HouseClock clock) {
        this.complaints = complaints;
        this.lists = lists;
        this.views = views;
        this.patterns = patterns;
        this.clock = clock;
    }

    @Schema(name = "ComplaintRefusal")
    record NotAccepted(@NotNull NotAcceptedBecause because) {}

    @Schema(name = "ComplaintQuestion")
    record Question(
            @NotBlank @Size(min = 5, max = 1000) @Schema(example = "请说明上周一午餐的留样情况，并附留样记录")
            String text) {}

    @Schema(name = "ComplaintVisit")
    record Visit(
            @NotNull
            @Size(min = 1, max = 12)
            @Schema(description = "ids in the library of inspectors; the first answers for the visit")
            List<@NotNull UUID> inspectors,

            @NotNull @Schema(example = "2026-09-14") LocalDate from,

            @NotNull @Schema(description = "last day", example = "2026-09-18")
            LocalDate to,

            @NotNull @Size(max = 200) @Schema(description = "checklist items to look at; empty for all")
            List<@NotNull @Pattern(regexp = "[A-Z]{2}-\\d{2}") String> items) {}

    @Schema(name = "ComplaintAnswer")
    record Answer(
            @NotNull ComplaintOutcome outcome,

            @NotBlank @Size(min = 10, max = 2000) @Schema(example = "经现场检查，安全出口当日已清理，机构已被责令整改")
            String answer) {}

    @Schema(name = "ComplaintReason")
    record Reason(
            @NotBlank @Size(min = 5, max = 400) @Schema(example = "请补充现场照片再报")
            String reason) {}

    @Schema(name = "ComplaintSecondLook")
    record SecondLook(
            @Schema(description = "true: another answer is owed; false: the answer stands")
            boolean reopen,

            @NotBlank @Size(min = 5, max = 400) @Schema(example = "已电话回访，答复属实，维持原结论")
            String reason) {}

    @Operation(summary = "Complaints one may see")
    @Does("oversight.complaint.list")
    @GetMapping
    Listing<ComplaintRow> list(@Valid @ModelAttribute ComplaintFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Schema(name = "ComplaintPhone")
    record Phone(
            @NotBlank @Size(min = 7, max = 30) @Pattern(regexp = "[0-9+ -]*") @Schema(example = "137 1234 5678")
            String phone) {}

    @Schema(name = "ComplaintsOfPhone")
    record OfPhone(@ArraySchema(maxItems = 100) List<ComplaintRow> items) {}

    /** A POST, so that the number stands in no address, no browser's history and no proxy's log. */
    @Operation(summary = "Complaints made from one telephone; the number is given whole and none is shown")
    @Does(value = "oversight.complaint.find-phone", secret = true)
    @PostMapping("/by-phone")
    OfPhone byPhone(@Valid @RequestBody Phone given, Actor actor) {
        return new OfPhone(lists.ofPhone(actor, given.phone()));
    }

    @Operation(
            summary = "Complaints counted by institution, kind and month; the last twelve months when no day is given")
    @Does("oversight.pattern.read")
    @GetMapping("/patterns")
    ComplaintPatterns patterns(
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) @Schema(example = "2026-01-01")
                    LocalDate from,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) @Schema(example = "2026-12-31")
                    LocalDate to,
            Actor actor) {
        var last = to == null ? clock.today() : to;
        return patterns.of(from == null ? last.minusMonths(11).withDayOfMonth(1) : from, last, actor);
    }

    @Operation(summary = "One complaint with its steps; who complained is masked")
    @Does(value = "oversight.complaint.read", on = "complaint")
    @GetMapping("/{id}")
    ResponseEntity<ComplaintView> read(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @Operation(summary = "A photo handed in with it")
    @Does(value = "oversight.complaint.read", on = "complaint")
    @GetMapping("/{id}/photos/{n}")
    ResponseEntity<byte[]> photo(@PathVariable UUID id, @PathVariable @Min(1) @Max(3) @Schema(example = "1") int n) {
        var photo = views.photo(id, n).orElseThrow(() -> Refusal.missing().asException());
        return HandedIn.shown(photo.mediaType(), String.valueOf(n), photo.bytes());
    }

    @Operation(summary = "Take it on: an answer is owed")
    @Does(value = "oversight.complaint.handle", on = "complaint")
    @PostMapping("/{id}/accept")
    ResponseEntity<ComplaintView> accept(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return done(complaints.accept(id, Versions.of(version), actor), actor);
    }

    @Operation(summary = "Do not take it on, for a reason the public reads")
    @Does(value = "oversight.complaint.handle", on = "complaint")
    @PostMapping("/{id}/refuse")
    ResponseEntity<ComplaintView> refuse(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody NotAccepted refusal,
            Actor actor) {
        return done(complaints.refuse(id, Versions.of(version), refusal.because(), actor), actor);
    }

    @Operation(summary = "Ask the institution for its side; it reads the question and nothing of the complaint")
    @Does(value = "oversight.complaint.handle", on = "complaint")
    @PostMapping("/{id}/ask")
    ResponseEntity<ComplaintView> ask(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Question question,
            Actor actor) {
        return done(complaints.ask(id, Versions.of(version), question.text().strip(), actor), actor);
    }

    @Operation(summary = "Order a visit because of it")
    @Does(value = "oversight.complaint.handle", on = "complaint")
    @PostMapping("/{id}/visits")
    ResponseEntity<ComplaintView> visit(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Visit visit,
            Actor actor) {
        if (complaints
                .find(id)
                .filter(complaint -> views.mayVisit(complaint, actor))
                .isEmpty()) throw Refusal.missing().asException();
        return done(
                complaints.visit(
                        id,
                        Versions.of(version),
                        List.copyOf(visit.inspectors()),
                        visit.from(),
                        visit.to(),
                        List.copyOf(visit.items()),
                        actor),
                actor);
    }

    @Operation(summary = "Propose what to answer; a second person confirms it")
    @Does(value = "oversight.complaint.handle", on = "complaint")
    @PostMapping("/{id}/propose")
    ResponseEntity<ComplaintView> propose(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Answer answer,
            Actor actor) {
        return done(
                complaints.propose(
                        id,
                        Versions.of(version),
                        answer.outcome(),
                        answer.answer().strip(),
                        actor),
                actor);
    }

    @Operation(summary = "Confirm a proposed answer as the second person: it is given")
    @Does(value = "oversight.complaint.confirm", on = "complaint")
    @PostMapping("/{id}/confirm")
    ResponseEntity<ComplaintView> confirm(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return done(complaints.confirm(id, Versions.of(version), actor), actor);
    }

    @Operation(summary = "Send a proposed answer back")
    @Does(value = "oversight.complaint.confirm", on = "complaint")
    @PostMapping("/{id}/return")
    ResponseEntity<ComplaintView> giveBack(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Reason reason,
            Actor actor) {
        return done(
                complaints.giveBack(id, Versions.of(version), reason.reason().strip(), actor), actor);
    }

    @Operation(summary = "Look again after a low rating: the answer stands, or another is owed")
    @Does(value = "oversight.complaint.look-again", on = "complaint")
    @PostMapping("/{id}/look-again")
    ResponseEntity<ComplaintView> lookAgain(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody SecondLook look,
            Actor actor) {
        return done(
                complaints.lookAgain(
                        id, Versions.of(version), look.reopen(), look.reason().strip(), actor),
                actor);
    }

    private ResponseEntity<ComplaintView> done(Outcome<Complaint> outcome, Actor actor) {
        return answer(outcome.orThrow().id(), actor);
    }

    private ResponseEntity<ComplaintView> answer(UUID id, Actor actor) {
        var view = views.find(id, actor).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }
}
