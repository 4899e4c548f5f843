package shanyu.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.inspection.draw.DrawKey;
import shanyu.inspection.draw.DrawKeys;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;

/** The register of the key offices' public keys. */
@Tag(name = "draw")
@RestController
@RequestMapping("/api/draw-keys")
class DrawKeyController {
    private final DrawKeys keys;
    private final Permissions permissions;
    private final HouseClock clock;

    DrawKeyController(DrawKeys keys, Permissions permissions, HouseClock clock) {
        this.keys = keys;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Schema(name = "DrawKeyRegistration")
    record Registration(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "public key, 32 bytes hex")
            String publicKey,

            @Schema(description = "held back for rounds whose first key stays silent")
            boolean standby) {}

    @Schema(name = "DrawKeyWithdrawal")
    record Withdrawal(
            @NotBlank @Size(max = 1000) @Schema(example = "密钥文件遗失")
            String reason) {}

    @Schema(name = "DrawKey")
    record Shown(
            UUID id,
            @Schema(description = "32 bytes, hex") String publicKey,
            String district,
            UUID office,
            String officeName,
            String officeNameEn,
            boolean standby,
            Instant registeredAt,
            Instant usableFrom,
            @Nullable Instant withdrawnAt,
            boolean usable,
            int version) {}

    @Operation(summary = "Public keys of a district's key offices, withdrawn ones included")
    @Does("inspection.key.list")
    @GetMapping
    List<Shown> list(@RequestParam @Pattern(regexp = "\\d{9}") @Schema(example = "310115000") String district) {
        return keys.of(district).stream().map(this::shown).toList();
    }

    @Operation(summary = "Register the public key of one's office; it counts after the waiting time of the norms")
    @Does(value = "inspection.key.register", stepUp = true)
    @PostMapping
    ResponseEntity<Shown> register(@Valid @RequestBody Registration asked, Actor actor) {
        permissions.require(
                actor,
                "inspection.key.register",
                new Belonging(actor.district(), null, null, actor.agencyId(), null, Set.of()));
        var key = keys.register(asked.publicKey(), asked.standby(), actor).orThrow();
        return Versions.created(shown(key), key.version());
    }

    @Operation(summary = "Withdraw a key of one's office from rounds not yet bound")
    @Does(value = "inspection.key.withdraw", on = "draw-key", stepUp = true)
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<Shown> withdraw(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, @Valid @RequestBody Withdrawal asked) {
        var key = keys.withdraw(id, Versions.of(version), asked.reason()).orThrow();
        return Versions.answer(shown(key), key.version());
    }

    private Shown shown(DrawKey key) {
        return new Shown(
                key.id(),
                key.publicKey(),
                key.district(),
                key.agency(),
                key.agencyName(),
                key.agencyNameEn(),
                key.standby(),
                key.registeredAt(),
                key.usableFrom(),
                key.withdrawnAt(),
                key.isUsable(clock.instant()),
                key.version());
    }
}
