package shanyu.planner.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import shanyu.planner.osm.Extract;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Parts;

/**
 * A walking network from files.
 *
 * @param apart parts that no way connects with the largest, named
 * @param keepsThem whether they are part of the network nevertheless
 */
public record Ways(Network network, List<Parts.Part> apart, boolean keepsThem) {
    /** Whether a file is an OpenStreetMap extract, by its name. */
    public static boolean isExtract(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pbf");
    }

    /**
     * The largest part of an OpenStreetMap extract.
     *
     * @throws Refused when the file cannot be read or nothing in it can be walked
     */
    public static Ways of(Path extract) {
        try {
            var read = Extract.read(extract, share -> {});
            return new Ways(read.largest(), read.left(), false);
        } catch (IOException unreadable) {
            throw new Refused("%s cannot be read: %s".formatted(extract, unreadable.getMessage()));
        }
    }

    /**
     * Two tables: nodes {@code id,lon,lat[,crs]} and ways {@code from,to,metres}, walked both ways.
     *
     * @throws Refused when a file cannot be read or a row is wrong; nothing is taken from half a network
     */
    public static Ways of(Path nodes, Path edges) {
        var places = Sites.of(nodes);
        var number = new HashMap<String, Integer>();
        for (int n = 0; n < places.ids().size(); n++) number.put(places.ids().get(n), n);
        var table = Table.of(edges, "from", "to", "metres");
        var ways = new ArrayList<Network.Way>();
        for (var row : table.rows()) {
            int from = node(table, row, "from", number);
            int to = node(table, row, "to", number);
            double metres = table.amount(row, "metres").orElse(0);
            if (metres > Network.LONGEST_METRES) {
                table.faults.add(
                        Table.line(row),
                        "metres",
                        row.get("metres"),
                        "a way is at most 1,000,000 metres long; is this metres?");
                continue;
            }
            ways.add(new Network.Way(from, to, metres));
        }
        table.faults.refuse();
        var parts = Parts.of(
                places.ids().size(),
                ways.stream().mapToInt(Network.Way::from).toArray(),
                ways.stream().mapToInt(Network.Way::to).toArray());
        var apart = parts.left(node -> "node " + places.ids().get(node));
        return new Ways(Network.of(places.places(), ways).alongCurve(), apart, true);
    }

    private static int node(Table table, CSVRecord row, String column, Map<String, Integer> number) {
        String id = table.text(row, column);
        Integer node = number.get(id);
        if (node != null) return node;
        if (!id.isEmpty())
            table.faults.add(
                    Table.line(row),
                    column,
                    id,
                    "there is no node of this id; add it to the nodes or take the way out");
        return 0;
    }
}
