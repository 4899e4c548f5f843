package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.AccountActs;
import shanyu.identity.AccountCare;
import shanyu.identity.AccountFile;
import shanyu.identity.AccountFilter;
import shanyu.identity.AccountLists;
import shanyu.identity.Actor;
import shanyu.identity.Appointments;
import shanyu.identity.OpenSessions;
import shanyu.identity.Passwords;
import shanyu.identity.Role;
import shanyu.identity.access.Does;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** Accounts of a district and the roles they hold. */
@Tag(name = "identity")
@RestController
@RequestMapping("/api/accounts")
class AccountController {
    private final AccountLists lists;
    private final Appointments appointments;
    private final Passwords passwords;
    private final AccountActs acts;
    private final OpenSessions sessions;
    private final AccountCare care;

    AccountController(
            AccountLists lists,
            Appointments appointments,
            Passwords passwords,
            AccountActs acts,
            OpenSessions sessions,
            AccountCare care) {
        this.sessions = sessions;
        this.care = care;
        this.lists = lists;
        this.appointments = appointments;
        this.passwords = passwords;
        this.acts = acts;
    }

    @Schema(name = "Appointment")
    record Appointment(
            @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,63}") @Size(max = 64) @Schema(example = "zhang.san")
            String username,

            @NotBlank @Size(min = 12, max = 200) @Schema(example = "correct horse battery staple")
            String password,

            @NotBlank @Size(max = 60) @Schema(example = "张三")
            String name,

            @NotNull UUID agency,
            @NotEmpty @Size(max = 5) Set<Role> roles) {}

    @Schema(name = "RolesHeld")
    record Roles(@NotEmpty @Size(max = 5) Set<Role> roles) {}

    @Schema(name = "FirstPassword")
    record FirstPassword(
            @NotBlank @Size(min = 12, max = 200) @Schema(example = "correct horse battery staple")
            String password) {}

    @Operation(summary = "Accounts of one's district")
    @Does("identity.account.list")
    @GetMapping
    Listing<AccountLists.Row> list(@Valid @ModelAttribute AccountFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "One account")
    @Does(value = "identity.account.read", on = "account")
    @GetMapping("/{id}")
    ResponseEntity<AccountFile> read(@PathVariable UUID id) {
        return answer(id);
    }

    @Operation(summary = "Open an account for somebody of an agency of the district")
    @Does(value = "identity.account.appoint", secret = true, stepUp = true)
    @PostMapping
    ResponseEntity<AccountFile> appoint(@Valid @RequestBody Appointment asked, Actor actor) {
        var id = appointments
                .appoint(asked.username(), asked.password(), asked.name(), asked.agency(), asked.roles(), actor)
                .orThrow();
        var row = lists.find(id).orElseThrow();
        return Versions.created(row, row.version());
    }

    @Operation(summary = "Replace the roles an account holds, from now on")
    @Does(value = "identity.account.assign", on = "account", stepUp = true)
    @PutMapping("/{id}/roles")
    ResponseEntity<AccountFile> assign(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Roles roles,
            Actor actor) {
        appointments.assign(id, Versions.of(version), roles.roles(), actor).orThrow();
        return answer(id);
    }

    @Operation(summary = "Close an account for good")
    @Does(value = "identity.account.assign", on = "account", stepUp = true)
    @PostMapping("/{id}/disable")
    ResponseEntity<AccountFile> disable(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        appointments.disable(id, Versions.of(version), actor).orThrow();
        return answer(id);
    }

    @Operation(
            summary = "Set a new first password for somebody who forgot theirs; it must be changed at the next sign-in")
    @Does(value = "identity.account.reset", on = "account", secret = true, stepUp = true)
    @PostMapping("/{id}/password")
    ResponseEntity<AccountFile> reset(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody FirstPassword asked,
            Actor actor) {
        passwords.reset(id, Versions.of(version), asked.password(), actor).orThrow();
        return answer(id);
    }

    @Operation(summary = "Where the account is signed in")
    @Does(value = "identity.account.sessions", on = "account")
    @GetMapping("/{id}/sessions")
    List<OpenSessions.Open> sessions(@PathVariable UUID id) {
        return sessions.of(id);
    }

    @Operation(summary = "Sign the account out everywhere; its owner is told")
    @Does(value = "identity.account.sessions", on = "account", stepUp = true)
    @PostMapping("/{id}/sessions/end")
    ResponseEntity<AccountFile> endSessions(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        care.endSessions(id, Versions.of(version), actor).orThrow();
        return answer(id);
    }

    @Operation(
            summary =
                    "Take app, recovery codes, passkeys and the provider's connection away from somebody who lost them; its owner is told")
    @Does(value = "identity.account.reset", on = "account", stepUp = true)
    @PostMapping("/{id}/factors/reset")
    ResponseEntity<AccountFile> resetFactors(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        care.resetFactors(id, Versions.of(version), actor).orThrow();
        return answer(id);
    }

    @Operation(summary = "What the account did and read, as the log has it, newest first")
    @Does(value = "identity.account.acts", on = "account")
    @GetMapping("/{id}/acts")
    Listing<AccountActs.Act> acts(@PathVariable UUID id, Paging paging) {
        return acts.list(id, paging);
    }

    private ResponseEntity<AccountFile> answer(UUID id) {
        var row = lists.find(id).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(row, row.version());
    }
}
