package shanyu.geo.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import shanyu.geo.Layer;
import shanyu.geo.Layers;
import shanyu.geo.MapSettings;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.server.HouseSettings;
import shanyu.shared.Refusal;

/** The district's own map, layer by layer. */
@Tag(name = "geo")
@RestController
class MapController {
    private static final String OURS = "© OpenStreetMap contributors (ODbL 1.0)";

    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");

    private final Layers layers;
    private final MapSettings map;
    private final HouseSettings house;

    MapController(Layers layers, MapSettings map, HouseSettings house) {
        this.layers = layers;
        this.map = map;
        this.house = house;
    }

    @Schema(name = "MapTerms")
    record Terms(
            @Schema(description = "whether the caller may be shown the map; where not, a list takes its place")
            boolean shown,

            @Schema(description = "审图号 of the approved map, empty while there is none")
            String reviewNumber,

            @Schema(example = "© OpenStreetMap contributors (ODbL 1.0)")
            String attribution,

            @Schema(
                    description = "tiles to lie beneath our own layers, the lowest first; Web Mercator on WGS 84",
                    example = "[\"https://tiles.example/{z}/{y}/{x}.png\"]")
            List<String> tiles) {}

    @Operation(summary = "Whether a map may be shown to the caller, and what must stand under it")
    @Does("geo.layer.read")
    @GetMapping("/api/geo/map")
    Terms terms(Actor actor) {
        boolean isShown = isShownTo(actor);
        var tiles = isShown ? map.wmts().templates() : List.<String>of();
        return new Terms(
                isShown,
                map.reviewNumber(),
                tiles.isEmpty() ? OURS : OURS + " · " + map.wmts().attribution(),
                tiles);
    }

    @Operation(summary = "A layer of the map as GeoJSON, WGS 84: towns, district, lines, stations, places")
    @Does("geo.layer.read")
    @GetMapping(value = "/api/geo/layers/{layer}", produces = "application/geo+json")
    ResponseEntity<byte[]> layer(
            @PathVariable @Size(max = 20) @Schema(example = "towns") String layer,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            Actor actor) {
        var wanted = Layer.named(layer).orElseThrow(() -> Refusal.missing().asException());
        if (!isShownTo(actor)) {
            throw Refusal.of(Refusal.Kind.STATE, "map-review-number-needed").asException();
        }
        var sent = layers.get(wanted);
        boolean unchanged = known != null && known.contains(sent.tag());
        return ResponseEntity.status(unchanged ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(sent.tag())
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .contentType(GEO_JSON)
                .body(unchanged ? null : sent.geoJson());
    }

    /** Administrative borders on a public map need its review number (审图号); the demonstration says it is invented. */
    private boolean isShownTo(Actor actor) {
        return actor.isSignedIn() || house.isDemo() || !map.reviewNumber().isBlank();
    }
}
