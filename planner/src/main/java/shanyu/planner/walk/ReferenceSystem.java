package shanyu.planner.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The systems a file may declare its degrees in; none is ever guessed. */
public enum ReferenceSystem {
    WGS84("WGS-84", "EPSG:4326"),
    CGCS2000("CGCS-2000", "EPSG:4490"),
    GCJ02("GCJ-02");

    private final List<String> otherNames;

    ReferenceSystem(String... otherNames) {
        this.otherNames = List.of(otherNames);
    }

    /** By any of its names, in capitals or not. */
    public static Optional<ReferenceSystem> named(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(system -> system.name().equals(name) || system.otherNames.contains(name))
                .findFirst();
    }

    public Position position(double lon, double lat) {
        return switch (this) {
            case WGS84 -> new Place(lon, lat);
            case CGCS2000 -> new Cgcs2000(lon, lat);
            case GCJ02 -> new Gcj02(lon, lat);
        };
    }
}
