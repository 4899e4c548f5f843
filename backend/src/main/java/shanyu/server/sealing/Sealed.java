package shanyu.server.sealing;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/**
 * A text under seal, as a row holds it: one byte for the form, four for the version of the key, then nonce, ciphertext and
 * tag. Only {@link Seals} opens it.
 */
public record Sealed(SealedColumn column, UUID row, UUID person, byte[] bytes) {
    private static final byte FORM = 1;
    private static final int HEAD = 5;

    static Sealed of(SealedColumn column, UUID row, UUID person, int version, byte[] ciphertext) {
        var bytes = ByteBuffer.allocate(HEAD + ciphertext.length)
                .put(FORM)
                .putInt(version)
                .put(ciphertext)
                .array();
        return new Sealed(column, row, person, bytes);
    }

    /** The version as it stands in the bytes, for SQL to compare with. */
    static byte[] version(int version) {
        return ByteBuffer.allocate(4).putInt(version).array();
    }

    int version() {
        if (bytes.length < HEAD || bytes[0] != FORM)
            throw new BrokenSeal("what stands at " + place() + " is not under seal");
        return ByteBuffer.wrap(bytes, 1, 4).getInt();
    }

    byte[] ciphertext() {
        return Arrays.copyOfRange(bytes, HEAD, bytes.length);
    }

    String place() {
        return column.place(row);
    }

    @Override
    public String toString() {
        return "Sealed[" + place() + "]";
    }
}
