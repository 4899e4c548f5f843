package shanyu.verifier.vrf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyu.verifier.second.SecondVrf;
import shanyu.verifier.value.Hex;

@DisplayName("RFC 9381: ECVRF-EDWARDS25519-SHA512-TAI")
class EcvrfTest {
    private static final VrfSecretKey KEY = VrfSecretKey.of(new byte[32]);
    private static final byte[] ALPHA = {1, 2, 3};

    @ParameterizedTest(name = "appendix B.3, example {0}")
    @CsvSource({
        "16, 9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60, "
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a, '', "
                + "8657106690b5526245a92b003bb079ccd1a92130477671f6fc01ad16f26f723f26f8a57ccaed74ee1b190bed1f479d97"
                + "27d2d0f9b005a6e456a35d4fb0daab1268a1b0db10836d9826a528ca76567805, "
                + "90cf1df3b703cce59e2a35b925d411164068269d7b2d29f3301c03dd757876ff66b71dda49d2de59d03450451af02679"
                + "8e8f81cd2e333de5cdf4f3e140fdd8ae",
        "17, 4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb, "
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c, 72, "
                + "f3141cd382dc42909d19ec5110469e4feae18300e94f304590abdced48aed5933bf0864a62558b3ed7f2fea45c92a465"
                + "301b3bbf5e3e54ddf2d935be3b67926da3ef39226bbc355bdc9850112c8f4b02, "
                + "eb4440665d3891d668e7e0fcaf587f1b4bd7fbfe99d0eb2211ccec90496310eb5e33821bc613efb94db5e5b54c70a848"
                + "a0bef4553a41befc57663b56373a5031",
        "18, c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7, "
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025, af82, "
                + "9bc0f79119cc5604bf02d23b4caede71393cedfbb191434dd016d30177ccbf8096bb474e53895c362d8628ee9f9ea3c0"
                + "e52c7a5c691b6c18c9979866568add7a2d41b00b05081ed0f58ee5e31b3a970e, "
                + "645427e5d00c62a23fb703732fa5d892940935942101e456ecca7bb217c61c452118fec1219202a0edcf038bb6373241"
                + "578be7217ba85a2687f7a0310b2df19f"
    })
    void givesThePublishedValues(int example, String sk, String pk, String alpha, String pi, String beta) {
        VrfSecretKey key = VrfSecretKey.of(Hex.read(sk));
        assertThat(key.publicKey().hex()).isEqualTo(pk);
        VrfProof proof = Ecvrf.prove(key, Hex.read(alpha));
        assertThat(proof.hex()).isEqualTo(pi);
        assertThat(Hex.of(proof.output())).isEqualTo(beta);
        assertThat(Ecvrf.verify(Hex.read(pk), Hex.read(alpha), Hex.read(pi)))
                .hasValueSatisfying(output -> assertThat(Hex.of(output)).isEqualTo(beta));
    }

    @Test
    void agreesWithTheSecondImplementation() {
        Random random = new Random(9381);
        for (int i = 0; i < 25; i++) {
            byte[] secret = new byte[32];
            byte[] alpha = new byte[random.nextInt(100)];
            random.nextBytes(secret);
            random.nextBytes(alpha);
            VrfSecretKey key = VrfSecretKey.of(secret);
            byte[] pi = Ecvrf.prove(key, alpha).bytes();
            assertThat(key.publicKey().bytes()).isEqualTo(SecondVrf.publicKey(secret));
            assertThat(pi).isEqualTo(SecondVrf.prove(secret, alpha));
            byte[] beta = SecondVrf.verify(key.publicKey().bytes(), alpha, pi);
            assertThat(Ecvrf.verify(key.publicKey().bytes(), alpha, pi))
                    .hasValueSatisfying(output -> assertThat(output).isEqualTo(beta));
        }
    }

    @Test
    @DisplayName("a proof with any one byte altered is refused")
    void refusesEachAlteredByte() {
        byte[] pi = Ecvrf.prove(KEY, ALPHA).bytes();
        for (int i = 0; i < pi.length; i++) {
            byte[] altered = pi.clone();
            altered[i] ^= 1;
            assertThat(Ecvrf.verify(KEY.publicKey().bytes(), ALPHA, altered))
                    .as("byte %d", i)
                    .isEmpty();
        }
        assertThat(Ecvrf.verify(KEY.publicKey().bytes(), ALPHA, pi)).isPresent();
    }

    @Test
    void refusesAnotherInputAnotherKeyAnotherLength() {
        byte[] pi = Ecvrf.prove(KEY, ALPHA).bytes();
        byte[] other = VrfSecretKey.of(Hex.read("01".repeat(32))).publicKey().bytes();
        assertThat(Ecvrf.verify(KEY.publicKey().bytes(), new byte[] {1, 2, 4}, pi))
                .isEmpty();
        assertThat(Ecvrf.verify(other, ALPHA, pi)).isEmpty();
        assertThat(Ecvrf.verify(KEY.publicKey().bytes(), ALPHA, Arrays.copyOf(pi, 79)))
                .isEmpty();
        assertThat(Ecvrf.verify(KEY.publicKey().bytes(), ALPHA, Arrays.copyOf(pi, 81)))
                .isEmpty();
        assertThat(Ecvrf.verify(new byte[31], ALPHA, pi)).isEmpty();
    }

    @Test
    @DisplayName("s and s + q would both verify: only the smaller is a proof")
    void refusesTheSecondSpellingOfS() {
        byte[] pi = Ecvrf.prove(KEY, ALPHA).bytes();
        BigInteger s = Field.fromLittleEndian(Arrays.copyOfRange(pi, 48, 80));
        System.arraycopy(Field.toLittleEndian(s.add(Point.ORDER), 32), 0, pi, 48, 32);
        assertThat(VrfProof.of(pi)).isEmpty();
        System.arraycopy(Field.toLittleEndian(Point.ORDER, 32), 0, pi, 48, 32);
        assertThat(VrfProof.of(pi)).isEmpty();
        System.arraycopy(Field.toLittleEndian(Point.ORDER.subtract(BigInteger.ONE), 32), 0, pi, 48, 32);
        assertThat(VrfProof.of(pi)).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("keys of small order, and spellings beyond p or of no point, are no keys")
    @ValueSource(
            strings = {
                "0100000000000000000000000000000000000000000000000000000000000000",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
                "0100000000000000000000000000000000000000000000000000000000000080",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "0200000000000000000000000000000000000000000000000000000000000000"
            })
    void refusesTheKey(String key) {
        assertThat(VrfPublicKey.of(Hex.read(key))).isEmpty();
    }

    @Test
    void aSecretKeyHas32Bytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> VrfSecretKey.of(new byte[31]));
        assertThat(KEY.toString()).doesNotContain(Hex.of(KEY.secret()));
    }
}
