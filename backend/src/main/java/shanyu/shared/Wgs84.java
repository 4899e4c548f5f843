package shanyu.shared;

/**
 * A point in WGS 84 longitude and latitude, degrees. The reference system is in the type: Chinese base maps use
 * GCJ-02 or BD-09, which lie hundreds of metres off, and the compiler should notice.
 */
public record Wgs84(double longitude, double latitude) {
    private static final double EARTH_RADIUS_M = 6_371_008.8;

    public Wgs84 {
        if (!(longitude >= -180 && longitude <= 180 && latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("not a position on earth: %s, %s".formatted(longitude, latitude));
        }
    }

    /** Great-circle distance in metres (haversine); right to about 0.5 %. */
    public double metresTo(Wgs84 other) {
        double dLat = Math.toRadians(other.latitude - latitude);
        double dLon = Math.toRadians(other.longitude - longitude);
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(h));
    }
}
