package shanyu.verifier.vrf;

import static java.util.Arrays.copyOfRange;

import java.math.BigInteger;
import java.security.SecureRandom;
import shanyu.verifier.value.Digests;

/** A secret key: 32 random bytes, stretched as Ed25519 does (RFC 8032 §5.1.5). It prints as nothing. */
public final class VrfSecretKey {
    public static final int LENGTH = 32;

    private final byte[] secret;
    private final BigInteger scalar;
    private final byte[] nonceKey;
    private final VrfPublicKey publicKey;

    private VrfSecretKey(byte[] secret) {
        this.secret = secret;
        byte[] stretched = Digests.sha512(secret);
        byte[] low = copyOfRange(stretched, 0, 32);
        low[0] &= (byte) 0xf8;
        low[31] = (byte) ((low[31] & 0x7f) | 0x40);
        this.scalar = Field.fromLittleEndian(low);
        this.nonceKey = copyOfRange(stretched, 32, 64);
        this.publicKey = VrfPublicKey.of(Point.BASE.multipliedBy(scalar));
    }

    /**
     * The key of 32 secret bytes.
     *
     * @throws IllegalArgumentException when there are not 32
     */
    public static VrfSecretKey of(byte[] secret) {
        if (secret.length != LENGTH) throw new IllegalArgumentException("a secret key has 32 bytes");
        return new VrfSecretKey(secret.clone());
    }

    public static VrfSecretKey random(SecureRandom random) {
        byte[] secret = new byte[LENGTH];
        random.nextBytes(secret);
        return new VrfSecretKey(secret);
    }

    public VrfPublicKey publicKey() {
        return publicKey;
    }

    /** The 32 secret bytes: for a key file's ciphertext and for nothing else. */
    public byte[] secret() {
        return secret.clone();
    }

    /** x of the RFC. */
    BigInteger scalar() {
        return scalar;
    }

    /** k of the RFC (§5.4.2.2): the same for the same input, so that a proof is unique. */
    BigInteger nonce(byte[] encodedInput) {
        return Field.fromLittleEndian(Digests.sha512(nonceKey, encodedInput)).mod(Point.ORDER);
    }
}
