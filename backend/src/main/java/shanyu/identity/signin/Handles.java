package shanyu.identity.signin;

import java.nio.ByteBuffer;
import java.util.UUID;

/** An account's id as the user handle of its passkeys: sixteen bytes that say nothing about a person. */
final class Handles {
    private Handles() {}

    static byte[] of(UUID account) {
        return ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }

    static UUID account(byte[] handle) {
        if (handle.length != 16) throw new IllegalArgumentException("no handle of ours");
        var bytes = ByteBuffer.wrap(handle);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
