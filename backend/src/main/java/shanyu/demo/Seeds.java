package shanyu.demo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import shanyu.verifier.value.Hash;

/** Seeds that are the same on every machine for the same words. */
final class Seeds {
    private Seeds() {}

    static long of(String words) {
        return ByteBuffer.wrap(
                        Hash.sha256(words.getBytes(StandardCharsets.UTF_8)).bytes())
                .getLong();
    }
}
