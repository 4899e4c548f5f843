package shanyu.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.verifier.second.SecondJson;
import shanyu.verifier.second.SecondRound;
import shanyu.verifier.second.SecondVrf;
import shanyu.verifier.vrf.Ecvrf;
import shanyu.verifier.vrf.VrfSecretKey;

@DisplayName("Two implementations of DRAW-1, written apart, agree on whole rounds")
class AgreementTest {
    private static final SecondRound.Keys OURS = new SecondRound.Keys() {
        @Override
        public byte[] publicKey(byte[] secret) {
            return VrfSecretKey.of(secret).publicKey().bytes();
        }

        @Override
        public byte[] prove(byte[] secret, byte[] alpha) {
            return Ecvrf.prove(VrfSecretKey.of(secret), alpha).bytes();
        }
    };
    private static final SecondRound.Keys THEIRS = new SecondRound.Keys() {
        @Override
        public byte[] publicKey(byte[] secret) {
            return SecondVrf.publicKey(secret);
        }

        @Override
        public byte[] prove(byte[] secret, byte[] alpha) {
            return SecondVrf.prove(secret, alpha);
        }
    };

    @Test
    void onHundredsOfRandomRounds() {
        TreeSet<Integer> attempts = new TreeSet<>();
        for (int number = 0; number < 200; number++) {
            Map<String, Object> record = new SecondRound(number, number % 20 == 0 ? THEIRS : OURS).record();
            String result = SecondJson.text(record.get("result"));
            attempts.add((Integer) ((Map<?, ?>) record.get("result")).get("attempt"));
            assertThat(answer("draw-verify", record)).as("round %d", number).isEqualTo("{\"valid\":true}");
            Map<String, Object> question = new HashMap<>(record);
            question.remove("result");
            assertThat(answer("draw-run", question)).as("round %d", number).isEqualTo("{\"result\":" + result + "}");
        }
        // The rounds were worth comparing: some failed, some fitted at once, some only later.
        assertThat(attempts).contains(-1, 0, 1).hasSizeGreaterThan(4);
    }

    static String answer(String kind, Map<String, Object> record) {
        Map<String, Object> question = new HashMap<>(record);
        question.put("kind", kind);
        return Answers.to(SecondJson.text(question).getBytes(UTF_8)).canonical();
    }
}
