package shanyu.planning.network;

import java.util.List;
import shanyu.planner.walk.Place;

/** Where the children of a district live: told by whoever knows, so that a network can be held against it. */
public interface DemandPlaces {
    /**
     * Somewhere children live.
     *
     * @param children estimated; 0 where nobody has entered figures yet
     */
    record Home(Place at, int children) {}

    /** Empty for a district of whose towns no border is known. */
    List<Home> of(String district);
}
