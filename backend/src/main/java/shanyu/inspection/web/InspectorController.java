package shanyu.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.inspection.library.DeclaredTie;
import shanyu.inspection.library.Inspector;
import shanyu.inspection.library.InspectorLists;
import shanyu.inspection.library.Inspectors;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.DateRange;
import shanyu.shared.Refusal;

/** The library of inspectors. */
@Tag(name = "inspectors")
@RestController
class InspectorController {
    private final Inspectors inspectors;
    private final InspectorLists lists;
    private final Accounts accounts;
    private final Agencies agencies;
    private final Permissions permissions;

    InspectorController(
            Inspectors inspectors,
            InspectorLists lists,
            Accounts accounts,
            Agencies agencies,
            Permissions permissions) {
        this.inspectors = inspectors;
        this.lists = lists;
        this.accounts = accounts;
        this.agencies = agencies;
        this.permissions = permissions;
    }

    @Schema(name = "InspectorEntry")
    record Entry(
            @NotNull UUID account,

            @NotNull @Pattern(regexp = "[A-Z]") @Schema(example = "H")
            String department,

            @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115004")
            String town) {}

    @Schema(name = "InspectorChange")
    record Change(
            @NotNull @Pattern(regexp = "[A-Z]") @Schema(example = "H")
            String department,

            @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115004")
            String town,

            @Schema(description = "false strikes the inspector off the list")
            boolean active) {}

    @Schema(name = "LicenceEntry")
    record LicenceEntry(
            @NotBlank @Size(min = 4, max = 40) @Schema(example = "09-1150042")
            String number,

            @NotNull @Schema(example = "2026-01-01") LocalDate from,

            @NotNull @Schema(description = "last day", example = "2030-12-31")
            LocalDate until) {}

    @Schema(name = "EmploymentEntry")
    record EmploymentEntry(
            @NotNull UUID institution,
            @NotNull @Schema(example = "2021-09-01") LocalDate from,

            @Nullable @Schema(description = "last day", example = "2024-08-31")
            LocalDate until) {}

    @Schema(name = "TieEntry")
    record TieEntry(@NotNull UUID institution, @NotNull DeclaredTie.Kind kind) {}

    @Schema(name = "TieWithdrawal")
    record TieWithdrawal(
            @NotBlank @Size(max = 1000) @Schema(example = "亲属已于六月离职")
            String reason) {}

    @Operation(summary = "Inspectors one may see")
    @Does("inspection.inspector.list")
    @GetMapping("/api/inspectors")
    Listing<InspectorLists.Row> list(@Valid @ModelAttribute InspectorLists.Filter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "One inspector with licences, past employers and declared ties")
    @Does(value = "inspection.inspector.read", on = "inspector")
    @GetMapping("/api/inspectors/{id}")
    ResponseEntity<Inspector> read(@PathVariable UUID id) {
        return answer(inspectors.find(id).orElseThrow(() -> Refusal.missing().asException()));
    }

    @Operation(summary = "Whom one could put on the list: inspectors by role who are not on it")
    @Does("inspection.inspector.add")
    @GetMapping("/api/inspector-candidates")
    List<InspectorLists.Candidate> candidates(Actor actor) {
        return lists.candidates(actor);
    }

    @Operation(summary = "Put an account with the role of inspector on the list")
    @Does("inspection.inspector.add")
    @PostMapping("/api/inspectors")
    ResponseEntity<Inspector> add(@Valid @RequestBody Entry entry, Actor actor) {
        var district = accounts.find(entry.account())
                .flatMap(account -> agencies.find(account.agency()))
                .map(agency -> agency.district())
                .orElse(null);
        permissions.require(
                actor,
                "inspection.inspector.add",
                new Belonging(district, entry.town(), null, null, entry.department(), Set.of()));
        var inspector = inspectors
                .add(entry.account(), entry.department(), entry.town())
                .orThrow();
        return Versions.created(inspector, inspector.version());
    }

    @Operation(summary = "Move an inspector to another department or town, or strike it off the list")
    @Does(value = "inspection.inspector.change", on = "inspector")
    @PutMapping("/api/inspectors/{id}")
    ResponseEntity<Inspector> change(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Change change,
            Actor actor) {
        var inspector = inspectors.find(id).orElseThrow(() -> Refusal.missing().asException());
        // A department may not push its people into another's list.
        permissions.require(
                actor,
                "inspection.inspector.change",
                new Belonging(inspector.district(), change.town(), null, null, change.department(), Set.of()));
        return answer(inspectors
                .change(id, Versions.of(version), change.department(), change.town(), change.active())
                .orThrow());
    }

    @Operation(summary = "Enter a licence")
    @Does(value = "inspection.inspector.change", on = "inspector")
    @PostMapping("/api/inspectors/{id}/licences")
    ResponseEntity<Inspector> licence(@PathVariable UUID id, @Valid @RequestBody LicenceEntry entry) {
        return answer(inspectors
                .licence(id, entry.number(), range(entry.from(), entry.until()))
                .orThrow());
    }

    @Operation(summary = "Enter where an inspector was employed before")
    @Does(value = "inspection.inspector.change", on = "inspector")
    @PostMapping("/api/inspectors/{id}/employments")
    ResponseEntity<Inspector> employment(@PathVariable UUID id, @Valid @RequestBody EmploymentEntry entry) {
        return answer(inspectors
                .employment(id, entry.institution(), range(entry.from(), entry.until()))
                .orThrow());
    }

    @Operation(summary = "Declare one's own tie to an institution")
    @Does(value = "inspection.tie.declare", on = "inspector")
    @PostMapping("/api/inspectors/{id}/ties")
    ResponseEntity<Inspector> declare(@PathVariable UUID id, @Valid @RequestBody TieEntry entry) {
        return answer(inspectors.declare(id, entry.institution(), entry.kind()).orThrow());
    }

    @Operation(summary = "Lift a tie that no longer holds, as the second person")
    @Does(value = "inspection.tie.withdraw", on = "inspector")
    @PostMapping("/api/inspectors/{id}/ties/{tie}/withdrawal")
    ResponseEntity<Inspector> withdraw(
            @PathVariable UUID id, @PathVariable UUID tie, @Valid @RequestBody TieWithdrawal withdrawal, Actor actor) {
        return answer(inspectors
                .withdraw(id, tie, actor.accountId(), withdrawal.reason())
                .orThrow());
    }

    private static DateRange range(LocalDate from, @Nullable LocalDate until) {
        if (!isOfOurTime(from))
            throw Refusal.field("from", from.toString(), "out-of-range").asException();
        if (until != null && !isOfOurTime(until))
            throw Refusal.field("until", until.toString(), "out-of-range").asException();
        if (until != null && until.isBefore(from))
            throw Refusal.field("until", until.toString(), "before-from").asException();
        return new DateRange(from, until == null ? null : until.plusDays(1));
    }

    /** Years that people and licences live in; anything else is a slip of the hand. */
    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() >= 1950 && day.getYear() <= 2150;
    }

    private static ResponseEntity<Inspector> answer(Inspector inspector) {
        return Versions.answer(inspector, inspector.version());
    }
}
