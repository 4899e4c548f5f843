package shanyu.planner.siting.programme;

/**
 * How good a set of sites is: the floors first, then what all people served count.
 *
 * @param shortfall people below the floors of their towns
 */
record Score(double shortfall, double worth) {
    static Score of(Serving serving) {
        return new Score(serving.shortfall(), serving.worth());
    }

    /** @param grain less than so many people is rounding */
    boolean isBetter(Score other, double grain) {
        if (Math.abs(shortfall - other.shortfall) > grain) return shortfall < other.shortfall;
        return worth > other.worth + grain;
    }
}
