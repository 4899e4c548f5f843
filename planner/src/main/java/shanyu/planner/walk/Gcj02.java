package shanyu.planner.walk;

/**
 * A position as maps for the public show it in China, degrees: WGS 84 moved by some hundred metres, by a rule that was never
 * published and is known from its results (https://wiki.openstreetmap.org/wiki/GCJ-02). Outside a rectangle around the
 * country nothing is moved.
 */
public record Gcj02(double lon, double lat) implements Position {
    /** Krasovsky's ellipsoid of 1940: half axis in metres, square of the eccentricity. */
    private static final double AXIS = 6_378_245;

    private static final double ECCENTRICITY = 0.00669342162296594323;
    private static final int MOST_STEPS = 30;
    /** Degrees, about a hundredth of a millimetre. */
    private static final double CLOSE = 1e-10;

    /** As the place would be shown. */
    public static Gcj02 of(Place place) {
        double lon = place.lon();
        double lat = place.lat();
        if (!(lon >= 72.004 && lon <= 137.8347 && lat >= 0.8293 && lat <= 55.8271)) return new Gcj02(lon, lat);
        double sin = StrictMath.sin(Math.toRadians(lat));
        double bulge = 1 - ECCENTRICITY * sin * sin;
        double metresNorth = AXIS * (1 - ECCENTRICITY) / (bulge * Math.sqrt(bulge));
        double metresEast = AXIS / Math.sqrt(bulge) * StrictMath.cos(Math.toRadians(lat));
        return new Gcj02(
                lon + Math.toDegrees(east(lon - 105, lat - 35) / metresEast),
                lat + Math.toDegrees(north(lon - 105, lat - 35) / metresNorth));
    }

    /** Goes back by steps: the move hardly changes over the distance it moves. */
    @Override
    public Place place() {
        double wantedLon = lon;
        double wantedLat = lat;
        for (int step = 0; step < MOST_STEPS; step++) {
            var shown = of(new Place(wantedLon, wantedLat));
            double east = lon - shown.lon;
            double north = lat - shown.lat;
            wantedLon += east;
            wantedLat += north;
            if (Math.abs(east) < CLOSE && Math.abs(north) < CLOSE) break;
        }
        return new Place(wantedLon, wantedLat);
    }

    private static double east(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + waves(20, 6 * x, 20, 2 * x)
                + waves(20, x, 40, x / 3)
                + waves(150, x / 12, 300, x / 30);
    }

    private static double north(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + waves(20, 6 * x, 20, 2 * x)
                + waves(20, y, 40, y / 3)
                + waves(160, y / 12, 320, y / 30);
    }

    private static double waves(double high, double fast, double low, double slow) {
        return (high * StrictMath.sin(fast * Math.PI) + low * StrictMath.sin(slow * Math.PI)) * 2 / 3;
    }
}
