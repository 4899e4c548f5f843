package shanyu.planner.forecast;

/**
 * What share of the children of an age would take a place of a kind.
 *
 * @param age in completed years, 0 to 2
 * @param kind of place, in the caller's words; kinds of one age add up and do not overlap
 * @param share 0 to 1
 */
public record Uptake(int age, String kind, double share) {
    public Uptake {
        if (age < 0 || age > 2) throw new IllegalArgumentException("age %d: 0, 1 or 2".formatted(age));
        if (!(share >= 0 && share <= 1))
            throw new IllegalArgumentException("share %s of %s at age %d: from 0 to 1".formatted(share, kind, age));
    }
}
