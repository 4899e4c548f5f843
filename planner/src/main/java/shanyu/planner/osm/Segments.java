package shanyu.planner.osm;

import java.util.Arrays;
import shanyu.planner.walk.Hilbert;
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

    /** The largest part, its nodes numbered along a curve. */
    Network network(Parts parts) {
        var kept = parts.largest();
        var order = Hilbert.order(spread(kept, nodes.lon), spread(kept, nodes.lat));
        for (int n = 0; n < order.length; n++) order[n] = kept[order[n]];
        var lon = spread(order, nodes.lon);
        var lat = spread(order, nodes.lat);
        var number = new int[nodes()];
        Arrays.fill(number, -1);
        for (int n = 0; n < order.length; n++) number[order[n]] = n;
        var begins = new int[count];
        var ends = new int[count];
        var length = new int[count];
        int inside = 0;
        for (int n = 0; n < count; n++) {
            int begin = number[from[n]];
            int end = number[to[n]];
            if (begin < 0) continue;
            begins[inside] = begin;
            ends[inside] = end;
            double metres = Place.metres(lon[begin], lat[begin], lon[end], lat[end]);
            length[inside++] = Network.millimetres(Math.min(Network.LONGEST_METRES, metres));
        }
        return Network.of(
                lon, lat, Arrays.copyOf(begins, inside), Arrays.copyOf(ends, inside), Arrays.copyOf(length, inside));
    }

    private double[] spread(int[] of, double[] values) {
        var spread = new double[of.length];
        for (int n = 0; n < of.length; n++) spread[n] = values[original(of[n])];
        return spread;
    }
}
