package shanyu.verifier.vrf;

import static java.util.Arrays.copyOfRange;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Optional;
import shanyu.verifier.value.Digests;
import shanyu.verifier.value.Hex;

/** A proof pi = Gamma ‖ c ‖ s in 32 + 16 + 32 bytes (RFC 9381 §5.4.4), read but not yet verified. */
public final class VrfProof {
    public static final int LENGTH = 80;

    private final Point gamma;
    private final BigInteger challenge;
    private final BigInteger response;

    VrfProof(Point gamma, BigInteger challenge, BigInteger response) {
        this.gamma = gamma;
        this.challenge = challenge;
        this.response = response;
    }

    /** The proof of 80 bytes; empty when Gamma is no point or s is not below the group order. */
    public static Optional<VrfProof> of(byte[] bytes) {
        if (bytes.length != LENGTH) return Optional.empty();
        BigInteger challenge = Field.fromLittleEndian(copyOfRange(bytes, 32, 48));
        BigInteger response = Field.fromLittleEndian(copyOfRange(bytes, 48, 80));
        if (response.compareTo(Point.ORDER) >= 0) return Optional.empty();
        return Point.decode(copyOfRange(bytes, 0, 32)).map(gamma -> new VrfProof(gamma, challenge, response));
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .put(gamma.encode())
                .put(Field.toLittleEndian(challenge, 16))
                .put(Field.toLittleEndian(response, 32))
                .array();
    }

    public String hex() {
        return Hex.of(bytes());
    }

    /** The output that goes with the proof (RFC 9381 §5.2): 64 bytes, to be believed only once the proof is verified. */
    public byte[] output() {
        return Digests.sha512(new byte[] {Ecvrf.SUITE, 3}, gamma.times8().encode(), new byte[] {0});
    }

    Point gamma() {
        return gamma;
    }

    BigInteger challenge() {
        return challenge;
    }

    BigInteger response() {
        return response;
    }
}
