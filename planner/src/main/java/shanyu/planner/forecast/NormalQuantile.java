package shanyu.planner.forecast;

/**
 * The standard normal quantile, to seven digits: Wichura, "Algorithm AS 241: the percentage points of the normal
 * distribution", Applied Statistics 37 (1988), procedure PPND7. Of strict operations only, so that no machine differs.
 */
final class NormalQuantile {
    private NormalQuantile() {}

    /** @param p above 0 and below 1 */
    static double of(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q
                    * (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)
                    / (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1);
        }
        double r = StrictMath.sqrt(-StrictMath.log(Math.min(p, 1 - p)));
        double tail = r <= 5 ? near(r - 1.6) : far(r - 5);
        return q < 0 ? -tail : tail;
    }

    private static double near(double r) {
        return (((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777)
                / ((0.12021132975 * r + 0.73700164250) * r + 1);
    }

    private static double far(double r) {
        return (((0.017337203997 * r + 0.42868294337) * r + 3.081226386) * r + 6.657905115)
                / ((0.012258202635 * r + 0.24197894225) * r + 1);
    }
}
