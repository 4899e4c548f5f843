package shanyu.verifier.vrf;

import java.util.Arrays;
import java.util.Optional;
import shanyu.verifier.value.Hex;

/** A public key that passed validation (RFC 9381 §5.4.5): a point on the curve that is not of small order. */
public final class VrfPublicKey {
    public static final int LENGTH = 32;

    private final byte[] bytes;
    private final Point point;

    private VrfPublicKey(byte[] bytes, Point point) {
        this.bytes = bytes;
        this.point = point;
    }

    /** The key of 32 bytes; empty when they spell no point, spell it unusually, or its order is small. */
    public static Optional<VrfPublicKey> of(byte[] bytes) {
        return Point.decode(bytes)
                .filter(point -> !point.times8().isIdentity())
                .map(point -> new VrfPublicKey(bytes.clone(), point));
    }

    static VrfPublicKey of(Point point) {
        return new VrfPublicKey(point.encode(), point);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return Hex.of(bytes);
    }

    Point point() {
        return point;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VrfPublicKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
