package shanyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import org.locationtech.jts.geom.Geometry;
import shanyu.planner.catchment.Catchments;
import shanyu.planner.osm.Extract;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Place;
import shanyu.planner.walk.Walk;

/**
 * Walking against GraphHopper 11 on one generated extract, in one process and by turns: trees on the same graph, outlines from
 * a point, the import in processes of their own; then a what-if against a full count.
 */
public final class WalkBench {
    private static final int SOURCES = 500;
    /** Fifteen minutes at 5 km/h, and half a millimetre, so that no node lies at the very end. */
    private static final double METRES = 1250.0005;

    private static final int IMPORTS = 5;

    private WalkBench() {}

    /** @param arguments seed of the extract, 1 when left out */
    public static void main(String[] arguments) throws Exception {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
        Path folder = Files.createTempDirectory("shanyu-walk-");
        var table = new Table();
        try {
            Path extract = new StreetExtract(seed).write(folder.resolve("streets.osm.pbf"));
            imports(table, extract, folder);
            var network = Extract.read(extract, share -> {}).largest();
            try (var peer = new WalkPeer(extract, folder.resolve("peer"))) {
                trees(table, peer);
                outlines(table, peer, network);
            }
            district(table, network);
            table.print();
        } finally {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    private static void trees(Table table, WalkPeer peer) {
        var network = peer.network();
        var walk = new Walk(network);
        var random = new Random(1);
        var sources = new int[SOURCES];
        for (int n = 0; n < SOURCES; ) {
            sources[n] = random.nextInt(network.nodes());
            if (walk.from(sources[n], 1e6) > network.nodes() / 2) n++;
        }
        long reached = 0;
        boolean same = true;
        for (int source : sources) {
            int count = walk.from(source, METRES);
            var ours = new int[count];
            for (int n = 0; n < count; n++) ours[n] = walk.node(n);
            var theirs = new java.util.ArrayList<Integer>();
            peer.tree(peer.order[source], METRES, label -> theirs.add(peer.number[label.node]));
            Arrays.sort(ours);
            same &= Arrays.equals(ours, theirs.stream().mapToInt(Integer::intValue).sorted().toArray());
            reached += count;
        }
        var sum = new long[2];
        var span = Span.here();
        var duel = Duel.of(
                () -> {
                    for (int source : sources) sum[0] += walk.from(source, METRES);
                },
                () -> {
                    for (int source : sources) peer.tree(peer.order[source], METRES, label -> sum[1]++);
                });
        table.row(
                "B1 500 trees of 1,250 m on %,d nodes, %,d arcs; %,d nodes a tree"
                        .formatted(network.nodes(), 2 * network.ways(), reached / SOURCES),
                milliseconds(duel.ours() / SOURCES) + " a tree; " + ratio(duel, same && sum[0] == sum[1]),
                Goal.atLeast(10, "×", same ? duel.ratio() : 0),
                span.end(),
                "GraphHopper's ShortestPathTree: " + milliseconds(duel.peers() / SOURCES));
    }

    private static String ratio(Duel duel, boolean same) {
        return same ? String.format(Locale.ROOT, "%.1f ×, same nodes reached", duel.ratio()) : "OTHER NODES REACHED";
    }

    private static void outlines(Table table, WalkPeer peer, Network network) {
        var catchments = new Catchments(network);
        var random = new Random(2);
        var sources = new Place[SOURCES];
        // The peer walks from the street and not from the door; so ours gets the way from the door on top.
        var metres = new double[SOURCES];
        for (int n = 0; n < SOURCES; n++) {
            var node = network.place(random.nextInt(network.nodes()));
            sources[n] = new Place(node.lon() + (random.nextDouble() - 0.5) * 4e-4, node.lat() + (random.nextDouble() - 0.5) * 4e-4);
            metres[n] = METRES + catchments.of(sources[n], METRES).straight();
        }
        double ours = 0;
        double theirs = 0;
        int valid = 0;
        var off = new double[SOURCES];
        for (int n = 0; n < SOURCES; n++) {
            var catchment = catchments.of(sources[n], metres[n]);
            double area = area(peer.outline(sources[n].lon(), sources[n].lat(), METRES), sources[n].lat());
            if (catchment.outline().isValid()) valid++;
            ours += catchment.squareMetres();
            theirs += area;
            off[n] = Math.abs(catchment.squareMetres() / area - 1);
        }
        var sum = new double[2];
        var span = Span.here();
        var duel = Duel.of(
                () -> {
                    for (int n = 0; n < SOURCES; n++) sum[0] += catchments.of(sources[n], metres[n]).squareMetres();
                },
                () -> {
                    for (var source : sources) sum[1] += peer.outline(source.lon(), source.lat(), METRES).getNumPoints();
                });
        boolean alike = valid == SOURCES && Math.abs(ours / theirs - 1) <= 0.05;
        table.row(
                "B4 500 outlines from a point, 1,250 m",
                "%s; %.1f ×; %d valid, area %+.1f %% of all, each off %.1f %% (median), %.1f %% (95 of 100)".formatted(
                        milliseconds(duel.ours() / SOURCES), duel.ratio(), valid,
                        100 * (ours / theirs - 1), 100 * Figures.median(off), 100 * Figures.percentile(off, 95)),
                Goal.atLeast(8, "×", alike ? duel.ratio() : 0),
                span.end(),
                "GraphHopper's snap, tree, triangles, contour: " + milliseconds(duel.peers() / SOURCES));
    }

    private static double area(Geometry degrees, double lat) {
        double metres = 6_371_008.8 * Math.PI / 180;
        return degrees.getArea() * metres * metres * Math.cos(Math.toRadians(lat));
    }

    private static void imports(Table table, Path extract, Path folder) throws IOException, InterruptedException {
        var span = Span.here();
        var ours = new ImportRun[IMPORTS];
        var peers = new ImportRun[IMPORTS];
        for (int run = 0; run < IMPORTS; run++) {
            ours[run] = ImportRun.of("ours", extract, folder);
            peers[run] = ImportRun.of("peer", extract, folder.resolve("import-" + run));
        }
        double cpu = median(ours, ImportRun::cpuSeconds);
        double peerCpu = median(peers, ImportRun::cpuSeconds);
        double memory = median(ours, ImportRun::megabytes);
        double peerMemory = median(peers, ImportRun::megabytes);
        var spent = span.end();
        table.row(
                "B5 import of %,d bytes to %,d nodes, CPU of the whole process, cold (median of %d)"
                        .formatted(Files.size(extract), ours[0].nodes(), IMPORTS),
                "%.2f s; %.2f of the peer's".formatted(cpu, cpu / peerCpu),
                Goal.atMost(0.5, "of it", cpu / peerCpu),
                spent,
                "GraphHopper's import to %,d crossings: %.2f s".formatted(peers[0].nodes(), peerCpu));
        table.row(
                "B5 the most memory the process held (-Xmx1g)",
                "%.0f MB; %.2f of the peer's".formatted(memory, memory / peerMemory),
                Goal.atMost(0.5, "of it", memory / peerMemory),
                spent,
                "GraphHopper's: %.0f MB".formatted(peerMemory));
    }

    private static double median(ImportRun[] runs, java.util.function.ToDoubleFunction<ImportRun> cost) {
        return Figures.median(Arrays.stream(runs).mapToDouble(cost).toArray());
    }

    private static void district(Table table, Network network) {
        var ours = new WalkOurs(network);
        var span = Span.here();
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < 16; round++) {
            double count = Duel.seconds(ours::count);
            if (round >= 4) best = Math.min(best, count);
        }
        table.row(
                "B8 1,100 cells, 180 points, 1,000 m: coverage and both scores from places on the map, warm",
                milliseconds(best),
                Goal.atMost(20, "ms", best * 1000),
                span.end(),
                "");
        span = Span.here();
        var changes = ours.changes();
        double share = changes.change() / changes.full();
        table.row(
                "B7 one point added, moved, closed or resized, all figures read",
                changes.same()
                        ? "%s, p95 %s; 1/%.0f of a full count".formatted(
                                milliseconds(changes.change()), milliseconds(changes.slow()), 1 / share)
                        : "OTHER FIGURES",
                Goal.atLeast(20, "times", changes.same() ? 1 / share : 0),
                span.end(),
                "the full count: " + milliseconds(changes.full()));
        if (Double.isNaN(ours.sum())) throw new IllegalStateException("no figures");
    }

    private static String milliseconds(double seconds) {
        return String.format(Locale.ROOT, "%.4f ms", seconds * 1000);
    }
}
