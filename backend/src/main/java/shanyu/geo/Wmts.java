package shanyu.geo;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A map in pictures beneath the district's own layers, from a web map tile service (OGC 07-057r7), fetched by the browser. Its
 * tiles are those of GoogleMapsCompatible on WGS 84 or CGCS2000, as 天地图 calls {@code w}; tiles shifted by GCJ-02 would lie half
 * a kilometre off.
 *
 * @param layers resource templates with {@code {TileMatrix}}, {@code {TileRow}} and {@code {TileCol}}, the lowest first; none is
 *     no such map
 * @param attribution what must stand under it; needed where there are layers
 */
public record Wmts(
        @DefaultValue List<String> layers, @DefaultValue("") String attribution) {
    private static final List<String> VARIABLES = List.of("{TileMatrix}", "{TileRow}", "{TileCol}");

    /** @throws IllegalArgumentException naming the setting, where the start has to stop */
    public Wmts {
        layers = List.copyOf(layers);
        layers.forEach(Wmts::check);
        if (!layers.isEmpty() && attribution.isBlank())
            throw new IllegalArgumentException("shanyu.geo.wmts.attribution: who made the map must stand under it");
    }

    private static void check(String template) {
        for (String variable : VARIABLES)
            if (!template.contains(variable))
                throw new IllegalArgumentException("shanyu.geo.wmts.layers: no " + variable + " in " + template);
        origin(template);
    }

    private static String origin(String template) {
        try {
            var address = URI.create(filled(template, "1", "1", "1"));
            boolean isWeb = List.of("https", "http").contains(String.valueOf(address.getScheme()));
            if (isWeb && address.getHost() != null && address.getUserInfo() == null)
                return address.getScheme() + "://" + address.getAuthority();
        } catch (IllegalArgumentException unreadable) {
            // Said below, as for any other address.
        }
        throw new IllegalArgumentException("shanyu.geo.wmts.layers: not an address of the web: " + template);
    }

    private static String filled(String template, String matrix, String row, String column) {
        return template.replace("{TileMatrix}", matrix)
                .replace("{TileRow}", row)
                .replace("{TileCol}", column);
    }

    /** The layers as map programs write templates: z, y and x for matrix, row and column. */
    public List<String> templates() {
        return layers.stream().map(layer -> filled(layer, "{z}", "{y}", "{x}")).toList();
    }

    /** The servers the tiles come from. */
    public Set<String> origins() {
        var origins = new LinkedHashSet<String>();
        layers.forEach(layer -> origins.add(origin(layer)));
        return origins;
    }
}
