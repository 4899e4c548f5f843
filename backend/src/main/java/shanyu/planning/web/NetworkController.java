package shanyu.planning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.planning.network.NetworkInUse;
import shanyu.planning.network.NetworkRow;
import shanyu.planning.network.Networks;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** The networks a district walks on: those imported, and the one in use. */
@Tag(name = "planning")
@RestController
class NetworkController {
    private static final String LIST = "planning.network.list";
    private static final String READ = "planning.network.read";
    private static final String USE = "planning.network.use";

    private final Networks networks;
    private final Permissions permissions;

    NetworkController(Networks networks, Permissions permissions) {
        this.networks = networks;
        this.permissions = permissions;
    }

    @Operation(summary = "Walking networks the district imported, the newest first, with what their check found")
    @Does(LIST)
    @GetMapping("/api/planning/networks")
    Listing<NetworkRow> list(Paging paging, Actor actor) {
        return networks.list(own(actor, LIST), paging);
    }

    @Operation(summary = "The network the district's figures rest on now")
    @Does(READ)
    @GetMapping("/api/planning/networks/in-use")
    ResponseEntity<NetworkInUse> inUse(Actor actor) {
        return answer(networks.inUse(own(actor, READ)));
    }

    @Schema(name = "WalkingNetworkChoice")
    record Choice(
            @Nullable @Schema(description = "absent for the stand-in")
            UUID network) {}

    @Operation(summary = "Let the figures rest on an earlier network again, or on the stand-in, from now on")
    @Does(USE)
    @PutMapping("/api/planning/networks/in-use")
    ResponseEntity<NetworkInUse> use(
            @RequestHeader("If-Match") String version, @Valid @RequestBody Choice choice, Actor actor) {
        return answer(networks.use(own(actor, USE), Versions.of(version), choice.network(), actor)
                .orThrow());
    }

    private static ResponseEntity<NetworkInUse> answer(NetworkInUse inUse) {
        return Versions.answer(inUse, inUse.turn());
    }

    private String own(Actor actor, String action) {
        String district = actor.district();
        if (district == null) throw Refusal.missing().asException();
        permissions.require(actor, action, Belonging.toDistrict(district));
        return district;
    }
}
