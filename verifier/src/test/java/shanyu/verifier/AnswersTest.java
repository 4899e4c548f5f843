package shanyu.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyu.verifier.draw.Example;
import shanyu.verifier.json.Json;

@DisplayName("JSON lines: each question of the contract, and every way to ask it wrongly")
class AnswersTest {
    private static final String LEAF = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
    private static final String SECOND = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    private static final String ROOT = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
    private static final String KEY = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    private static final String PI = "f3141cd382dc42909d19ec5110469e4feae18300e94f304590abdced48aed5933bf0864a62558b3e"
            + "d7f2fea45c92a465301b3bbf5e3e54ddf2d935be3b67926da3ef39226bbc355bdc9850112c8f4b02";
    private static final String BETA =
            "eb4440665d3891d668e7e0fcaf587f1b4bd7fbfe99d0eb2211ccec90496310eb5e33821bc613efb9"
                    + "4db5e5b54c70a848a0bef4553a41befc57663b56373a5031";

    private static final String INCLUSION = "{\"kind\":\"inclusion\",\"index\":0,\"size\":2,\"leaf_hash\":\"" + LEAF
            + "\",\"proof\":[\"" + SECOND + "\"],\"root\":\"" + ROOT + "\"}";
    private static final String CONSISTENCY = "{\"kind\":\"consistency\",\"size1\":1,\"size2\":2,\"root1\":\"" + LEAF
            + "\",\"root2\":\"" + ROOT + "\",\"proof\":[\"" + SECOND + "\"]}";
    private static final String VRF =
            "{\"kind\":\"vrf-verify\",\"PK\":\"" + KEY + "\",\"alpha\":\"72\",\"pi\":\"" + PI + "\"}";
    private static final String UNIFORM =
            "{\"kind\":\"uniform\",\"seed\":\"00\",\"label\":\"x\",\"n\":\"6\",\"count\":3}";

    @Test
    void answersAsTheContractSays() {
        assertThat(answer("{\"kind\":\"leaf\",\"data\":\"\"}")).isEqualTo("{\"hash\":\"" + LEAF + "\"}");
        assertThat(answer(INCLUSION)).isEqualTo("{\"valid\":true}");
        assertThat(answer(CONSISTENCY)).isEqualTo("{\"valid\":true}");
        assertThat(answer(VRF)).isEqualTo("{\"beta\":\"" + BETA + "\",\"valid\":true}");
        assertThat(answer(VRF.replace("\"72\"", "\"73\""))).isEqualTo("{\"beta\":null,\"valid\":false}");
        assertThat(answer(UNIFORM)).matches("\\{\"out\":\\[\"[0-5]\",\"[0-5]\",\"[0-5]\"]}");
        assertThat(answer(UNIFORM.replace("\"6\"", "\"1\""))).isEqualTo("{\"out\":[\"0\",\"0\",\"0\"]}");
        assertThat(answer(UNIFORM.replace(":3", ":0"))).isEqualTo("{\"out\":[]}");
    }

    @Test
    @DisplayName("a well-asked question about what is no proof is answered with no, not with an error")
    void saysNo() {
        List<String> noes = new ArrayList<>();
        for (String hash : List.of(LEAF, SECOND, ROOT)) {
            noes.add(INCLUSION.replace(hash, hash + "00"));
            noes.add(INCLUSION.replace(hash, hash.substring(2)));
            noes.add(INCLUSION.replace(hash, ""));
            noes.add(CONSISTENCY.replace(hash, hash.substring(2)));
            noes.add(CONSISTENCY.replace(hash, "00".repeat(32)));
        }
        noes.add(INCLUSION.replace("\"index\":0", "\"index\":2"));
        noes.add(INCLUSION.replace("\"index\":0", "\"index\":-1"));
        noes.add(INCLUSION.replace("\"size\":2", "\"size\":0"));
        noes.add(INCLUSION.replace("\"size\":2", "\"size\":9223372036854775807"));
        noes.add(CONSISTENCY.replace("\"size1\":1", "\"size1\":0"));
        noes.add(CONSISTENCY.replace("\"size1\":1", "\"size1\":2"));
        for (String question : noes) assertThat(answer(question)).as(question).isEqualTo("{\"valid\":false}");
        for (String question : List.of(VRF.replace(KEY, "00"), VRF.replace(PI, PI + "00"), VRF.replace(PI, "")))
            assertThat(answer(question)).isEqualTo("{\"beta\":null,\"valid\":false}");
    }

    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource({
        "inclusion, index, true", "inclusion, size, true", "inclusion, leaf_hash, true", "inclusion, proof, true",
        "inclusion, root, true", "consistency, size1, true", "consistency, size2, true", "consistency, root1, true",
        "consistency, root2, true", "consistency, proof, true", "vrf-verify, PK, true", "vrf-verify, alpha, true",
        "vrf-verify, pi, true", "uniform, seed, false", "uniform, label, false", "uniform, n, false",
        "uniform, count, false"
    })
    void namesTheMissingField(String kind, String field, boolean yesOrNo) {
        Json.Members question = (Json.Members) Json.read(
                kind.equals("inclusion")
                        ? INCLUSION
                        : kind.equals("consistency") ? CONSISTENCY : kind.equals("uniform") ? UNIFORM : VRF);
        Map<String, Json> rest = new LinkedHashMap<>(question.values());
        rest.remove(field);
        Map<String, Json> answer = answered(new Json.Members(rest).canonical());
        assertThat(answer.get("error")).isEqualTo(Json.of(field + ": missing"));
        assertThat(answer.get("valid")).isEqualTo(yesOrNo ? Json.of(false) : null);
        for (String wrong : List.of("true", "{}", "null", "\"G\""))
            assertThat(((Json.Text) answered(question.with(field, Json.read(wrong))
                                            .canonical())
                                    .getOrDefault("error", Json.of("label")))
                            .value())
                    .as("%s = %s", field, wrong)
                    .startsWith(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-1", "01", "1.0", "", " 1", "18446744073709551616", "99999999999999999999", "0x10", "１"})
    void refusesTheUpperBound(String n) {
        assertThat(answer(UNIFORM.replace("\"6\"", "\"" + n + "\"")))
                .isEqualTo("{\"error\":\"n: a decimal number from 1 to 2^64-1 is expected\"}");
    }

    @Test
    void refusesMoreNumbersThanFitInALine() {
        assertThat(answer(UNIFORM.replace(":3", ":1000001"))).startsWith("{\"error\":\"count: ");
        assertThat(answer(UNIFORM.replace(":3", ":-1"))).startsWith("{\"error\":\"count: ");
        assertThat(answer(UNIFORM.replace("\"6\"", "6"))).startsWith("{\"error\":\"n: a string is expected");
    }

    @Test
    void neverFailsOnWhatIsNoQuestion() {
        assertThat(answer("")).startsWith("{\"error\":\"not JSON at byte 0");
        assertThat(answer("[]")).isEqualTo("{\"error\":\"an object is expected\"}");
        assertThat(answer("{}")).isEqualTo("{\"error\":\"kind: missing\"}");
        assertThat(answer("{\"kind\":1}")).isEqualTo("{\"error\":\"kind: a string is expected\"}");
        assertThat(answer("{\"kind\":\"vote\"}")).isEqualTo("{\"error\":\"kind: unknown: vote\"}");
        assertThat(answer("[".repeat(1_000_000))).startsWith("{\"error\":\"not JSON");
        assertThat(Answers.to(new byte[] {'"', (byte) 0xff, '"'}).canonical()).isEqualTo("{\"error\":\"not UTF-8\"}");
    }

    @Test
    void verifiesAndRunsARecord() {
        Json.Members record = (Json.Members) Example.small().json();
        String verify = record.with("kind", Json.of("draw-verify")).canonical();
        assertThat(answer(verify)).isEqualTo("{\"valid\":true}");
        Json.Members run = without(record, "result").with("kind", Json.of("draw-run"));
        Json result = record.values().get("result");
        assertThat(answer(run.canonical())).isEqualTo("{\"result\":" + result.canonical() + "}");
        assertThat(answer(run.with("seed", Json.of("00".repeat(64))).canonical()))
                .isEqualTo("{\"error\":\"seed: does not follow from the proofs\"}");
        assertThat(answer(run.with("commit", Json.of("00".repeat(32))).canonical()))
                .isEqualTo("{\"error\":\"commit: is not that of the manifest\"}");
        for (String member :
                List.of("manifest", "pool", "inspectors", "recusals", "entropy", "proofs", "commit", "seed")) {
            assertThat(answer(without((Json.Members) Json.read(verify), member).canonical()))
                    .isEqualTo("{\"error\":\"" + member + ": missing\",\"valid\":false}");
            assertThat(answer(without(run, member).canonical())).isEqualTo("{\"error\":\"" + member + ": missing\"}");
        }
        Json.Members manifest = (Json.Members) record.values().get("manifest");
        assertThat(answer(record.with("kind", Json.of("draw-verify"))
                        .with("manifest", manifest.with("extra", Json.of(1)))
                        .canonical()))
                .isEqualTo("{\"valid\":false}");
        assertThat(answer(
                        run.with("manifest", manifest.with("extra", Json.of(1))).canonical()))
                .isEqualTo("{\"error\":\"manifest.extra: unknown member\"}");
    }

    private static Json.Members without(Json.Members object, String member) {
        Map<String, Json> rest = new LinkedHashMap<>(object.values());
        rest.remove(member);
        return new Json.Members(rest);
    }

    private static Map<String, Json> answered(String question) {
        return ((Json.Members) Json.read(answer(question))).values();
    }

    private static String answer(String question) {
        return Answers.to(question.getBytes(UTF_8)).canonical();
    }
}
