package shanyu.planner.walk;

/**
 * A place on the ground, WGS 84.
 *
 * @param lon degrees east, -180 to 180
 * @param lat degrees north, -90 to 90
 */
public record Place(double lon, double lat) implements Position {
    /** Mean radius of the earth in metres (IUGG). */
    private static final double RADIUS = 6_371_008.8;

    public Place {
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90))
            throw new IllegalArgumentException("no place on earth: %s, %s".formatted(lon, lat));
    }

    @Override
    public Place place() {
        return this;
    }

    /** Metres as the crow flies. */
    public double metres(Place other) {
        return metres(lon, lat, other.lon, other.lat);
    }

    /** Metres as the crow flies (haversine); strict arithmetic, so that lengths are the same on every machine. */
    public static double metres(double lon, double lat, double toLon, double toLat) {
        double south = Math.toRadians(toLat - lat) / 2;
        double east = Math.toRadians(toLon - lon) / 2;
        double half = square(StrictMath.sin(south))
                + StrictMath.cos(Math.toRadians(lat))
                        * StrictMath.cos(Math.toRadians(toLat))
                        * square(StrictMath.sin(east));
        return 2 * RADIUS * StrictMath.asin(Math.min(1, Math.sqrt(half)));
    }

    private static double square(double value) {
        return value * value;
    }
}
