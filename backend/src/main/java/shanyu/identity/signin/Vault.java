package shanyu.identity.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import shanyu.server.HouseSettings;
import shanyu.server.sealing.Aes;
import shanyu.server.sealing.BrokenSeal;

/**
 * Seals what the database must not know: AES-256-GCM under a key in the data directory, readable by the house alone. The
 * place of a value (table, column and row) goes into the seal, so that a ciphertext moved elsewhere does not open.
 */
@Component
class Vault {
    private final byte[] sealing;
    private final SecretKeySpec printing;

    Vault(HouseSettings settings) throws IOException, GeneralSecurityException {
        Path file = Files.createDirectories(settings.kept().resolve("keys")).resolve("vault.key");
        if (!Files.exists(file)) make(file);
        byte[] master = Files.readAllBytes(file);
        if (master.length != Aes.KEY) throw new IOException(file + " is no key: " + Aes.KEY + " bytes are expected");
        this.sealing = derived(master, "seal");
        this.printing = new SecretKeySpec(derived(master, "print"), "HmacSHA256");
    }

    private void make(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, Aes.key());
    }

    private static byte[] derived(byte[] master, String purpose) throws GeneralSecurityException {
        return hmac(new SecretKeySpec(master, "HmacSHA256"), "shanyu vault " + purpose);
    }

    byte[] seal(byte[] clear, String place) {
        return Aes.seal(sealing, clear, place);
    }

    byte[] open(byte[] sealed, String place) {
        try {
            return Aes.open(sealing, sealed, place);
        } catch (BrokenSeal broken) {
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

    private static byte[] hmac(SecretKeySpec key, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
