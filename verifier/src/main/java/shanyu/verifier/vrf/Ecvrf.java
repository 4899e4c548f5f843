package shanyu.verifier.vrf;

import static java.util.Arrays.copyOf;

import java.math.BigInteger;
import java.util.Optional;
import shanyu.verifier.value.Digests;

/** Proving and verifying (RFC 9381 §5.1, §5.3); the letters are the RFC's. */
public final class Ecvrf {
    static final byte SUITE = 3;

    private static final byte[] ENCODE_TO_CURVE = {SUITE, 1};
    private static final byte[] CHALLENGE = {SUITE, 2};
    private static final byte[] END = {0};

    private Ecvrf() {}

    /** pi for the input alpha. The same key and input give the same output, whoever computes it and however often. */
    public static VrfProof prove(VrfSecretKey key, byte[] alpha) {
        BigInteger x = key.scalar();
        Point h = encodeToCurve(key.publicKey(), alpha);
        Point gamma = h.multipliedBy(x);
        BigInteger k = key.nonce(h.encode());
        BigInteger c = challenge(key.publicKey().point(), h, gamma, Point.BASE.multipliedBy(k), h.multipliedBy(k));
        BigInteger s = c.multiply(x).add(k).mod(Point.ORDER);
        return new VrfProof(gamma, c, s);
    }

    /** The 64 bytes of output when the proof belongs to key and input; empty when it does not. */
    public static Optional<byte[]> verify(VrfPublicKey key, byte[] alpha, VrfProof proof) {
        Point y = key.point();
        Point h = encodeToCurve(key, alpha);
        BigInteger c = proof.challenge();
        BigInteger s = proof.response();
        Point u = Point.sum(s, Point.BASE, c, y.negated());
        Point v = Point.sum(s, h, c, proof.gamma().negated());
        return challenge(y, h, proof.gamma(), u, v).equals(c) ? Optional.of(proof.output()) : Optional.empty();
    }

    /** As {@link #verify(VrfPublicKey, byte[], VrfProof)}, from raw bytes: whatever is malformed does not verify. */
    public static Optional<byte[]> verify(byte[] key, byte[] alpha, byte[] proof) {
        return VrfPublicKey.of(key).flatMap(valid -> VrfProof.of(proof).flatMap(pi -> verify(valid, alpha, pi)));
    }

    /** H: tries counters until a hash spells a point (§5.4.1.1); half of all hashes do. */
    private static Point encodeToCurve(VrfPublicKey salt, byte[] alpha) {
        for (int counter = 0; counter < 256; counter++) {
            byte[] hash = Digests.sha512(ENCODE_TO_CURVE, salt.bytes(), alpha, new byte[] {(byte) counter}, END);
            Optional<Point> point = Point.decode(copyOf(hash, 32)).map(Point::times8);
            if (point.isPresent() && !point.get().isIdentity()) return point.get();
        }
        throw new IllegalStateException("no point within 256 tries, which happens once in 2^256 inputs");
    }

    /** c: the first 16 bytes of a hash over five points (§5.4.3). */
    private static BigInteger challenge(Point y, Point h, Point gamma, Point u, Point v) {
        byte[] hash = Digests.sha512(CHALLENGE, y.encode(), h.encode(), gamma.encode(), u.encode(), v.encode(), END);
        return Field.fromLittleEndian(copyOf(hash, 16));
    }
}
