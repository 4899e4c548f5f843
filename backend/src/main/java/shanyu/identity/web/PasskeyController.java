package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.identity.signin.Passkeys;
import shanyu.identity.signin.Sites;

/** One's own passkeys: made, named, taken away. */
@Tag(name = "identity")
@RestController
@RequestMapping("/api/passkeys")
class PasskeyController {
    private final Passkeys passkeys;
    private final Sites sites;

    PasskeyController(Passkeys passkeys, Sites sites) {
        this.passkeys = passkeys;
        this.sites = sites;
    }

    @Schema(name = "PasskeyMade", description = "what the browser made; bytes in base64url")
    record MadeByBrowser(
            @NotNull UUID ceremony,

            @NotBlank @Size(max = 60) @Schema(example = "办公电脑")
            String label,

            @NotBlank @Size(max = 1400) @Pattern(regexp = PasskeyAnswer.BASE64URL) @Schema(example = "AQID")
            String credential,

            @NotBlank @Size(max = 4000) @Pattern(regexp = PasskeyAnswer.BASE64URL) @Schema(example = "eyJ9")
            String clientData,

            @NotBlank @Size(max = 20000) @Pattern(regexp = PasskeyAnswer.BASE64URL) @Schema(example = "o2M")
            String attestation,

            @NotNull @Size(max = 10) List<@Size(max = 20) @Pattern(regexp = "[a-z-]+") String> transports) {}

    @Schema(name = "PasskeyLabel")
    record Label(
            @NotBlank @Size(max = 60) @Schema(example = "办公电脑")
            String label) {}

    @Operation(summary = "What a browser is to make as a new passkey")
    @Does(value = "identity.factor.change", stepUp = true, secret = true)
    @PostMapping("/options")
    Passkeys.Making begin(Actor actor, HttpServletRequest request) {
        return passkeys.beginRegistration(actor.accountId(), signedIn(), sites.of(request))
                .orThrow();
    }

    @Operation(summary = "Keep the passkey a browser made")
    @Does(value = "identity.factor.change", stepUp = true)
    @PostMapping
    List<Passkeys.Passkey> register(@Valid @RequestBody MadeByBrowser made, Actor actor, HttpServletRequest request) {
        passkeys.register(
                        actor.accountId(),
                        signedIn(),
                        made.ceremony(),
                        made.label(),
                        new Passkeys.Made(made.credential(), made.clientData(), made.attestation(), made.transports()),
                        sites.of(request))
                .orThrow();
        return passkeys.of(actor.accountId());
    }

    @Operation(summary = "Call a passkey of one's own something else")
    @Does("identity.factor.change")
    @PostMapping("/{id}/label")
    List<Passkeys.Passkey> rename(@PathVariable UUID id, @Valid @RequestBody Label label, Actor actor) {
        passkeys.rename(actor.accountId(), id, label.label()).orThrow();
        return passkeys.of(actor.accountId());
    }

    @Operation(summary = "Take a passkey of one's own away")
    @Does(value = "identity.factor.change", stepUp = true)
    @PostMapping("/{id}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, Actor actor) {
        passkeys.remove(actor.accountId(), id).orThrow();
    }

    private static Authentication signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) throw new IllegalStateException("nobody is signed in");
        return authentication;
    }
}
