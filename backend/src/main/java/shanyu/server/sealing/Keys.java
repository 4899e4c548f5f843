package shanyu.server.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a version's key is good for. From it come, by HKDF (RFC 5869) and independent of each other, a key for each person and
 * the key of the blind index.
 */
record Keys(int version, byte[] key) {
    /** Long enough that two telephones do not meet in a district, short enough to be an index. */
    private static final int PRINT = 8;

    byte[] seal(byte[] part, byte[] clear, String place) {
        return Aes.seal(ofPerson(part), clear, place);
    }

    byte[] open(byte[] part, byte[] sealed, String place) {
        return Aes.open(ofPerson(part), sealed, place);
    }

    /** Equal for equal texts of one column, telling nothing to whoever has only the database (HMAC-SHA-256, cut). */
    byte[] print(String column, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derived(new byte[0], "shanyu find"), "HmacSHA256"));
            mac.update((column + '\n').getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), PRINT);
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    private byte[] ofPerson(byte[] part) {
        return derived(part, "shanyu seal");
    }

    private byte[] derived(byte[] salt, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(key)
                            .addSalt(salt)
                            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), Aes.KEY));
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    /** Never shows itself. */
    @Override
    public String toString() {
        return "Keys[" + version + "]";
    }
}
