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

    /** Metres as the crow flies (haversine); strict arithmetic, so that lengths are the same on every machine. */
    public double metres(Place other) {
        double south = Math.toRadians(other.lat - lat) / 2;
        double east = Math.toRadians(other.lon - lon) / 2;
        double half = square(StrictMath.sin(south))
                + StrictMath.cos(Math.toRadians(lat))
                        * StrictMath.cos(Math.toRadians(other.lat))
                        * square(StrictMath.sin(east));
        return 2 * RADIUS * StrictMath.asin(Math.min(1, Math.sqrt(half)));
    }

    private static double square(double value) {
        return value * value;
    }
}
