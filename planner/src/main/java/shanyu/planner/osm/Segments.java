package shanyu.planner.osm;

import java.util.Arrays;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Parts;
import shanyu.planner.walk.Place;

/**
 * Ways cut at each of their nodes. A node that lets nobody pass stands twice, once for either side: people walk up to it.
 * Where more than two segments meet in one it is passed, as such a gate stands at one of the ways and is drawn at the corner.
 */
final class Segments {
    private final WalkedNodes nodes;
    private final int[] from;
    private final int[] to;
    private int count;
    /** The node of the file that each copy stands for. */
    private int[] copied = new int[16];

    private int copies;

    Segments(WalkedWays ways, WalkedNodes nodes) {
        this.nodes = nodes;
        int most = Math.max(0, ways.end(ways.count() - 1) - ways.count());
        from = new int[most];
        to = new int[most];
        for (int way = 0; way < ways.count(); way++) cut(ways, way);
        split();
    }

    private void cut(WalkedWays ways, int way) {
        int before = -1;
        for (int at = ways.end(way - 1); at < ways.end(way); at++) {
            int node = nodes.find(ways.ref(at));
            if (!nodes.present.get(node)) node = -1;
            if (before >= 0 && node >= 0 && before != node) {
                from[count] = before;
                to[count++] = node;
            }
            before = node;
        }
    }

    private void split() {
        var meet = new byte[nodes.ids.length];
        for (int n = 0; n < count; n++) {
            meet[from[n]] = (byte) Math.min(3, meet[from[n]] + 1);
            meet[to[n]] = (byte) Math.min(3, meet[to[n]] + 1);
        }
        var met = new boolean[nodes.ids.length];
        for (int n = 0; n < count; n++) {
            from[n] = side(from[n], meet, met);
            to[n] = side(to[n], meet, met);
        }
    }

    private int side(int node, byte[] meet, boolean[] met) {
        if (!nodes.blocked.get(node) || meet[node] != 2) return node;
        if (!met[node]) {
            met[node] = true;
            return node;
        }
        if (copies == copied.length) copied = Arrays.copyOf(copied, 2 * copies);
        copied[copies] = node;
        return nodes.ids.length + copies++;
    }

    int count() {
        return count;
    }

    int nodes() {
        return nodes.ids.length + copies;
    }

    int[] from() {
        return Arrays.copyOf(from, count);
    }

    int[] to() {
        return Arrays.copyOf(to, count);
    }

    /** Of OpenStreetMap. */
    long id(int node) {
        return nodes.ids[original(node)];
    }

    private int original(int node) {
        return node < nodes.ids.length ? node : copied[node - nodes.ids.length];
    }

    private Place place(int node) {
        int original = original(node);
        return new Place(nodes.lon[original], nodes.lat[original]);
    }

    /** The largest part, its nodes numbered along a curve. */
    Network network(Parts parts) {
        var kept = parts.largest();
        var lon = Arrays.stream(kept)
                .mapToDouble(node -> nodes.lon[original(node)])
                .toArray();
        var lat = Arrays.stream(kept)
                .mapToDouble(node -> nodes.lat[original(node)])
                .toArray();
        var number = new int[nodes()];
        Arrays.fill(number, -1);
        for (int n = 0; n < kept.length; n++) number[kept[n]] = n;
        var begin = new int[count];
        var end = new int[count];
        var length = new int[count];
        int inside = 0;
        for (int n = 0; n < count; n++) {
            if (number[from[n]] < 0) continue;
            begin[inside] = number[from[n]];
            end[inside] = number[to[n]];
            double metres = place(from[n]).metres(place(to[n]));
            length[inside++] = Network.millimetres(Math.min(Network.LONGEST_METRES, metres));
        }
        return Network.of(
                        lon,
                        lat,
                        Arrays.copyOf(begin, inside),
                        Arrays.copyOf(end, inside),
                        Arrays.copyOf(length, inside))
                .alongCurve();
    }
}
