package shanyu.verifier.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Hex;
import shanyu.verifier.vrf.VrfPublicKey;
import shanyu.verifier.vrf.VrfSecretKey;

/**
 * A secret key under a passphrase: PBKDF2-HMAC-SHA256 makes an AES-256-GCM key, which seals the 32 secret bytes and
 * binds them to the public key beside them. Exact form: {@code docs/verifier.md}.
 *
 * @param publicKey 32 bytes in hex
 * @param iterations rounds of PBKDF2
 * @param salt 16 bytes in hex
 * @param nonce 12 bytes in hex
 * @param ciphertext 48 bytes in hex: 32 secret bytes and the 16-byte tag
 */
public record KeyFile(String publicKey, int iterations, String salt, String nonce, String ciphertext) {
    static final String VERSION = "SHANYU-KEY-1";
    static final int ITERATIONS = 600_000;

    private static final int MOST_ITERATIONS = 10_000_000;
    private static final int TAG_BITS = 128;
    private static final String KDF = "PBKDF2-HMAC-SHA256";
    private static final String CIPHER = "AES-256-GCM";

    public static KeyFile seal(VrfSecretKey key, char[] passphrase, SecureRandom random) {
        byte[] salt = new byte[16];
        byte[] nonce = new byte[12];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key.publicKey().bytes(), passphrase, ITERATIONS, salt, nonce);
            byte[] sealed = cipher.doFinal(key.secret());
            return new KeyFile(key.publicKey().hex(), ITERATIONS, Hex.of(salt), Hex.of(nonce), Hex.of(sealed));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** @throws FaultException when the passphrase is wrong or the file was altered: GCM cannot tell the two apart */
    public VrfSecretKey open(char[] passphrase) {
        try {
            Cipher cipher = cipher(
                    Cipher.DECRYPT_MODE, Hex.read(publicKey), passphrase, iterations, Hex.read(salt), Hex.read(nonce));
            VrfSecretKey key = VrfSecretKey.of(cipher.doFinal(Hex.read(ciphertext)));
            if (key.publicKey().hex().equals(publicKey)) return key;
            throw new FaultException("public_key", "is not that of the secret key in the file");
        } catch (GeneralSecurityException wrong) {
            throw new FaultException("ciphertext", "does not open: wrong passphrase, or the file was altered");
        }
    }

    /** @throws FaultException naming the member that is missing, unknown or wrong */
    public static KeyFile read(Json json) {
        Fields file = Fields.of("", json).only("v", "public_key", "kdf", "cipher", "ciphertext");
        Fields kdf = file.object("kdf").only("name", "iterations", "salt");
        Fields cipher = file.object("cipher").only("name", "nonce");
        require(file, "v", VERSION);
        require(kdf, "name", KDF);
        require(cipher, "name", CIPHER);
        long iterations = kdf.count("iterations");
        // Fewer would weaken the file unseen, many more would only keep the reader waiting.
        if (iterations < ITERATIONS || iterations > MOST_ITERATIONS)
            throw new FaultException("kdf.iterations", "outside " + ITERATIONS + " to " + MOST_ITERATIONS);
        return new KeyFile(
                Hex.of(file.hex("public_key", VrfPublicKey.LENGTH)),
                (int) iterations,
                Hex.of(kdf.hex("salt", 16)),
                Hex.of(cipher.hex("nonce", 12)),
                Hex.of(file.hex("ciphertext", VrfSecretKey.LENGTH + TAG_BITS / 8)));
    }

    public Json json() {
        Map<String, Json> kdf = new LinkedHashMap<>();
        kdf.put("name", Json.of(KDF));
        kdf.put("iterations", Json.of(iterations));
        kdf.put("salt", Json.of(salt));
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("v", Json.of(VERSION));
        members.put("public_key", Json.of(publicKey));
        members.put("kdf", new Json.Members(kdf));
        members.put("cipher", new Json.Members(Map.of("name", Json.of(CIPHER), "nonce", Json.of(nonce))));
        members.put("ciphertext", Json.of(ciphertext));
        return new Json.Members(members);
    }

    private static void require(Fields fields, String name, String value) {
        if (!fields.text(name).equals(value)) throw new FaultException(fields.path(name), "not " + value);
    }

    private static Cipher cipher(
            int mode, byte[] publicKey, char[] passphrase, int iterations, byte[] salt, byte[] nonce)
            throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, iterations, 256);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(spec)
                .getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        byte[] version = VERSION.getBytes(UTF_8);
        cipher.updateAAD(ByteBuffer.allocate(version.length + publicKey.length)
                .put(version)
                .put(publicKey)
                .array());
        return cipher;
    }
}
