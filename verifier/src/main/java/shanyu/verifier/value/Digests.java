package shanyu.verifier.value;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The two hash functions in use; every Java platform must offer them, so their absence is no ordinary error. */
public final class Digests {
    private static final ThreadLocal<MessageDigest> OF_THREAD = ThreadLocal.withInitial(Digests::sha256);

    private Digests() {}

    public static MessageDigest sha256() {
        return named("SHA-256");
    }

    /** One digest a thread, for the millions of small hashes of a tree; whoever takes it finishes it at once. */
    public static MessageDigest sha256OfThread() {
        return OF_THREAD.get();
    }

    public static MessageDigest begunSha512() {
        return named("SHA-512");
    }

    /** SHA-512 of the parts, joined. */
    public static byte[] sha512(byte[]... parts) {
        MessageDigest digest = begunSha512();
        for (byte[] part : parts) digest.update(part);
        return digest.digest();
    }

    private static MessageDigest named(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
