package shanyu.verifier.value;

import java.security.MessageDigest;
import java.util.Arrays;

/** A SHA-256 value: exactly 32 bytes, which the type promises so that no proof need check it again. */
public final class Hash {
    public static final int LENGTH = 32;

    /** 64 zeros: the {@code prev} of the first round of a level. */
    public static final Hash ZERO = new Hash(new byte[LENGTH]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A hash that someone else computed.
     *
     * @throws IllegalArgumentException when there are not 32 bytes
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) throw new IllegalArgumentException("a hash has 32 bytes, here are " + bytes.length);
        return new Hash(bytes.clone());
    }

    /**
     * A hash from 64 lower-case hex digits.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Hash ofHex(String hex) {
        return of(Hex.read(hex));
    }

    /** SHA-256 of the parts, joined. */
    public static Hash sha256(byte[]... parts) {
        MessageDigest digest = Digests.sha256();
        for (byte[] part : parts) digest.update(part);
        return new Hash(digest.digest());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Feeds the bytes to a digest without a copy. */
    public void addTo(MessageDigest digest) {
        digest.update(bytes);
    }

    /** What the digest holds, as a hash; the digest must be SHA-256. */
    public static Hash finish(MessageDigest digest) {
        return new Hash(digest.digest());
    }

    public String hex() {
        return Hex.of(bytes);
    }

    /** Whether the 64 characters from there are this hash in hex, told without building either. */
    public boolean isSpelledAt(byte[] text, int from) {
        for (int i = 0; i < LENGTH; i++)
            if (text[from + 2 * i] != Hex.DIGITS[bytes[i] >> 4 & 0xf]
                    || text[from + 2 * i + 1] != Hex.DIGITS[bytes[i] & 0xf]) return false;
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
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
