package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.identity.access.Does;
import shanyu.identity.signin.Notices;
import shanyu.identity.signin.Passkeys;
import shanyu.identity.signin.SecondFactors;
import shanyu.identity.signin.Sites;
import shanyu.identity.signin.provider.ProviderLinks;
import shanyu.shared.Refusal;

/** One's own factors: what is enrolled, the authenticator app and its recovery codes, and what one is to know of it. */
@Tag(name = "identity")
@RestController
@RequestMapping("/api/session")
class FactorController {
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Sites sites;
    private final Notices notices;
    private final Accounts accounts;
    private final Actors actors;
    private final ProviderLinks links;

    FactorController(
            SecondFactors factors,
            Passkeys passkeys,
            Sites sites,
            Notices notices,
            Accounts accounts,
            Actors actors,
            ProviderLinks links) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.sites = sites;
        this.notices = notices;
        this.accounts = accounts;
        this.actors = actors;
        this.links = links;
    }

    @Schema(name = "OwnFactors")
    record Own(
            @Nullable @Schema(description = "since when an authenticator app is enrolled; absent without one")
            Instant totpSince,

            @Schema(description = "unused recovery codes") int recoveryCodes,

            List<Passkeys.Passkey> passkeys,

            @Schema(description = "false where the address is none a passkey can belong to")
            boolean passkeysPossible,

            @Nullable
            @Schema(
                    description =
                            "since when the account is connected with a person of the identity provider; absent without")
            Instant providerSince,

            @Schema(description = "true while the house demands a second factor and there is none")
            boolean needed,

            List<Notices.Notice> notices) {}

    @Schema(name = "TotpCode")
    record Code(
            @NotBlank @Pattern(regexp = "[0-9]{6}") @Schema(example = "492039")
            String code) {}

    @Schema(name = "RecoveryCodes")
    record Codes(@Schema(description = "shown this once") List<String> codes) {}

    @Operation(summary = "One's own factors, and what one has not seen yet about one's account")
    @Does("identity.factor.own")
    @GetMapping("/factors")
    Own own(Actor actor, HttpServletRequest request) {
        var held = factors.held(actor.accountId());
        return new Own(
                held.totpSince(),
                held.recoveryCodes(),
                passkeys.of(actor.accountId()),
                sites.find(request).isPresent(),
                links.since(actor.accountId()).orElse(null),
                actors.lacksSecondFactor(accounts.find(actor.accountId()).orElseThrow()),
                notices.unseen(actor.accountId()));
    }

    @Operation(summary = "One has seen what was told about one's account")
    @Does("identity.factor.own")
    @PostMapping("/notices/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(Actor actor) {
        notices.seen(actor.accountId());
    }

    @Operation(summary = "Begin with an authenticator app: its secret, which counts when a first code is confirmed")
    @Does(value = "identity.factor.change", stepUp = true, secret = true)
    @PostMapping("/totp")
    ResponseEntity<SecondFactors.Enrolment> begin(Actor actor) {
        String username = accounts.find(actor.accountId()).orElseThrow().username();
        return unkept(factors.begin(actor.accountId(), username).orThrow());
    }

    @Operation(summary = "Confirm the app by its first code; answers the recovery codes, once")
    @Does(value = "identity.factor.change", stepUp = true, secret = true)
    @PostMapping("/totp/confirm")
    ResponseEntity<Codes> confirm(@Valid @RequestBody Code code, Actor actor) {
        return unkept(new Codes(factors.confirm(actor.accountId(), code.code()).orThrow()));
    }

    @Operation(summary = "Make new recovery codes in place of the earlier ones; answers them, once")
    @Does(value = "identity.factor.change", stepUp = true, secret = true)
    @PostMapping("/recovery-codes")
    ResponseEntity<Codes> newCodes(Actor actor) {
        return unkept(new Codes(factors.newCodes(actor.accountId()).orThrow()));
    }

    @Operation(summary = "Take the authenticator app away, with its recovery codes")
    @Does(value = "identity.factor.change", stepUp = true)
    @PostMapping("/totp/remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor) {
        if (factors.held(actor.accountId()).totpSince() == null)
            throw Refusal.of(Refusal.Kind.STATE, "totp-not-enrolled").asException();
        factors.removeTotp(actor.accountId());
    }

    /** Secrets stay in no cache, neither the browser's nor the one of answers to repeated keys. */
    private static <T> ResponseEntity<T> unkept(T secret) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(secret);
    }
}
