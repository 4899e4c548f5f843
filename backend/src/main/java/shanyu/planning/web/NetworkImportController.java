package shanyu.planning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.planning.network.NetworkImport;
import shanyu.planning.network.NetworkImports;
import shanyu.planning.network.NetworkKind;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.shared.Refusal;

/** A walking network handed in: announced, sent piece by piece, read by a job one may watch. */
@Tag(name = "planning")
@RestController
@RequestMapping("/api/planning/network-imports")
class NetworkImportController {
    private static final String LIST = "planning.network.list";
    private static final String IMPORT = "planning.network.import";
    private static final String THING = "network-import";

    private final NetworkImports imports;
    private final Permissions permissions;

    NetworkImportController(NetworkImports imports, Permissions permissions) {
        this.imports = imports;
        this.permissions = permissions;
    }

    @Schema(name = "NetworkAnnouncement")
    record Announcement(
            @NotNull NetworkKind kind,

            @NotBlank @Size(min = 2, max = 100) @Schema(example = "shanghai-260901.osm.pbf")
            String name,

            @NotBlank @Size(min = 2, max = 200) @Schema(example = "© OpenStreetMap contributors (ODbL 1.0)")
            String source,

            @NotNull @Min(1) @Max(1L << 40) @Schema(example = "41943040", description = "of all its files together")
            Long bytes) {}

    @Operation(summary = "Announce a file; its pieces follow")
    @Does(IMPORT)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    NetworkImport begin(@Valid @RequestBody Announcement body, Actor actor) {
        return imports.begin(
                        own(actor, IMPORT),
                        body.kind(),
                        body.name().strip(),
                        body.source().strip(),
                        body.bytes(),
                        actor)
                .orThrow();
    }

    @Operation(summary = "Hand in the next piece of a file, at most 4 MiB")
    @Does(value = IMPORT, on = THING)
    @PostMapping(value = "/{id}/pieces", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    NetworkImport take(
            @PathVariable UUID id,
            @RequestParam @Pattern(regexp = "extract|nodes|edges") @Schema(example = "extract") String file,
            @RequestParam
                    @Min(0)
                    @Max(1L << 40)
                    @Schema(example = "0", description = "where the piece begins in its file")
                    long at,
            @RequestBody byte[] bytes) {
        return imports.take(id, file, at, bytes).orThrow();
    }

    @Operation(summary = "All of it is here: let it be read, checked and taken into use; ask for it again to watch")
    @Does(value = IMPORT, on = THING)
    @PostMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.ACCEPTED)
    NetworkImport read(@PathVariable UUID id) {
        return imports.read(id).orThrow();
    }

    @Operation(summary = "Give it up; what was handed in is forgotten and the network in use stays")
    @Does(value = IMPORT, on = THING)
    @PostMapping("/{id}/cancellation")
    NetworkImport cancel(@PathVariable UUID id) {
        return imports.cancel(id).orThrow();
    }

    @Operation(summary = "How far an import is, and what came of it")
    @Does(value = LIST, on = THING)
    @GetMapping("/{id}")
    NetworkImport find(@PathVariable UUID id) {
        return imports.find(id).orElseThrow(() -> Refusal.missing().asException());
    }

    @Operation(summary = "Imports of the district, the newest first")
    @Does(LIST)
    @GetMapping
    Listing<NetworkImport> list(Paging paging, Actor actor) {
        return imports.list(own(actor, LIST), paging);
    }

    private String own(Actor actor, String action) {
        String district = actor.district();
        if (district == null) throw Refusal.missing().asException();
        permissions.require(actor, action, Belonging.toDistrict(district));
        return district;
    }
}
