package shanyu.verifier.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Verdict;

@DisplayName("A published round with anything altered is refused, and the part is named")
class AlteredRecordTest {
    private static final Json.Members RECORD = (Json.Members) Example.small().json();

    @Test
    void theUnalteredRecordHolds() {
        Verdict verdict = RoundRecord.check(RECORD);
        assertThat(verdict.valid()).as(verdict.toString()).isTrue();
        assertThat(verdict.checked()).hasSize(5);
    }

    @Test
    @DisplayName("each single byte, in every member")
    void namesEachAlteredByte() {
        for (String member : RECORD.values().keySet()) {
            byte[] text = RECORD.values().get(member).canonicalBytes();
            for (int i = 0; i < text.length; i++) {
                byte[] altered = text.clone();
                altered[i] = (byte) (altered[i] == '0' ? '1' : altered[i] == 'a' ? 'b' : altered[i] ^ 1);
                check(member, i, new String(text, UTF_8), altered);
            }
        }
    }

    private static void check(String member, int at, String text, byte[] altered) {
        Json value;
        try {
            value = Json.read(altered);
        } catch (FaultException notJson) {
            assertThat(notJson.fault().why()).contains("not ");
            return;
        }
        Verdict verdict = RoundRecord.check(RECORD.with(member, value));
        assertThat(verdict).as("%s, byte %d of %s", member, at, text).isInstanceOf(Verdict.Fails.class);
        assertThat(((Verdict.Fails) verdict).fault().where())
                .as("%s, byte %d: %s", member, at, verdict)
                .startsWith(member);
    }

    @Test
    @DisplayName("members missing, rows removed, added, swapped, and proofs exchanged")
    void namesWhatIsNoSingleByte() {
        for (String member : RECORD.values().keySet())
            assertThat(fault(without(member))).startsWith(member + ": missing");
        for (String member : List.of("pool", "inspectors", "recusals")) {
            List<Json> rows = ((Json.Items) RECORD.values().get(member)).values();
            assertThat(fault(RECORD.with(member, Json.of(rows.subList(1, rows.size())))))
                    .startsWith(member + ": ");
            assertThat(fault(RECORD.with(member, Json.of(swapped(rows)))))
                    .startsWith(member + "[1]: rows are not sorted");
        }
        List<Json> proofs = ((Json.Items) RECORD.values().get("proofs")).values();
        assertThat(fault(RECORD.with("proofs", Json.of(swapped(proofs))))).startsWith("proofs[0]: does not verify");
        assertThat(fault(RECORD.with("proofs", Json.of(proofs.subList(0, 1)))))
                .startsWith("proofs: 1 proofs for 2 keys");
    }

    @Test
    void namesTheFirstPlaceWhereTheResultDiffers() {
        Json.Members result = (Json.Members) RECORD.values().get("result");
        List<Json> drawn = ((Json.Items) result.values().get("drawn")).values();
        assertThat(fault(RECORD.with("result", result.with("drawn", Json.of(swapped(drawn))))))
                .startsWith("result.drawn[0]: is \"");
        assertThat(fault(RECORD.with("result", result.with("drawn", Json.of(drawn.subList(0, 5))))))
                .startsWith("result.drawn: has 5 items, the draw gives 6");
        assertThat(fault(RECORD.with("result", result.with("teams", new Json.Null()))))
                .startsWith("result.teams: is null");
        assertThat(fault(RECORD.with("result", result.with("more", Json.of(1)))))
                .startsWith("result.more: unknown member");
        assertThat(fault(RECORD.with("result", new Json.Members(Map.of())))).startsWith("result.attempt: missing");
        assertThat(fault(RECORD.with("result", result.with("attempt", Json.of(Long.MAX_VALUE)))))
                .startsWith("result.attempt: is 9223372036854775807");
    }

    @Test
    @DisplayName("a manifest altered together with its commit is betrayed by the proofs")
    void findsAManifestWithAFreshCommit() {
        Json.Members manifest = (Json.Members) RECORD.values().get("manifest");
        Json altered = manifest.with("load_cap", Json.of(4));
        Json.Members record = RECORD.with("manifest", altered)
                .with("commit", Json.of(Manifest.read(altered).commit()));
        assertThat(fault(record)).startsWith("entropy: ");
    }

    private static String fault(Json record) {
        return ((Verdict.Fails) RoundRecord.check(record)).fault().toString();
    }

    private static Json without(String member) {
        Map<String, Json> rest = new LinkedHashMap<>(RECORD.values());
        rest.remove(member);
        return new Json.Members(rest);
    }

    private static List<Json> swapped(List<Json> rows) {
        List<Json> swapped = new ArrayList<>(rows);
        swapped.set(0, rows.get(1));
        swapped.set(1, rows.get(0));
        return swapped;
    }
}
