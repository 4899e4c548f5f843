package shanyu.planning.network;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.springframework.stereotype.Component;
import shanyu.planner.files.Refused;
import shanyu.planner.files.Ways;
import shanyu.planner.osm.BadExtract;
import shanyu.planner.osm.Extract;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.NetworkBytes;
import shanyu.planner.walk.Parts.Part;

/** Makes handed-in files a network and holds it against its district; whatever is wrong is thrown with its name. */
@Component
class NetworkReader {
    /** A large city: what is read of it fits into a heap of a gigabyte beside the house. */
    private static final int MOST_NODES = 2_000_000;

    private final DemandPlaces demand;

    NetworkReader(DemandPlaces demand) {
        this.demand = demand;
    }

    /** A network as it will be kept. */
    record Read(WalkingNetwork network, byte[] content, NetworkCheck check) {}

    private record Raw(Network network, int outside, List<Part> left) {}

    /**
     * @param progress is told the share of the work that is done, from 0 to 1
     * @throws ImportFault.Thrown when it can be no network of this district
     */
    Read read(ImportStore.Taken taken, HandedInFiles files, java.time.Instant at, DoubleConsumer progress) {
        var raw = taken.kind() == NetworkKind.OSM ? extract(files, progress) : edges(files);
        if (raw.network.ways() == 0)
            throw new ImportFault("nothing-to-walk", "no two nodes of it are joined by a way").asException();
        byte[] content = NetworkBytes.of(raw.network);
        // Checked as it will be taken up again, not as it was read.
        var network = NetworkStore.walking(taken.kind(), taken.name(), taken.source(), content, at);
        var check = NetworkCheck.of(network, demand.of(taken.district()), raw.outside, raw.left);
        if (!check.isOfTheDistrict())
            throw new ImportFault(
                            "another-place",
                            "only %s %% of the district's cells lie within %d m of a way of it; %d %% must: is it an extract of this district?"
                                    .formatted(check.percent(), NetworkCheck.NEAR_METRES, NetworkCheck.LEAST_PERCENT),
                            Map.of(
                                    "percent",
                                    check.percent(),
                                    "metres",
                                    NetworkCheck.NEAR_METRES,
                                    "least",
                                    NetworkCheck.LEAST_PERCENT))
                    .asException();
        return new Read(network, content, check);
    }

    private static Raw extract(HandedInFiles files, DoubleConsumer progress) {
        try {
            var extract = Extract.read(files.path("extract"), MOST_NODES, progress);
            return new Raw(extract.largest(), extract.outside(), extract.left());
        } catch (BadExtract bad) {
            throw new ImportFault(
                            bad.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            String.valueOf(bad.getMessage()),
                            Map.of("most", MOST_NODES))
                    .asException();
        } catch (IOException damaged) {
            throw new ImportFault("damaged", "a block of it is damaged; download it again").asException();
        }
    }

    /** Parts that nothing connects are walked too: in a list somebody wrote they are meant. */
    private static Raw edges(HandedInFiles files) {
        try {
            var ways = Ways.of(files.path("nodes"), files.path("edges"));
            return new Raw(ways.network(), 0, ways.apart());
        } catch (Refused refused) {
            String said = files.told(String.valueOf(refused.getMessage()));
            throw new ImportFault(
                            refused.faults().isEmpty() ? "table-refused" : "rows-refused",
                            said,
                            Map.of("rows", RowAdvice.rows(refused.faults())))
                    .asException();
        }
    }
}
