package shanyu.planner.forecast;

/**
 * What becomes of a cohort until the end of the year in which it is so old: from birth to age 0, from 0 to 1, from 1 to 2
 * (completed years, counted on 31 December).
 *
 * @param survival share of the children who live, 0 to 1
 * @param migration by area: those who came less those who left, as a share of the cohort; −0.02 is a loss of 2 %
 * @param spread standard deviation of that share from year to year, the same for all areas, since what moves families moves
 *     them everywhere
 */
public record Passage(double survival, double[] migration, double spread) {
    public Passage {
        if (!(survival >= 0 && survival <= 1))
            throw new IllegalArgumentException("survival %s: a share from 0 to 1".formatted(survival));
        for (double share : migration)
            if (!(share > -1)) throw new IllegalArgumentException("migration %s: a share above -1".formatted(share));
        if (!(spread >= 0)) throw new IllegalArgumentException("spread %s: not below 0".formatted(spread));
    }

    /** The same for so many areas. */
    public static Passage of(double survival, double migration, double spread, int areas) {
        var each = new double[areas];
        java.util.Arrays.fill(each, migration);
        return new Passage(survival, each, spread);
    }

    /** Share of an area's cohort that is there afterwards, in a year that deviates so much from the usual. */
    double kept(int area, double deviate) {
        return survival * Math.max(0, 1 + migration[area] + spread * deviate);
    }
}
