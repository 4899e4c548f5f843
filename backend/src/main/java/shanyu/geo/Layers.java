package shanyu.geo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The layers as they are sent: read once, each with a tag that changes when its bytes do. */
@Component
public class Layers {
    private final Map<Layer, Sent> sent = new EnumMap<>(Layer.class);

    /**
     * A layer's bytes.
     *
     * @param tag quoted entity tag
     */
    public record Sent(byte[] geoJson, String tag) {}

    Layers() {
        for (Layer layer : Layer.values()) {
            byte[] bytes = read(layer);
            sent.put(layer, new Sent(bytes, '"' + hash(bytes) + '"'));
        }
    }

    public Sent get(Layer layer) {
        return java.util.Objects.requireNonNull(sent.get(layer));
    }

    static byte[] read(Layer layer) {
        try (var in = new ClassPathResource("geo/" + layer.fileName() + ".geojson").getInputStream()) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
