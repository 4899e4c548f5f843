package shanyu.planning.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import shanyu.shared.Wgs84;

/** The places of Pudong that ship with us ({@code planning/SOURCES.md} says from where). */
public final class ShippedPoints {
    private ShippedPoints() {}

    public static List<Wgs84> all() {
        var file = new ClassPathResource("planning/points.csv");
        try (var lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(ShippedPoints::point).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Wgs84 point(String line) {
        int comma = line.indexOf(',');
        return new Wgs84(Double.parseDouble(line.substring(0, comma)), Double.parseDouble(line.substring(comma + 1)));
    }
}
