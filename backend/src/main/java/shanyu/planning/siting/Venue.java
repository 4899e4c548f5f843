package shanyu.planning.siting;

import shanyu.planner.walk.ReferenceSystem;
import shanyu.shared.Wgs84;

/**
 * What a town says of a venue.
 *
 * @param position converted once, when it was entered, to seven decimals (a centimetre)
 * @param declared the system the degrees were given in
 * @param places that could be made there
 * @param rent fen a year
 * @param relief fen a year of the rent that is let off
 * @param conversion fen, once, to make it a place for children
 * @param fromYear first year it can be used
 */
public record Venue(
        CandidateKind kind,
        String name,
        String address,
        Wgs84 position,
        ReferenceSystem declared,
        int places,
        long rent,
        long relief,
        long conversion,
        int fromYear,
        String note) {
    private static final double DECIMALS = 1e7;

    /** Degrees of a declared system as WGS 84. */
    public static Wgs84 converted(ReferenceSystem system, double longitude, double latitude) {
        var place = system.position(longitude, latitude).place();
        return new Wgs84(rounded(place.lon()), rounded(place.lat()));
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * DECIMALS) / DECIMALS;
    }
}
