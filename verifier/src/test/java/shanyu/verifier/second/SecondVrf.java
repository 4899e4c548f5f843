package shanyu.verifier.second;

import static shanyu.verifier.second.SecondHash.join;
import static shanyu.verifier.second.SecondHash.sha512;

import java.math.BigInteger;
import java.util.Arrays;

/** RFC 9381 with affine points as pairs of integers and a division in every addition. */
public final class SecondVrf {
    private static final BigInteger P = hex("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
    private static final BigInteger Q = hex("1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed");
    private static final BigInteger D = hex("52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3");
    private static final BigInteger[] B = {
        hex("216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),
        hex("6666666666666666666666666666666666666666666666666666666666666658")
    };
    private static final BigInteger EIGHT = BigInteger.valueOf(8);

    private SecondVrf() {}

    public static byte[] publicKey(byte[] sk) {
        return bytes(times(x(sk), B));
    }

    public static byte[] prove(byte[] sk, byte[] alpha) {
        byte[] y = publicKey(sk);
        BigInteger[] h = encode(y, alpha);
        BigInteger[] gamma = times(x(sk), h);
        BigInteger k =
                number(sha512(Arrays.copyOfRange(sha512(sk), 32, 64), bytes(h))).mod(Q);
        BigInteger c = challenge(y, bytes(h), bytes(gamma), bytes(times(k, B)), bytes(times(k, h)));
        return join(bytes(gamma), little(c, 16), little(k.add(c.multiply(x(sk))).mod(Q), 32));
    }

    /** beta, or null when the proof is not right. */
    public static byte[] verify(byte[] pk, byte[] alpha, byte[] pi) {
        BigInteger[] y = point(pk);
        BigInteger[] gamma = point(Arrays.copyOfRange(pi, 0, 32));
        BigInteger c = number(Arrays.copyOfRange(pi, 32, 48));
        BigInteger s = number(Arrays.copyOfRange(pi, 48, 80));
        if (y == null || gamma == null || s.compareTo(Q) >= 0 || small(y)) return null;
        BigInteger[] h = encode(pk, alpha);
        BigInteger[] u = plus(times(s, B), negative(times(c, y)));
        BigInteger[] v = plus(times(s, h), negative(times(c, gamma)));
        return challenge(pk, bytes(h), bytes(gamma), bytes(u), bytes(v)).equals(c) ? output(pi) : null;
    }

    public static byte[] output(byte[] pi) {
        return sha512(3, 3, bytes(times(EIGHT, point(Arrays.copyOfRange(pi, 0, 32)))), 0);
    }

    private static boolean small(BigInteger[] point) {
        BigInteger[] cleared = times(EIGHT, point);
        return cleared[0].signum() == 0 && cleared[1].equals(BigInteger.ONE);
    }

    private static BigInteger x(byte[] sk) {
        byte[] half = Arrays.copyOf(sha512(sk), 32);
        half[0] &= (byte) 248;
        half[31] &= 127;
        half[31] |= 64;
        return number(half);
    }

    private static BigInteger[] encode(byte[] pk, byte[] alpha) {
        for (int ctr = 0; ; ctr++) {
            BigInteger[] point = point(Arrays.copyOf(sha512(3, 1, pk, alpha, ctr, 0), 32));
            if (point != null && !small(point)) return times(EIGHT, point);
        }
    }

    private static BigInteger challenge(Object... points) {
        return number(Arrays.copyOf(sha512(3, 2, join(points), 0), 16));
    }

    private static BigInteger[] plus(BigInteger[] a, BigInteger[] b) {
        BigInteger product = D.multiply(a[0])
                .multiply(b[0])
                .mod(P)
                .multiply(a[1])
                .multiply(b[1])
                .mod(P);
        BigInteger x = a[0].multiply(b[1]).add(b[0].multiply(a[1]));
        BigInteger y = a[1].multiply(b[1]).add(a[0].multiply(b[0]));
        return new BigInteger[] {
            x.multiply(BigInteger.ONE.add(product).modInverse(P)).mod(P),
            y.multiply(BigInteger.ONE.subtract(product).modInverse(P)).mod(P)
        };
    }

    private static BigInteger[] negative(BigInteger[] a) {
        return new BigInteger[] {a[0].negate().mod(P), a[1]};
    }

    private static BigInteger[] times(BigInteger n, BigInteger[] point) {
        BigInteger[] sum = {BigInteger.ZERO, BigInteger.ONE};
        for (int i = n.bitLength() - 1; i >= 0; i--) {
            sum = plus(sum, sum);
            if (n.testBit(i)) sum = plus(sum, point);
        }
        return sum;
    }

    private static BigInteger[] point(byte[] bytes) {
        byte[] low = bytes.clone();
        low[31] &= 127;
        BigInteger y = number(low);
        if (y.compareTo(P) >= 0) return null;
        BigInteger y2 = y.multiply(y).mod(P);
        BigInteger x2 = y2.subtract(BigInteger.ONE)
                .multiply(D.multiply(y2).add(BigInteger.ONE).modInverse(P))
                .mod(P);
        // p is 5 mod 8: a root is x2^((p+3)/8), or that times 2^((p-1)/4).
        BigInteger x = x2.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
        if (!x.multiply(x).mod(P).equals(x2))
            x = x.multiply(BigInteger.TWO.modPow(P.subtract(BigInteger.ONE).shiftRight(2), P))
                    .mod(P);
        if (!x.multiply(x).mod(P).equals(x2)) return null;
        boolean odd = (bytes[31] & 128) != 0;
        if (x.signum() == 0 && odd) return null;
        return new BigInteger[] {x.testBit(0) == odd ? x : P.subtract(x), y};
    }

    private static byte[] bytes(BigInteger[] point) {
        byte[] bytes = little(point[1], 32);
        if (point[0].testBit(0)) bytes[31] |= (byte) 128;
        return bytes;
    }

    private static BigInteger number(byte[] little) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = little.length - 1; i >= 0; i--) sum = sum.shiftLeft(8).or(BigInteger.valueOf(little[i] & 255));
        return sum;
    }

    private static byte[] little(BigInteger number, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) bytes[i] = number.shiftRight(8 * i).byteValue();
        return bytes;
    }

    private static BigInteger hex(String digits) {
        return new BigInteger(digits, 16);
    }
}
