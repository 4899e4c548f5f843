package shanyu.planning;

import java.util.List;
import shanyu.shared.Wgs84;

/**
 * A hexagon of the grid H3 (resolution 8, about 0.7 km²) and who is taken to live in it.
 *
 * @param h3 its index, as H3 writes it
 * @param town nine-digit code of the town its middle lies in
 * @param border corners, the first not repeated
 * @param points mapped places in it, by which the town's children are spread
 */
public record Cell(String h3, String town, Wgs84 middle, List<Wgs84> border, int points) {}
