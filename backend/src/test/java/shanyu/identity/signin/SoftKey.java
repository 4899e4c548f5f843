package shanyu.identity.signin;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** A device with a passkey, as far as a house can tell (W3C Web Authentication, section 6: ES256, no attestation). */
public final class SoftKey {
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int BACKUP_POSSIBLE = 0x08;
    private static final int BACKED_UP = 0x10;
    private static final int CREDENTIAL_WITHIN = 0x40;

    private final Site site;
    private final KeyPair keys;
    private final byte[] id = ByteBuffer.allocate(16)
            .putLong(UUID.randomUUID().getMostSignificantBits())
            .putLong(UUID.randomUUID().getMostSignificantBits())
            .array();

    private int verified = VERIFIED;
    private int backup;
    private int counter;
    private int step = 1;

    public SoftKey(Site site) {
        this.site = site;
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            this.keys = maker.generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** From now on nobody is asked for a finger or a number: possession alone. */
    SoftKey unverified() {
        verified = 0;
        return this;
    }

    /** Its maker keeps a copy of it, so that it is on the next telephone too. */
    SoftKey backedUp() {
        backup = BACKUP_POSSIBLE | BACKED_UP;
        return this;
    }

    /** One whose copies count for themselves, so that none counts at all. */
    SoftKey countless() {
        step = 0;
        return this;
    }

    /** It has answered so many times. */
    SoftKey at(int count) {
        counter = count;
        return this;
    }

    public String id() {
        return text(id);
    }

    Passkeys.Made make(String challenge) {
        return make(challenge, site.origin());
    }

    public Passkeys.Made make(String challenge, String origin) {
        byte[] data = join(
                head(PRESENT | verified | backup | CREDENTIAL_WITHIN),
                new byte[16],
                new byte[] {0, (byte) id.length},
                id,
                publicKey());
        byte[] attestation = join(
                hex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                new byte[] {(byte) data.length},
                data);
        return new Passkeys.Made(
                id(), text(client("webauthn.create", challenge, origin)), text(attestation), java.util.List.of("usb"));
    }

    Passkeys.Assertion answer(String challenge, UUID owner) {
        return answer(challenge, site.origin(), text(Handles.of(owner)));
    }

    /** Answers, having answered once more than before. */
    public Passkeys.Assertion answer(String challenge, String origin, String user) {
        counter += step;
        byte[] data = head(PRESENT | verified | backup);
        byte[] client = client("webauthn.get", challenge, origin);
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return new Passkeys.Assertion(id(), text(client), text(data), text(signature.sign()), user);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private byte[] head(int flags) {
        return ByteBuffer.allocate(37)
                .put(sha256(site.id().getBytes(StandardCharsets.UTF_8)))
                .put((byte) flags)
                .putInt(counter)
                .array();
    }

    /** RFC 9052, section 7: an EC2 key of ES256 on P-256. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return join(
                hex("a5010203262001215820"),
                coordinate(point.getAffineX()),
                hex("225820"),
                coordinate(point.getAffineY()));
    }

    private static byte[] coordinate(java.math.BigInteger value) {
        byte[] digits = value.toByteArray();
        byte[] whole = new byte[32];
        int length = Math.min(32, digits.length);
        System.arraycopy(digits, digits.length - length, whole, 32 - length, length);
        return whole;
    }

    private static byte[] client(String type, String challenge, String origin) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] join(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) whole.writeBytes(part);
        return whole.toByteArray();
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
