package shanyu.planner.walk;

import java.util.Arrays;
import java.util.List;

/**
 * A network of ways people walk, both directions alike, in flat arrays: the ways out of node {@code n} are
 * {@code begin[n] … begin[n + 1] - 1} of {@code head} and {@code millimetres}. Whole millimetres add up the same in every
 * order and on every machine.
 */
public final class Network {
    /** Beyond it a sum of lengths could overflow. */
    public static final double LONGEST_METRES = 1_000_000;

    final List<Place> places;
    final int[] begin;
    final int[] head;
    final int[] millimetres;

    private Network(List<Place> places, int[] begin, int[] head, int[] millimetres) {
        this.places = places;
        this.begin = begin;
        this.head = head;
        this.millimetres = millimetres;
    }

    /** A way between two nodes, by their places in the list of nodes. */
    public record Way(int from, int to, double metres) {
        public Way {
            if (!(metres >= 0 && metres <= LONGEST_METRES))
                throw new IllegalArgumentException("no length of a way: " + metres);
        }
    }

    public static Network of(List<Place> places, List<Way> ways) {
        var begin = new int[places.size() + 1];
        for (var way : ways) {
            begin[way.from + 1]++;
            begin[way.to + 1]++;
        }
        for (int node = 0; node < places.size(); node++) begin[node + 1] += begin[node];
        var next = Arrays.copyOf(begin, places.size());
        var head = new int[2 * ways.size()];
        var millimetres = new int[2 * ways.size()];
        for (var way : ways) {
            int length = (int) Math.round(way.metres * 1000);
            head[next[way.from]] = way.to;
            millimetres[next[way.from]++] = length;
            head[next[way.to]] = way.from;
            millimetres[next[way.to]++] = length;
        }
        return new Network(List.copyOf(places), begin, head, millimetres);
    }

    public int nodes() {
        return places.size();
    }

    public Place place(int node) {
        return places.get(node);
    }
}
