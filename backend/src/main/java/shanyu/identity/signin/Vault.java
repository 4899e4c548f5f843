package shanyu.identity.signin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import shanyu.server.HouseSettings;

/**
 * Seals what the database must not know: AES-256-GCM under a key in the data directory, readable by the house alone. The
 * place of a value (table, column and row) goes into the seal, so that a ciphertext moved elsewhere does not open.
 */
@Component
class Vault {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec sealing;
    private final SecretKeySpec printing;

    Vault(HouseSettings settings) throws IOException, GeneralSecurityException {
        Path file = Files.createDirectories(settings.kept().resolve("keys")).resolve("vault.key");
        if (!Files.exists(file)) make(file);
        byte[] master = Files.readAllBytes(file);
        if (master.length != 32) throw new IOException(file + " is no key: 32 bytes are expected");
        this.sealing = new SecretKeySpec(derived(master, "seal"), "AES");
        this.printing = new SecretKeySpec(derived(master, "print"), "HmacSHA256");
    }

    private void make(Path file) throws IOException {
        byte[] master = new byte[32];
        random.nextBytes(master);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, master);
    }

    private static byte[] derived(byte[] master, String purpose) throws GeneralSecurityException {
        return hmac(new SecretKeySpec(master, "HmacSHA256"), "shanyu vault " + purpose);
    }

    /** Nonce, ciphertext and tag. */
    byte[] seal(byte[] clear, String place) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(clear);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] open(byte[] sealed, String place) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), place)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(
                    "what is sealed at " + place + " does not open with keys/vault.key", broken);
        }
    }

    /** A keyed hash: equal for equal texts, telling nothing to whoever has only the database. */
    byte[] print(String text) {
        try {
            return hmac(printing, text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hmac(SecretKeySpec key, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
