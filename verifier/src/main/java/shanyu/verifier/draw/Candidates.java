package shanyu.verifier.draw;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may be picked now, as places in the list of inspectors sorted by bytes. "The candidate of rank r" is answered
 * in O(log n) instead of by building the list for every seat; the second count, grouped by department, answers the
 * same with some departments left out.
 */
final class Candidates {
    private final int[] departments;
    /** Places grouped by department, ascending in each group; where each group begins; and the way back. */
    private final int[] grouped;

    private final int[] begins;
    private final int[] slots;

    private final boolean[] open;
    private final Fenwick counts;
    private final Fenwick groupedCounts;
    private int openCount;

    Candidates(List<Inspector> inspectors) {
        int n = inspectors.size();
        departments = new int[n];
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < n; i++) {
            departments[i] = numbers.computeIfAbsent(inspectors.get(i).dept(), any -> numbers.size());
        }
        begins = new int[numbers.size() + 1];
        for (int department : departments) begins[department + 1]++;
        for (int d = 0; d < numbers.size(); d++) begins[d + 1] += begins[d];
        grouped = new int[n];
        slots = new int[n];
        int[] next = begins.clone();
        for (int i = 0; i < n; i++) {
            slots[i] = next[departments[i]]++;
            grouped[slots[i]] = i;
        }
        open = new boolean[n];
        counts = new Fenwick(n);
        groupedCounts = new Fenwick(n);
    }

    /** Makes everyone, or no one, a candidate. */
    void reset(boolean all) {
        Arrays.fill(open, all);
        counts.fill(all ? 1 : 0);
        groupedCounts.fill(all ? 1 : 0);
        openCount = all ? open.length : 0;
    }

    boolean isOpen(int place) {
        return open[place];
    }

    void set(int place, boolean toOpen) {
        if (open[place] == toOpen) return;
        open[place] = toOpen;
        int change = toOpen ? 1 : -1;
        counts.add(place, change);
        groupedCounts.add(slots[place], change);
        openCount += change;
    }

    int department(int place) {
        return departments[place];
    }

    int count() {
        return openCount;
    }

    int place(int rank) {
        return counts.place(rank);
    }

    /** Candidates of none of these departments. */
    int countOutside(List<Integer> left) {
        return outsideBefore(open.length, left);
    }

    /** As {@link #place}, among those alone: the last place with at most {@code rank} of them before it. */
    int placeOutside(int rank, List<Integer> left) {
        int low = 0;
        int high = open.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (outsideBefore(middle + 1, left) > rank) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private int outsideBefore(int place, List<Integer> left) {
        int count = counts.before(place);
        for (int department : left) {
            int found = Arrays.binarySearch(grouped, begins[department], begins[department + 1], place);
            int slot = found < 0 ? -found - 1 : found;
            count -= groupedCounts.before(slot) - groupedCounts.before(begins[department]);
        }
        return count;
    }
}
