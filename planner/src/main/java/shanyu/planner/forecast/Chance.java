package shanyu.planner.forecast;

import java.util.Arrays;

/**
 * Chance that comes out the same on every machine and for every path on its own: SplitMix64 (Steele, Lea and Flood, "Fast
 * splittable pseudorandom number generators", OOPSLA 2014), and normal deviates out of a table of equally likely ones.
 */
final class Chance {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    /** Equally likely deviates: a sixteen-bit number names one. The farthest is 4.3. */
    private static final double[] NORMALS = new double[1 << 16];

    static {
        for (int n = 0; n < NORMALS.length; n++) NORMALS[n] = NormalQuantile.of((n + 0.5) / NORMALS.length);
    }

    private long state;
    private long bits;
    private int left;

    /** @param stream a path, a year or both: streams of one seed have nothing in common */
    Chance(long seed, long stream) {
        state = mix(mix(seed + GOLDEN_GAMMA) + stream * GOLDEN_GAMMA);
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** From 0, below 1. */
    double uniform() {
        return (next() >>> 11) * 0x1p-53;
    }

    double normal() {
        if (left == 0) {
            bits = next();
            left = 4;
        }
        double deviate = NORMALS[(int) (bits & 0xffff)];
        bits >>>= 16;
        left--;
        return deviate;
    }

    /** How many of the deviates out of a hundred, so to speak, lie below: from 0 to 1, never either. */
    static double below(double deviate) {
        int at = Arrays.binarySearch(NORMALS, deviate);
        return ((at < 0 ? -at - 1 : at) + 0.5) / (NORMALS.length + 1);
    }
}
