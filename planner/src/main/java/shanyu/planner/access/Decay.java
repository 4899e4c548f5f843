package shanyu.planner.access;

/** What a way of so many metres is worth, of a limit beyond which it is worth nothing; 1 at the door. */
@FunctionalInterface
public interface Decay {
    double weight(double metres, double limit);

    /** Within the limit all ways are alike: 2SFCA (Luo and Wang, Environment and Planning B 30, 2003). */
    Decay EVEN = (metres, limit) -> metres <= limit ? 1 : 0;

    /**
     * The Gaussian of the enhanced form (Luo and Qi, Health and Place 15, 2009, in the continuous form of Dai, Health and
     * Place 16, 2010): 1 at the door and 0 at the limit.
     */
    Decay GAUSSIAN = (metres, limit) -> {
        if (metres > limit) return 0;
        if (limit == 0) return 1;
        double edge = StrictMath.exp(-0.5);
        double share = metres / limit;
        return (StrictMath.exp(-0.5 * share * share) - edge) / (1 - edge);
    };
}
