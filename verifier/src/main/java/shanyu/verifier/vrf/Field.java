package shanyu.verifier.vrf;

import java.math.BigInteger;

/**
 * A number modulo p = 2²⁵⁵ − 19, in five limbs of 51 bits: the number is Σ limb(i)·2^(51·i). A limb may be a little over its
 * 51 bits between operations, never as much as 52; {@link #number} is the residue itself. Proving and verifying spend nearly
 * all their time in {@link #times}, hence not {@link BigInteger}.
 */
final class Field {
    static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final int LIMBS = 5;
    private static final int BITS = 51;
    private static final long LOW = (1L << BITS) - 1;

    /** Limbs of 2p: added before a subtraction, so that no limb goes below zero. */
    private static final long[] TWICE_P = {2 * (LOW - 18), 2 * LOW, 2 * LOW, 2 * LOW, 2 * LOW};

    static final Field ZERO = of(BigInteger.ZERO);
    static final Field ONE = of(BigInteger.ONE);
    static final Field SQRT_MINUS_ONE = of(BigInteger.TWO.modPow(P.shiftRight(2), P));

    private final long[] limbs;

    private Field(long[] limbs) {
        this.limbs = limbs;
    }

    /** @param number any integer */
    static Field of(BigInteger number) {
        BigInteger residue = number.mod(P);
        long[] limbs = new long[LIMBS];
        for (int i = 0; i < LIMBS; i++) limbs[i] = residue.shiftRight(i * BITS).longValue() & LOW;
        return new Field(limbs);
    }

    /** From 0 to p − 1. */
    BigInteger number() {
        BigInteger number = BigInteger.ZERO;
        for (int i = LIMBS - 1; i >= 0; i--) number = number.shiftLeft(BITS).add(BigInteger.valueOf(limbs[i]));
        return number.mod(P);
    }

    /**
     * Product: each of the 25 partial products is split at bit 51 into a column and the next; 2²⁵⁵ ≡ 19 folds the upper
     * columns down. No column passes 5·(2⁵¹ + 2⁵³), nor 2⁶¹ when folded.
     */
    Field times(Field other) {
        long[] columns = new long[2 * LIMBS];
        for (int i = 0; i < LIMBS; i++) {
            long a = limbs[i];
            for (int j = 0; j < LIMBS; j++) {
                long b = other.limbs[j];
                columns[i + j] += a * b & LOW;
                columns[i + j + 1] += Math.multiplyHigh(a << 6, b << 7);
            }
        }
        long[] folded = new long[LIMBS];
        for (int i = 0; i < LIMBS; i++) folded[i] = columns[i] + 19 * columns[i + LIMBS];
        return carried(folded);
    }

    Field plus(Field other) {
        long[] sums = new long[LIMBS];
        for (int i = 0; i < LIMBS; i++) sums[i] = limbs[i] + other.limbs[i];
        return carried(sums);
    }

    Field minus(Field other) {
        long[] differences = new long[LIMBS];
        for (int i = 0; i < LIMBS; i++) differences[i] = limbs[i] + TWICE_P[i] - other.limbs[i];
        return carried(differences);
    }

    Field negated() {
        return ZERO.minus(this);
    }

    Field inverted() {
        return of(number().modInverse(P));
    }

    Field power(BigInteger exponent) {
        return of(number().modPow(exponent, P));
    }

    boolean isOdd() {
        return number().testBit(0);
    }

    /** Hands what is over 51 bits to the next limb, and the last limb's 19 times to the first. */
    private static Field carried(long[] limbs) {
        for (int i = 0; i < LIMBS - 1; i++) {
            limbs[i + 1] += limbs[i] >>> BITS;
            limbs[i] &= LOW;
        }
        limbs[0] += 19 * (limbs[LIMBS - 1] >>> BITS);
        limbs[LIMBS - 1] &= LOW;
        return new Field(limbs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Field field && number().equals(field.number());
    }

    @Override
    public int hashCode() {
        return number().hashCode();
    }

    @Override
    public String toString() {
        return number().toString();
    }

    static BigInteger fromLittleEndian(byte[] bytes) {
        byte[] bigEndian = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) bigEndian[i] = bytes[bytes.length - 1 - i];
        return new BigInteger(1, bigEndian);
    }

    /** The number in that many little-endian bytes (RFC 8032 §5.1.2); it must fit. */
    static byte[] toLittleEndian(BigInteger number, int length) {
        byte[] bigEndian = number.toByteArray();
        byte[] bytes = new byte[length];
        for (int i = 0; i < length && i < bigEndian.length; i++) bytes[i] = bigEndian[bigEndian.length - 1 - i];
        return bytes;
    }
}
