package shanyu.geo;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import shanyu.server.http.PictureSources;

/**
 * What may be shown to whom on a map.
 *
 * @param reviewNumber 审图号 of the approved base map; while it is empty, no map of borders is shown to the public outside
 *     the demonstration
 * @param wmts a map in pictures beneath our own layers
 */
@ConfigurationProperties("shanyu.geo")
public record MapSettings(
        @DefaultValue("") String reviewNumber, @DefaultValue Wmts wmts) implements PictureSources {
    @Override
    public Set<String> origins() {
        return wmts.origins();
    }
}
