package shanyu.verifier.vrf;

import java.math.BigInteger;

/** Arithmetic modulo p = 2²⁵⁵ − 19, and numbers as little-endian bytes (RFC 8032 §5.1). */
final class Field {
    static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    static final BigInteger SQRT_MINUS_ONE = BigInteger.TWO.modPow(P.shiftRight(2), P);

    private static final BigInteger LOW = BigInteger.TWO.pow(255).subtract(BigInteger.ONE);
    private static final BigInteger NINETEEN = BigInteger.valueOf(19);

    private Field() {}

    /** Product of two residues; 2²⁵⁵ ≡ 19 folds the upper half down, which is cheaper than a division. */
    static BigInteger times(BigInteger a, BigInteger b) {
        BigInteger product = a.multiply(b);
        BigInteger folded = product.and(LOW).add(product.shiftRight(255).multiply(NINETEEN));
        BigInteger reduced = folded.and(LOW).add(folded.shiftRight(255).multiply(NINETEEN));
        return reduced.compareTo(P) >= 0 ? reduced.subtract(P) : reduced;
    }

    static BigInteger plus(BigInteger a, BigInteger b) {
        BigInteger sum = a.add(b);
        return sum.compareTo(P) >= 0 ? sum.subtract(P) : sum;
    }

    static BigInteger minus(BigInteger a, BigInteger b) {
        BigInteger difference = a.subtract(b);
        return difference.signum() < 0 ? difference.add(P) : difference;
    }

    static BigInteger fromLittleEndian(byte[] bytes) {
        byte[] bigEndian = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) bigEndian[i] = bytes[bytes.length - 1 - i];
        return new BigInteger(1, bigEndian);
    }

    /** The number in that many little-endian bytes; it must fit. */
    static byte[] toLittleEndian(BigInteger number, int length) {
        byte[] bigEndian = number.toByteArray();
        byte[] bytes = new byte[length];
        for (int i = 0; i < length && i < bigEndian.length; i++) bytes[i] = bigEndian[bigEndian.length - 1 - i];
        return bytes;
    }
}
