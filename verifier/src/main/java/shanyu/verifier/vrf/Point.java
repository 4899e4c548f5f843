package shanyu.verifier.vrf;

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

    static final Point IDENTITY = new Point(Field.ZERO, Field.ONE, Field.ONE, Field.ZERO);

    private static final Field D = quotient(-121665, 121666);
    private static final Field TWICE_D = D.plus(D);

    /** The base point: y = 4/5, x even. */
    static final Point BASE = ofY(quotient(4, 5), false).orElseThrow();

    private final Field x;
    private final Field y;
    private final Field z;
    private final Field t;

    private Point(Field x, Field y, Field z, Field t) {
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
        BigInteger y = Field.fromLittleEndian(cleared);
        return y.compareTo(Field.P) < 0 ? ofY(Field.of(y), bytes[31] < 0) : Optional.empty();
    }

    private static Optional<Point> ofY(Field y, boolean odd) {
        Field y2 = y.times(y);
        Optional<Field> root = squareRoot(y2.minus(Field.ONE), D.times(y2).plus(Field.ONE));
        if (root.isEmpty()) return Optional.empty();
        Field x = root.get();
        if (x.equals(Field.ZERO) && odd) return Optional.empty();
        if (x.isOdd() != odd) x = x.negated();
        return Optional.of(new Point(x, y, Field.ONE, x.times(y)));
    }

    /** A square root of u/v: u·v³·(u·v⁷)^((p−5)/8), times √−1 where needed. */
    private static Optional<Field> squareRoot(Field u, Field v) {
        Field v3 = v.times(v).times(v);
        Field power = u.times(v3).times(v3).times(v).power(Field.P.shiftRight(3));
        Field x = u.times(v3).times(power);
        Field square = v.times(x).times(x);
        if (square.equals(u)) return Optional.of(x);
        if (square.equals(u.negated())) return Optional.of(x.times(Field.SQRT_MINUS_ONE));
        return Optional.empty();
    }

    private static Field quotient(long above, long below) {
        return Field.of(BigInteger.valueOf(above))
                .times(Field.of(BigInteger.valueOf(below)).inverted());
    }

    byte[] encode() {
        Field inverse = z.inverted();
        byte[] bytes = Field.toLittleEndian(y.times(inverse).number(), 32);
        if (x.times(inverse).isOdd()) bytes[31] |= (byte) 0x80;
        return bytes;
    }

    Point added(Point other) {
        Field a = y.minus(x).times(other.y.minus(other.x));
        Field b = y.plus(x).times(other.y.plus(other.x));
        Field c = t.times(TWICE_D).times(other.t);
        Field d = z.plus(z).times(other.z);
        Field e = b.minus(a);
        Field f = d.minus(c);
        Field g = d.plus(c);
        Field h = b.plus(a);
        return new Point(e.times(f), g.times(h), f.times(g), e.times(h));
    }

    Point twice() {
        Field a = x.times(x);
        Field b = y.times(y);
        Field zz = z.times(z);
        Field h = a.plus(b);
        Field sum = x.plus(y);
        Field e = h.minus(sum.times(sum));
        Field g = a.minus(b);
        Field f = zz.plus(zz).plus(g);
        return new Point(e.times(f), g.times(h), f.times(g), e.times(h));
    }

    Point negated() {
        return new Point(x.negated(), y, z, t.negated());
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
        return x.equals(Field.ZERO) && y.equals(z);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Point point
                && x.times(point.z).equals(point.x.times(z))
                && y.times(point.z).equals(point.y.times(z));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encode());
    }
}
