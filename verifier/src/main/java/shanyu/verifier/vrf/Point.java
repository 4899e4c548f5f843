package shanyu.verifier.vrf;

import static shanyu.verifier.vrf.Field.P;
import static shanyu.verifier.vrf.Field.minus;
import static shanyu.verifier.vrf.Field.plus;
import static shanyu.verifier.vrf.Field.times;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * A point of edwards25519, −x² + y² = 1 + d·x²·y², in the extended coordinates of RFC 8032 §5.1.4: x = X/Z, y = Y/Z,
 * x·y = T/Z.
 */
final class Point {
    /** Order of the base point; the curve has 8 times as many points. */
    static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    static final Point IDENTITY = new Point(BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO);

    private static final BigInteger D =
            times(BigInteger.valueOf(-121665).mod(P), BigInteger.valueOf(121666).modInverse(P));
    private static final BigInteger TWICE_D = plus(D, D);

    /** The base point: y = 4/5, x even. */
    static final Point BASE = ofY(
                    times(BigInteger.valueOf(4), BigInteger.valueOf(5).modInverse(P)), false)
            .orElseThrow();

    private final BigInteger x;
    private final BigInteger y;
    private final BigInteger z;
    private final BigInteger t;

    private Point(BigInteger x, BigInteger y, BigInteger z, BigInteger t) {
        this.x = x;
        this.y = y;
        this.z = z;
        this.t = t;
    }

    /** The point of 32 bytes (RFC 8032 §5.1.3); empty when there is none or it is spelled in a second way. */
    static Optional<Point> decode(byte[] bytes) {
        if (bytes.length != 32) return Optional.empty();
        byte[] cleared = bytes.clone();
        cleared[31] &= 0x7f;
        return ofY(Field.fromLittleEndian(cleared), bytes[31] < 0);
    }

    private static Optional<Point> ofY(BigInteger y, boolean odd) {
        if (y.compareTo(P) >= 0) return Optional.empty();
        BigInteger y2 = times(y, y);
        BigInteger u = minus(y2, BigInteger.ONE);
        BigInteger v = plus(times(D, y2), BigInteger.ONE);
        Optional<BigInteger> root = squareRoot(u, v);
        if (root.isEmpty()) return Optional.empty();
        BigInteger x = root.get();
        if (x.signum() == 0 && odd) return Optional.empty();
        if (x.testBit(0) != odd) x = minus(BigInteger.ZERO, x);
        return Optional.of(new Point(x, y, BigInteger.ONE, times(x, y)));
    }

    /** A square root of u/v: u·v³·(u·v⁷)^((p−5)/8), times √−1 where needed. */
    private static Optional<BigInteger> squareRoot(BigInteger u, BigInteger v) {
        BigInteger v3 = times(times(v, v), v);
        BigInteger power = times(times(u, v3), times(v3, v)).modPow(P.shiftRight(3), P);
        BigInteger x = times(times(u, v3), power);
        BigInteger square = times(v, times(x, x));
        if (square.equals(u)) return Optional.of(x);
        if (square.equals(minus(BigInteger.ZERO, u))) return Optional.of(times(x, Field.SQRT_MINUS_ONE));
        return Optional.empty();
    }

    byte[] encode() {
        BigInteger inverse = z.modInverse(P);
        byte[] bytes = Field.toLittleEndian(times(y, inverse), 32);
        if (times(x, inverse).testBit(0)) bytes[31] |= (byte) 0x80;
        return bytes;
    }

    Point added(Point other) {
        BigInteger a = times(minus(y, x), minus(other.y, other.x));
        BigInteger b = times(plus(y, x), plus(other.y, other.x));
        BigInteger c = times(times(t, TWICE_D), other.t);
        BigInteger d = times(plus(z, z), other.z);
        BigInteger e = minus(b, a);
        BigInteger f = minus(d, c);
        BigInteger g = plus(d, c);
        BigInteger h = plus(b, a);
        return new Point(times(e, f), times(g, h), times(f, g), times(e, h));
    }

    Point twice() {
        BigInteger a = times(x, x);
        BigInteger b = times(y, y);
        BigInteger zz = times(z, z);
        BigInteger c = plus(zz, zz);
        BigInteger h = plus(a, b);
        BigInteger sum = plus(x, y);
        BigInteger e = minus(h, times(sum, sum));
        BigInteger g = minus(a, b);
        BigInteger f = plus(c, g);
        return new Point(times(e, f), times(g, h), times(f, g), times(e, h));
    }

    Point negated() {
        return new Point(minus(BigInteger.ZERO, x), y, z, minus(BigInteger.ZERO, t));
    }

    Point times8() {
        return twice().twice().twice();
    }

    Point multipliedBy(BigInteger scalar) {
        return sum(scalar, this, BigInteger.ZERO, IDENTITY);
    }

    /** a·p + b·q in one pass of doublings, two bits of each scalar at a time out of a table of 16 sums. */
    static Point sum(BigInteger a, Point p, BigInteger b, Point q) {
        Point[] table = new Point[16];
        table[0] = IDENTITY;
        for (int i = 1; i < 16; i++) table[i] = i < 4 ? table[i - 1].added(p) : table[i - 4].added(q);
        Point sum = IDENTITY;
        for (int bit = (Math.max(a.bitLength(), b.bitLength()) + 1) / 2 * 2 - 2; bit >= 0; bit -= 2) {
            sum = sum.twice().twice();
            int entry = twoBits(a, bit) + 4 * twoBits(b, bit);
            if (entry != 0) sum = sum.added(table[entry]);
        }
        return sum;
    }

    private static int twoBits(BigInteger number, int bit) {
        return (number.testBit(bit) ? 1 : 0) + (number.testBit(bit + 1) ? 2 : 0);
    }

    boolean isIdentity() {
        return x.signum() == 0 && y.equals(z);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Point point
                && times(x, point.z).equals(times(point.x, z))
                && times(y, point.z).equals(times(point.y, z));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encode());
    }
}
