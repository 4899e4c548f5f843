package shanyu.inspection.draw;

import java.math.BigDecimal;

/**
 * One risk class (风险等级) as a month's quota sees it.
 *
 * @param code {@code A} to {@code D}
 * @param share part of the class to be visited each month, 0 to 1
 * @param weight how strongly the visits left after coverage lean to this class, at least 1
 * @param all institutions of the class in the pool
 * @param visited those of them already visited on site this year, or drawn and still to be visited
 */
record RiskCount(String code, BigDecimal share, int weight, int all, int visited) {
    RiskCount {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)
            throw new IllegalArgumentException("a share lies between 0 and 1: " + share);
        if (weight < 1 || visited < 0 || visited > all)
            throw new IllegalArgumentException(
                    "class %s: weight %d, %d of %d visited".formatted(code, weight, visited, all));
    }

    /** The stratum of the class's institutions already visited. */
    String stratum() {
        return "V" + code;
    }

    int unvisited() {
        return all - visited;
    }
}
