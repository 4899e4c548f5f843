package shanyu.verifier.log;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import shanyu.verifier.value.Hex;

/** Signatures of the Java platform, over raw 32-byte keys. */
final class Ed25519 {
    static final int KEY_LENGTH = 32;
    static final int SIGNATURE_LENGTH = 64;

    /** What stands before the raw key in its X.509 form (RFC 8410). */
    private static final byte[] X509_PREFIX = Hex.read("302a300506032b6570032100");

    private Ed25519() {}

    static boolean verifies(byte[] rawKey, byte[] text, byte[] signature) {
        try {
            byte[] encoded = ByteBuffer.allocate(X509_PREFIX.length + KEY_LENGTH)
                    .put(X509_PREFIX)
                    .put(rawKey)
                    .array();
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text);
            return verifier.verify(signature);
        } catch (GeneralSecurityException notAKeyOrSignature) {
            return false;
        }
    }
}
