package shanyu.registry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.registry.Filing;
import shanyu.registry.FilingAuthorities;
import shanyu.registry.FilingDesk;
import shanyu.registry.FilingView;
import shanyu.registry.FilingViews;
import shanyu.registry.Nonconformities;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Wgs84;

/** What town and authority do with a filing handed in. */
@Tag(name = "registry")
@RestController
class FilingDeskController {
    private final FilingDesk desk;
    private final FilingViews views;
    private final FilingAuthorities authorities;
    private final Nonconformities nonconformities;

    FilingDeskController(
            FilingDesk desk, FilingViews views, FilingAuthorities authorities, Nonconformities nonconformities) {
        this.desk = desk;
        this.views = views;
        this.authorities = authorities;
        this.nonconformities = nonconformities;
    }

    @Schema(name = "SiteCheck")
    record Seen(
            @NotNull @Schema(description = "the day of the visit")
            LocalDate on,

            @NotNull @Schema(description = "whether what was found differs from what was filed")
            Boolean differs,

            @NotBlank @Size(max = 2000) @Schema(example = "场地与备案一致，班级二个")
            String remarks,

            @Nullable
            @DecimalMin("-180")
            @DecimalMax("180")
            @Schema(example = "121.5435", description = "WGS 84, measured on site")
            Double longitude,

            @Nullable
            @DecimalMin("-90")
            @DecimalMax("90")
            @Schema(example = "31.2104", description = "WGS 84, measured on site")
            Double latitude) {}

    @Schema(name = "FilingReturn")
    record Return(@NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 500) String> reasons) {}

    @Schema(name = "ReceiptIssue")
    record Issue(
            @NotNull
            @Size(max = 500)
            @Schema(description = "why the town's check is not waited for; empty when there is one")
            String reasonWithoutCheck) {}

    @Schema(name = "NonconformityNotice")
    record Notice(@NotNull @Size(min = 1, max = 20) List<Nonconformities.@Valid @NotNull Ground> grounds) {}

    @Schema(name = "FilingAuthorityChange")
    record AuthorityChange(
            @NotNull UUID agency,
            @NotNull LocalDate from,

            @NotBlank
            @Size(max = 80)
            @Pattern(regexp = "[a-z0-9-]+(#.{1,20})?")
            @Schema(example = "shanghai-population-regulation#35")
            String source,

            @NotNull @Size(max = 500) String note) {}

    @Operation(summary = "Write down what was seen on site")
    @Does(value = "registry.filing.check", on = "filing")
    @PostMapping("/api/filings/{id}/check")
    ResponseEntity<FilingView> check(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Seen seen,
            Actor actor) {
        var position = seen.longitude() == null || seen.latitude() == null
                ? null
                : new Wgs84(seen.longitude(), seen.latitude());
        return answer(
                desk.check(id, Versions.of(version), seen.on(), seen.differs(), seen.remarks(), position, actor),
                actor);
    }

    @Operation(summary = "Send the filing back with reasons")
    @Does(value = "registry.filing.decide", on = "filing")
    @PostMapping("/api/filings/{id}/return")
    ResponseEntity<FilingView> giveBack(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Return given,
            Actor actor) {
        return answer(desk.giveBack(id, Versions.of(version), given.reasons(), actor), actor);
    }

    @Operation(summary = "Receive the filing: receipt and notice of basic conditions go out")
    @Does(value = "registry.filing.decide", on = "filing")
    @PostMapping("/api/filings/{id}/receipt")
    ResponseEntity<FilingView> receive(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Issue issue,
            Actor actor) {
        return answer(desk.issueReceipt(id, Versions.of(version), issue.reasonWithoutCheck(), actor), actor);
    }

    @Operation(summary = "Say that the contents meet the standards")
    @Does(value = "registry.filing.decide", on = "filing")
    @PostMapping("/api/filings/{id}/conformity")
    ResponseEntity<FilingView> conforms(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return answer(desk.conforms(id, Versions.of(version), actor), actor);
    }

    @Operation(summary = "Tell the institution, and the public, why the contents do not meet the standards")
    @Does(value = "registry.filing.decide", on = "filing")
    @PostMapping("/api/filings/{id}/nonconformity")
    ResponseEntity<FilingView> doesNotConform(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Notice notice,
            Actor actor) {
        return answer(desk.doesNotConform(id, Versions.of(version), notice.grounds(), actor), actor);
    }

    @Operation(
            summary =
                    "Who receives filings in the caller's district, as far as it is set; otherwise its childcare office")
    @Does("registry.authority.list")
    @GetMapping("/api/filing-authorities")
    List<FilingAuthorities.Authority> authorities(Actor actor) {
        return authorities.list(String.valueOf(actor.district()));
    }

    @Operation(summary = "Another agency receives filings from a day on")
    @Does("registry.authority.set")
    @PostMapping("/api/filing-authorities")
    List<FilingAuthorities.Authority> setAuthority(@Valid @RequestBody AuthorityChange change, Actor actor) {
        return authorities
                .set(change.agency(), change.from(), change.source(), change.note(), actor)
                .orThrow();
    }

    @Operation(summary = "Filings published as not meeting the standards, the newest first")
    @Does("registry.nonconformity.list")
    @GetMapping("/api/public/nonconformities")
    Listing<Nonconformities.Published> published(
            @RequestParam(required = false) @Nullable @Pattern(regexp = "\\d{6}000") @Schema(example = "310115000")
                    String district,
            Paging paging) {
        return nonconformities.published(district, paging);
    }

    private ResponseEntity<FilingView> answer(Outcome<Filing> outcome, Actor actor) {
        var view = views.find(outcome.orThrow().id(), actor).orElseThrow();
        return Versions.answer(view, view.version());
    }
}
