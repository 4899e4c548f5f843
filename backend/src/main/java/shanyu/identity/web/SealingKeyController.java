package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.evidence.Evidence;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.server.sealing.KeyVersion;
import shanyu.server.sealing.SealingKeys;

/** The keys that seal personal columns, for who looks after security. */
@Tag(name = "identity")
@RestController
@RequestMapping("/api/sealing-keys")
class SealingKeyController {
    private final SealingKeys keys;
    private final Evidence evidence;

    SealingKeyController(SealingKeys keys, Evidence evidence) {
        this.keys = keys;
        this.evidence = evidence;
    }

    /**
     * All versions of the key.
     *
     * @param inClear texts that an earlier version of the house left unsealed and that are about to be sealed
     */
    @Schema(name = "SealingKeys")
    record Ring(
            @ArraySchema(maxItems = 1000) List<KeyVersion> versions,
            @Schema(minimum = "0") long inClear) {}

    @Operation(summary = "Versions of the key that seals personal columns, and how much is sealed under each")
    @Does("identity.sealing-key.list")
    @GetMapping
    Ring list() {
        return new Ring(keys.list(), keys.inClear());
    }

    @Operation(
            summary =
                    "Make another version; everything is sealed anew under it, then the old one is destroyed by itself")
    @Does(value = "identity.sealing-key.rotate", stepUp = true)
    @PostMapping("/rotation")
    Ring rotate(Actor actor) {
        int version = keys.rotate();
        evidence.append(Map.of("kind", "sealing-key-made", "version", version, "actor", actor.reference()));
        return list();
    }
}
