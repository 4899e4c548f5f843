package shanyu.identity.signin.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What one errand is known by. The nonce and the verifier come of both parts (OpenID Connect Core 1.0, section 15.5.2), so
 * that neither the provider's answer nor the database is enough to finish somebody else's.
 *
 * @param state goes to the provider and comes back with the answer
 * @param browser stays in the browser's cookie
 */
public record Secrets(String state, String browser) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** The purpose stands before the state, for the page that gets the answer. */
    static Secrets made(Errands.Purpose purpose) {
        return new Secrets(purpose.slug() + "." + random(), random());
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    String nonce() {
        return text(hash("nonce:" + state + ":" + browser));
    }

    /** 43 characters, as few as RFC 7636 section 4.1 allows and 256 bits. */
    String verifier() {
        return text(hash("verifier:" + state + ":" + browser));
    }

    byte[] stateHash() {
        return hash(state);
    }

    byte[] browserHash() {
        return hash(browser);
    }

    /** SHA-256 in base64url: how a verifier becomes a challenge (S256) and how the library sends a nonce. */
    static String challenge(String secret) {
        return text(hash(secret));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
