package shanyu.verifier.draw;

import java.util.random.RandomGenerator;
import shanyu.verifier.value.Hex;

/** 16 random bytes beside each id, so that nobody can find a row from its leaf hash by trying all ids. */
public final class Salt {
    static final int LENGTH = 16;

    private Salt() {}

    /** A new salt in hex. */
    public static String random(RandomGenerator random) {
        byte[] salt = new byte[LENGTH];
        random.nextBytes(salt);
        return Hex.of(salt);
    }
}
