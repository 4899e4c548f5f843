package shanyu.verifier.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Hex;
import shanyu.verifier.vrf.VrfSecretKey;

@DisplayName("Key files: one format for command and browser")
class KeyFileTest {
    private static final VrfSecretKey KEY =
            VrfSecretKey.of(Hex.read("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    private static final char[] PASSPHRASE = "浦东 key office 1".toCharArray();
    private static final KeyFile FILE = KeyFile.seal(KEY, PASSPHRASE, new SecureRandom());
    private static final Json.Members JSON = (Json.Members) FILE.json();

    @Test
    void opensWithThePassphraseAndWithNoOther() {
        KeyFile read = KeyFile.read(Json.read(FILE.json().canonical()));
        assertThat(read).isEqualTo(FILE);
        assertThat(read.open(PASSPHRASE).secret()).isEqualTo(KEY.secret());
        assertThatThrownBy(() -> read.open("浦东 key office 2".toCharArray()))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("wrong passphrase, or the file was altered");
    }

    @Test
    void neverSealsTheSameWayTwice() {
        KeyFile again = KeyFile.seal(KEY, PASSPHRASE, new SecureRandom());
        assertThat(again.publicKey())
                .isEqualTo(FILE.publicKey())
                .isEqualTo(KEY.publicKey().hex());
        assertThat(again.salt()).isNotEqualTo(FILE.salt());
        assertThat(again.nonce()).isNotEqualTo(FILE.nonce());
        assertThat(again.ciphertext()).isNotEqualTo(FILE.ciphertext());
        assertThat(FILE.json().canonical()).doesNotContain(Hex.of(KEY.secret()));
    }

    @Test
    @DisplayName("a file made elsewhere: docs/verifier.md gives it as the test case for other implementations")
    void opensThePublishedExample() {
        KeyFile file = KeyFile.read(Json.read(KeyFileExample.TEXT));
        assertThat(file.open(KeyFileExample.PASSPHRASE.toCharArray()).secret()).isEqualTo(KEY.secret());
    }

    @Test
    @DisplayName("the public key is bound to the ciphertext: a swapped one does not open")
    void refusesASwappedPublicKey() {
        String other = VrfSecretKey.of(new byte[32]).publicKey().hex();
        assertThatThrownBy(() ->
                        KeyFile.read(JSON.with("public_key", Json.of(other))).open(PASSPHRASE))
                .hasMessageContaining("does not open");
        assertThatThrownBy(() -> KeyFile.read(JSON.with("ciphertext", Json.of("00".repeat(48))))
                        .open(PASSPHRASE))
                .hasMessageContaining("does not open");
    }

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "v|\"SHANYU-KEY-2\"|v: not SHANYU-KEY-1",
                "x|1|x: unknown member",
                "public_key|\"00\"|public_key: 32 bytes are expected, here are 1",
                "ciphertext|\"00\"|ciphertext: 48 bytes are expected, here are 1",
                "kdf|{\"name\":\"scrypt\"}|kdf.name: not PBKDF2-HMAC-SHA256",
                "kdf|{\"name\":\"PBKDF2-HMAC-SHA256\",\"iterations\":599999,\"salt\":\"\"}|kdf.iterations: outside 600000 to 10000000",
                "kdf|{\"name\":\"PBKDF2-HMAC-SHA256\",\"iterations\":10000001,\"salt\":\"\"}|kdf.iterations: outside 600000 to 10000000",
                "kdf|{\"name\":\"PBKDF2-HMAC-SHA256\",\"iterations\":600000,\"salt\":\"\"}|kdf.salt: 16 bytes are expected, here are 0",
                "cipher|{\"name\":\"AES-128-GCM\",\"nonce\":\"\"}|cipher.name: not AES-256-GCM",
                "cipher|{\"name\":\"AES-256-GCM\",\"nonce\":\"00\"}|cipher.nonce: 12 bytes are expected, here are 1",
                "cipher|{\"name\":\"AES-256-GCM\"}|cipher.nonce: missing"
            })
    void refuses(String member, String value, String fault) {
        assertThatThrownBy(() -> KeyFile.read(JSON.with(member, Json.read(value))))
                .hasMessage(fault);
    }
}
