package shanyu.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import shanyu.verifier.value.Hash;

/**
 * The state of the log at one size, vouched for: {@code origin \n size \n base64(root) \n}, signed with Ed25519. Two heads
 * of one size with different roots prove that the log was forked.
 *
 * @param key raw Ed25519 public key, 32 bytes
 * @param signature 64 bytes
 */
public record SignedHead(String origin, long size, Hash root, Instant at, byte[] key, byte[] signature) {
    static byte[] text(String origin, long size, Hash root) {
        return (origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root.bytes()) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
