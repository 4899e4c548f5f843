package shanyu.verifier.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.verifier.merkle.TreeHash;

@DisplayName("A line as the house writes it is hashed without being parsed, with the same answer as parsing gives")
class WrittenLineTest {
    private static final String BODY =
            "{\"action\":\"registry.read\",\"count\":50,\"roles\":[\"TOWN\"],\"rows\":{\"a\":null,\"b\":true}}";

    @Test
    void isRecognised() {
        assertThat(WrittenLine.read(line(1_234_567, BODY))).hasValueSatisfying(entry -> {
            assertThat(entry.seq()).isEqualTo(1_234_567);
            assertThat(entry.leaf()).isEqualTo(TreeHash.leaf(BODY.getBytes(UTF_8)));
            assertThat(entry.stated()).isEqualTo(entry.leaf());
        });
    }

    @Test
    @DisplayName("other bodies, numbers and spellings are left to the parser")
    void otherForms() {
        for (String body : List.of("{\"b\":1,\"a\":2}", "{\"name\":\"机构\"}", "{ }", "[]", "7"))
            assertThat(WrittenLine.read(line(0, body))).as(body).isEmpty();
        assertThat(WrittenLine.read(line(-1, BODY))).isEmpty();
        assertThat(WrittenLine.read(line(1L << 53, BODY))).isEmpty();
        assertThat(WrittenLine.read((new String(line(0, BODY), UTF_8) + " ").getBytes(UTF_8)))
                .isEmpty();
        assertThat(WrittenLine.read(new byte[0])).isEmpty();
    }

    @Test
    @DisplayName("whatever byte is altered, the answer is the parser's")
    void agreesWithTheParser() {
        Random random = new Random(3);
        byte[] right = line(40, BODY);
        for (int place = 0; place < right.length; place++)
            for (int i = 0; i < 30; i++) {
                byte[] line = right.clone();
                line[place] = (byte) (i == 0 ? 0x80 : random.nextInt(0x20, 0x80));
                assertThat(ExportLine.read(line)).isEqualTo(ExportLine.readOfAnyForm(line));
            }
    }

    private static byte[] line(long seq, String body) {
        String leaf = TreeHash.leaf(body.getBytes(UTF_8)).hex();
        return ("{\"seq\":" + seq + ",\"entry\":" + body + ",\"leaf_hash\":\"" + leaf + "\"}").getBytes(UTF_8);
    }
}
