package shanyu.planning.siting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import shanyu.planning.Supply;
import shanyu.planning.TownChildren;
import shanyu.planning.network.WalkingNetwork;

/**
 * All a run rests on but the network itself, which is named by its stamp: kept word for word, so that the run can be done again.
 *
 * @param metres people walk at most
 * @param normMetres of the norm's walk; 0 where the norms are silent
 * @param figures children entered by town
 * @param towns all of the district
 * @param cells where the children are taken to live, and what each child counts
 * @param before points in service
 * @param points the same with the scenario's changes
 */
record SitingInput(
        String district,
        LocalDate asOf,
        double metres,
        int normMetres,
        Aim aim,
        int uptake,
        long seed,
        int rounds,
        WalkingNetwork.Stamp network,
        List<TownChildren> figures,
        List<Town> towns,
        int floorsFrom,
        List<Home> cells,
        List<Supply> before,
        List<Supply> points,
        List<Site> candidates,
        List<ScenarioSettings.Means> periods) {

    /** @param floor percent of its children */
    record Town(String code, int floor) {}

    /** A cell of the grid, with its middle in WGS 84 degrees. */
    record Home(String h3, String town, double longitude, double latitude, int children, double weight) {}

    /**
     * A candidate as it stood.
     *
     * @param version of the register's entry
     * @param cost fen a year
     */
    record Site(
            UUID id,
            int version,
            String name,
            String kind,
            String town,
            double longitude,
            double latitude,
            int places,
            long cost,
            int fromYear) {}

    /** Which figures of children it rests on, in a few letters. */
    String figuresMark() {
        return Canonical.hash(Canonical.write(figures)).substring(0, 12);
    }
}
