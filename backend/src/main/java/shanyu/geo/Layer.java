package shanyu.geo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A layer of our own map, shipped as GeoJSON ({@code geo/SOURCES.md} says from where). */
public enum Layer {
    /** 街镇, polygons with name and label point. */
    TOWNS,
    /** Outline of the district. */
    DISTRICT,
    /** Metro track and elevated roads. */
    LINES,
    /** Metro stations. */
    STATIONS,
    /** Kindergartens, community health centres, hospitals, parks. */
    PLACES;

    /** The layer of that name in a path. */
    public static Optional<Layer> named(String name) {
        return Arrays.stream(values())
                .filter(layer -> layer.fileName().equals(name))
                .findFirst();
    }

    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
