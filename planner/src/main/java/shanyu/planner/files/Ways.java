package shanyu.planner.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import shanyu.planner.walk.Network;

/** A walking network from two tables: nodes {@code id,lon,lat} and ways {@code from,to,metres}, walked both ways. */
public final class Ways {
    private Ways() {}

    /** @throws Refused when a file cannot be read or a row is wrong; nothing is taken from half a network */
    public static Network of(Path nodes, Path edges) {
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
        return Network.of(places.places(), ways);
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
