package shanyu.verifier.draw;

/** Counts over places 0 … n − 1 with prefix sums and rank search in O(log n). */
final class Fenwick {
    private final int[] sums;

    Fenwick(int places) {
        sums = new int[places + 1];
    }

    /** Puts the same count, 0 or 1, on every place. */
    void fill(int count) {
        for (int i = 1; i < sums.length; i++) sums[i] = count * Integer.lowestOneBit(i);
    }

    void add(int place, int change) {
        for (int i = place + 1; i < sums.length; i += Integer.lowestOneBit(i)) sums[i] += change;
    }

    /** Sum of the counts on the places before this one. */
    int before(int place) {
        int sum = 0;
        for (int i = place; i > 0; i -= Integer.lowestOneBit(i)) sum += sums[i];
        return sum;
    }

    /** The place where the counted thing of that rank, from 0, stands. */
    int place(int rank) {
        int place = 0;
        int left = rank;
        for (int step = Integer.highestOneBit(sums.length); step > 0; step >>= 1) {
            int next = place + step;
            if (next < sums.length && sums[next] <= left) {
                place = next;
                left -= sums[next];
            }
        }
        return place;
    }
}
