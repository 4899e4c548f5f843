package shanyu.oversight.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.access.Does;
import shanyu.oversight.ComplaintIntake;
import shanyu.oversight.ComplaintKind;
import shanyu.oversight.ComplaintViews;
import shanyu.oversight.Complaints;
import shanyu.oversight.Filed;
import shanyu.oversight.FollowedComplaint;
import shanyu.oversight.NewComplaint;
import shanyu.shared.Refusal;

/** For anybody, without a login: to complain, to follow it, to rate the answer. */
@Tag(name = "public")
@RestController
@RequestMapping("/api/public/complaints")
class PublicComplaintController {
    private final ComplaintIntake intake;
    private final Complaints complaints;
    private final ComplaintViews views;

    PublicComplaintController(ComplaintIntake intake, Complaints complaints, ComplaintViews views) {
        this.intake = intake;
        this.complaints = complaints;
        this.views = views;
    }

    @Schema(name = "ComplaintForm")
    record Form(
            @Schema(description = "goes with the complaint; good for a day and for one complaint", maxLength = 100)
            String ticket) {}

    @Schema(name = "ComplaintPhoto")
    record Photo(
            @NotBlank @Size(max = 200) @Schema(example = "门口.jpg")
            String name,

            @NotNull @Size(max = 7_000_000) @Schema(description = "JPEG or PNG in base64, 5 MB at most")
            byte[] content) {}

    @Schema(name = "NewComplaint")
    record Given(
            @NotBlank @Size(max = 100) @Schema(description = "from the form")
            String ticket,

            @NotNull ComplaintKind kind,

            @Nullable @Schema(description = "the institution it is about; absent for an unlicensed place")
            UUID institution,

            @Nullable @Size(max = 200) @Schema(example = "梅花路 100 弄 3 号底楼")
            String place,

            @Nullable
            @Pattern(regexp = "\\d{9}")
            @Schema(example = "310115016", description = "town of an unlicensed place")
            String town,

            @NotBlank @Size(min = 10, max = 2000) @Schema(example = "上午十点看到安全出口堆着杂物，门推不开")
            String text,

            @Nullable LocalDate happenedOn,
            @Nullable @Size(max = 50) String name,

            @Nullable @Size(max = 30) @Pattern(regexp = "[0-9+ -]*") @Schema(example = "")
            String phone,

            @Nullable @Size(max = 0) @Schema(description = "stands in the page where no person sees it; stays empty")
            String website,

            @NotNull @Size(max = 3) List<@NotNull @Valid Photo> photos) {}

    @Schema(name = "ComplaintRating")
    record Rating(
            @NotBlank @Size(max = 20) @Schema(example = "7KQM-42PX-ABCD")
            String code,

            @Min(1) @Max(5) @Schema(example = "4") int stars,

            @NotNull @Size(max = 500) @Schema(example = "很快有人来看了")
            String text) {}

    @Operation(summary = "Open a complaint form: a stamp that shows when it was opened")
    @Does("oversight.complaint.form")
    @GetMapping("/form")
    Form form() {
        return new Form(intake.ticket());
    }

    @Operation(summary = "Complain or suggest, named or not; answers a number to follow and a code shown this once")
    @Does(value = "oversight.complaint.file", secret = true)
    @PostMapping
    ResponseEntity<Filed> file(@Valid @RequestBody Given given, HttpServletRequest request) {
        var complaint = new NewComplaint(
                given.kind(),
                given.institution(),
                text(given.place()),
                given.town(),
                given.text().strip(),
                given.happenedOn(),
                text(given.name()),
                text(given.phone()),
                given.photos().stream()
                        .map(photo -> new NewComplaint.NewPhoto(photo.name(), photo.content()))
                        .toList());
        var filed =
                intake.file(complaint, given.ticket(), request.getRemoteAddr()).orThrow();
        return ResponseEntity.status(HttpStatus.CREATED).body(filed);
    }

    @Operation(summary = "How far a complaint is and what was answered, by its number")
    @Does("oversight.complaint.follow")
    @GetMapping("/{number}")
    FollowedComplaint follow(@PathVariable @Parameter(example = "TS26-K7M4Q2P-X") @Size(max = 20) String number) {
        return views.follow(number).orElseThrow(() -> Refusal.missing().asException());
    }

    @Operation(summary = "Rate the answer, once, with the code given at the beginning")
    @Does(value = "oversight.complaint.rate", secret = true)
    @PostMapping("/{number}/rating")
    FollowedComplaint rate(
            @PathVariable @Parameter(example = "TS26-K7M4Q2P-X") @Size(max = 20) String number,
            @Valid @RequestBody Rating rating) {
        complaints
                .rate(number, rating.code(), rating.stars(), rating.text().strip())
                .orThrow();
        return follow(number);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
