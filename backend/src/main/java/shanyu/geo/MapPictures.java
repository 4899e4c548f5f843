package shanyu.geo;

import java.util.Set;
import org.springframework.stereotype.Component;
import shanyu.server.http.PictureSources;

/** Lets pages show the pictures of the map service that is set. */
@Component
class MapPictures implements PictureSources {
    private final MapSettings map;

    MapPictures(MapSettings map) {
        this.map = map;
    }

    @Override
    public Set<String> origins() {
        return map.wmts().origins();
    }
}
