package shanyu.planner.siting.programme;

import java.util.Arrays;
import java.util.List;

/**
 * What is asked. Rows are the demands, with the candidates within reach of each; only these pairs are held, so a city is
 * as large as its reach and not as all its pairs.
 *
 * @param within by demand, indices of the candidates in reach, each once
 * @param periods in their order, one at least
 */
public record Programme(
        List<Candidate> candidates, List<Town> towns, List<Demand> demands, int[][] within, List<Period> periods) {
    public Programme {
        if (within.length != demands.size())
            throw new IllegalArgumentException("%d rows of %d demands".formatted(within.length, demands.size()));
        if (periods.isEmpty()) throw new IllegalArgumentException("no period");
    }

    /** All people of one town. */
    public double people(int town) {
        return demands.stream()
                .filter(demand -> demand.town() == town)
                .mapToDouble(Demand::people)
                .sum();
    }

    /** All people of all towns. */
    public double people() {
        return demands.stream().mapToDouble(Demand::people).sum();
    }

    /** Pairs of a demand and a candidate in reach of it. */
    public long pairs() {
        return Arrays.stream(within).mapToLong(row -> row.length).sum();
    }
}
