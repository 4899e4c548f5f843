package shanyu.planner.walk;

/**
 * A position in China's geodetic system of 2000 (EPSG:4490), degrees. It and WGS 84 are realisations of the same frame and
 * lie decimetres apart at most: the degrees are taken as they are.
 */
public record Cgcs2000(double lon, double lat) implements Position {
    @Override
    public Place place() {
        return new Place(lon, lat);
    }
}
