package shanyu.verifier.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.vrf.VrfSecretKey;

@DisplayName("What DRAW-1 refuses")
class RefusalsTest {
    private static final RoundRecord RECORD = Example.small();
    private static final Json.Members MANIFEST =
            (Json.Members) RECORD.round().manifest().json();
    private static final String KEY = Example.OFFICES.get(0).publicKey().hex();

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "extra|1|manifest.extra: unknown member",
                "v|\"DRAW-2\"|manifest.v: not DRAW-1",
                "round|true|manifest.round: a string or an integer is expected",
                "round|9007199254740992|manifest.round: an integer within ±(2^53-1) is expected",
                "prev|\"00\"|manifest.prev: 32 bytes are expected, here are 1",
                "rules|1|manifest.rules: a string is expected",
                "pool_root|\"zz\"|manifest.pool_root: not lower-case hex at character 0",
                "pool_size|-1|manifest.pool_size: a count from 0 to 2^53-1 is expected",
                "pool_size|\"24\"|manifest.pool_size: an integer is expected",
                "team_size|-1|manifest.team_size: a count from 0 to 2^53-1 is expected",
                "load_cap|null|manifest.load_cap: an integer is expected",
                "min_depts|-1|manifest.min_depts: a count from 0 to 2^53-1 is expected",
                "strata|{}|manifest.strata: an array is expected",
                "strata|[{\"code\":\"U\",\"k\":1}]|manifest.strata[0].size: missing",
                "strata|[{\"code\":\"U\",\"k\":1,\"size\":2,\"x\":1}]|manifest.strata[0].x: unknown member",
                "strata|[{\"code\":\"U\",\"k\":3,\"size\":2}]|manifest.strata[0].k: more are drawn than the stratum holds",
                "strata|[{\"code\":\"U\",\"k\":1,\"size\":2},{\"code\":\"U\",\"k\":1,\"size\":2}]|"
                        + "manifest.strata[1].code: a stratum stands twice",
                "vrf_keys|[\"00\"]|manifest.vrf_keys[0]: 32 bytes are expected, here are 1",
                "standby|[1]|manifest.standby[0]: a string is expected",
                "entropy_source|1|manifest.entropy_source: a string is expected",
                "entropy_time|1|manifest.entropy_time: a string is expected",
                "proof_deadline|1|manifest.proof_deadline: a string is expected"
            })
    void refusesTheManifest(String member, String value, String fault) {
        assertThatThrownBy(() -> Manifest.read(MANIFEST.with(member, Json.read(value))))
                .isInstanceOf(FaultException.class)
                .hasMessage(fault);
    }

    @Test
    void refusesAManifestWithoutAnyOneOfItsMembers() {
        for (String member : MANIFEST.values().keySet()) {
            if (member.equals("min_depts")) continue;
            Map<String, Json> rest = new LinkedHashMap<>(MANIFEST.values());
            rest.remove(member);
            assertThatThrownBy(() -> Manifest.read(new Json.Members(rest)))
                    .hasMessage("manifest." + member + ": missing");
        }
    }

    @Test
    void refusesAKeyThatStandsTwice() {
        Json twice = Json.texts(List.of(KEY, KEY));
        assertThatThrownBy(() -> Manifest.read(MANIFEST.with("vrf_keys", twice)))
                .hasMessage("manifest.vrf_keys[1]: a key stands twice");
        assertThatThrownBy(() -> Manifest.read(MANIFEST.with("standby", Json.texts(List.of(KEY)))))
                .hasMessage("manifest.standby[0]: a key stands twice");
        String other = VrfSecretKey.of(new byte[] {
                    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
                })
                .publicKey()
                .hex();
        Manifest standby = Manifest.read(MANIFEST.with("standby", Json.texts(List.of(other))));
        assertThat(standby.json()).isEqualTo(MANIFEST.with("standby", Json.texts(List.of(other))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pool|{\"id\":\"a\",\"stratum\":\"U\",\"salt\":\"00\"}|pool[0].salt: 16 bytes are expected, here are 1",
                "pool|{\"id\":\"a\",\"stratum\":\"U\"}|pool[0].salt: missing",
                "pool|{\"id\":1,\"stratum\":\"U\",\"salt\":\"00000000000000000000000000000000\"}|pool[0].id: a string is expected",
                "pool|{\"id\":\"a\",\"stratum\":\"U\",\"salt\":\"00000000000000000000000000000000\",\"x\":1}|pool[0].x: unknown member",
                "inspectors|{\"id\":\"a\",\"salt\":\"00000000000000000000000000000000\"}|inspectors[0].dept: missing",
                "recusals|{\"inspector\":\"a\"}|recusals[0].institution: missing",
                "recusals|[]|recusals[0]: an object is expected"
            })
    void refusesTheRow(String library, String row, String fault) {
        assertThat(fault(library, "[" + row + "]")).isEqualTo(fault);
    }

    @Test
    void refusesDuplicateIdsAndAWrongOrderButNotARecusalStatedTwice() {
        String row = "{\"id\":\"%s\",\"stratum\":\"U\",\"salt\":\"00000000000000000000000000000000\"}";
        String a = row.formatted("a");
        String b = row.formatted("b");
        assertThat(fault("pool", "[" + a + "," + a + "]")).isEqualTo("pool[1]: an id stands twice");
        assertThat(fault("pool", "[" + b + "," + a + "]")).isEqualTo("pool[1]: rows are not sorted by bytes");
        // By bytes the pair U+1F600 stands behind U+FF21, in Java's own order before it.
        assertThat(fault("pool", "[" + row.formatted("\ud83d\ude00") + "," + row.formatted("\uff21") + "]"))
                .isEqualTo("pool[1]: rows are not sorted by bytes");
        Recusal recusal = new Recusal("p", "i");
        assertThat(new Libraries(List.of(), List.of(), List.of(recusal, recusal)).recusals())
                .hasSize(2);
        assertThatThrownBy(() -> new Libraries(List.of(), List.of(), List.of(recusal, new Recusal("p", "h"))))
                .hasMessage("recusals[1]: rows are not sorted by bytes");
    }

    @Test
    void refusesEntropyOfAnotherSourceOrForm() {
        assertThat(fault("entropy", "{\"source\":\"x\",\"value\":\"07\"}"))
                .isEqualTo("entropy.source: is not the manifest's entropy_source");
        assertThat(fault("entropy", "{\"source\":\"x\",\"value\":7}")).isEqualTo("entropy.value: a string is expected");
        assertThat(fault("entropy", "{\"source\":\"x\",\"value\":\"7\",\"at\":\"\"}"))
                .isEqualTo("entropy.at: unknown member");
    }

    @Test
    @DisplayName("strata must list the pool's strata with their sizes")
    void refusesSizesThatDifferFromTheRows() {
        assertThat(fault("manifest", manifestWith("pool_size", "23"))).startsWith("manifest: ");
        Libraries libraries = RECORD.round().libraries();
        assertThatThrownBy(() ->
                        Manifest.read(MANIFEST.with("pool_size", Json.of(23))).requireSame(libraries))
                .hasMessage("pool: 24 rows, but the manifest commits to 23");
        assertThatThrownBy(() -> Manifest.read(MANIFEST.with("recusal_root", Json.of("00".repeat(32))))
                        .requireSame(libraries))
                .hasMessageStartingWith("recusals: a row was altered");
        assertThatThrownBy(() -> strata("[{\"code\":\"U\",\"k\":1,\"size\":12},{\"code\":\"VA\",\"k\":1,\"size\":11}]")
                        .requireSame(libraries))
                .hasMessage("manifest.strata: stratum VA has not the size of its rows in the pool");
        assertThatThrownBy(
                        () -> strata("[{\"code\":\"U\",\"k\":1,\"size\":12}]").requireSame(libraries))
                .hasMessage("manifest.strata: the pool has rows of stratum VA, which is not listed");
        strata(
                        "[{\"code\":\"VA\",\"k\":1,\"size\":12},{\"code\":\"U\",\"k\":1,\"size\":12},{\"code\":\"VB\",\"k\":0,\"size\":0}]")
                .requireSame(libraries);
    }

    @Test
    void refusesASmallOrderKeyThoughItsProofWouldVerify() {
        Manifest manifest = Manifest.read(MANIFEST.with("vrf_keys", Json.texts(List.of("01" + "00".repeat(31)))));
        Round round = new Round(
                manifest,
                RECORD.round().libraries(),
                RECORD.round().entropy(),
                RECORD.round().proofs().subList(0, 1));
        assertThatThrownBy(round::seed).hasMessageStartingWith("proofs[0]: does not verify under key 01");
    }

    private static Manifest strata(String strata) {
        return Manifest.read(MANIFEST.with("strata", Json.read(strata)));
    }

    private static String manifestWith(String member, String value) {
        return MANIFEST.with(member, Json.read(value)).canonical();
    }

    private static String fault(String member, String value) {
        Json.Members record = (Json.Members) RECORD.json();
        return ((shanyu.verifier.value.Verdict.Fails) RoundRecord.check(record.with(member, Json.read(value))))
                .fault()
                .toString();
    }
}
