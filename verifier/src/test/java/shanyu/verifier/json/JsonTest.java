package shanyu.verifier.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyu.verifier.value.FaultException;

@DisplayName("Strict JSON in, RFC 8785 out")
class JsonTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` { \"b\" : 1 ,\t\"a\" : [ ] } `|{\"a\":[],\"b\":1}",
                "{}|{}",
                "[1,-2,0]|[1,-2,0]",
                "[true,false,null]|[true,false,null]",
                "\"\\u20ac\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"|\"€\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"",
                "\"\\b\\t\\n\\f\\r\\u0000\\u001f\"|\"\\b\\t\\n\\f\\r\\u0000\\u001f\"",
                "\"\\u007f\\u2028</script>\"|\"\u007f\u2028</script>\"",
                "\"\\ud83d\\ude00\"|\"\ud83d\ude00\"",
                "9007199254740991|9007199254740991",
                "-9007199254740991|-9007199254740991"
            })
    void writesTheOneForm(String text, String canonical) {
        assertThat(Json.read(text).canonical()).isEqualTo(canonical);
    }

    @Test
    @DisplayName("RFC 8785 §3.2.3: names are sorted by UTF-16 units, a surrogate pair before U+FB33")
    void sortsNamesAsTheRfc() {
        String text =
                "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\","
                        + "\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\",\"\\u00f6\":\"Latin\"}";
        assertThat(Json.read(text).canonical())
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin\","
                        + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    @DisplayName("A name met before is the same name, and none that only looks like it")
    void knowsNamesAgain() {
        String again =
                "[{\"id\":1,\"ib\":2},{\"id\":3},{\"ib\":4},{\"i\\u0064\":5},{\"\":6},{\"\":7},{\"育\":8},{\"育\":9},"
                        + "{\"a\\\"b\":10,\"a\\\\\":11},{\"a\\\"b\":12,\"a\\\\\":13},{\"ID\":14}]";
        assertThat(Json.read(again).canonical())
                .isEqualTo(
                        "[{\"ib\":2,\"id\":1},{\"id\":3},{\"ib\":4},{\"id\":5},{\"\":6},{\"\":7},{\"育\":8},{\"育\":9},"
                                + "{\"a\\\"b\":10,\"a\\\\\":11},{\"a\\\"b\":12,\"a\\\\\":13},{\"ID\":14}]");
        assertThatThrownBy(() -> Json.read("[{\"id\":1},{\"id\":2,\"id\":3}]"))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("at byte 18: member \"id\" stands twice");
        assertThatThrownBy(() -> Json.read("[{\"id\":1},{\"id"))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("a string does not end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "\"",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "[1,]",
                "[,1]",
                "{a:1}",
                "{'a':1}",
                "[1 2]",
                "{\"a\":1 \"b\":2}",
                "01",
                "-01",
                "-",
                "+1",
                "1.0",
                "1e3",
                "1E3",
                "0.5",
                "-0",
                ".5",
                "NaN",
                "Infinity",
                "nul",
                "tru",
                "falsy",
                "True",
                "1 2",
                "{} x",
                "\"\t\"",
                "\"\n\"",
                "\"\\x\"",
                "\"a\\n",
                "\"\\\"",
                "\"\\",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\\uff1１4\"",
                "\"\\ud83d\"",
                "\"\\ude00\"",
                "\"\\ud83dx\"",
                "\"\\ude00\\ud83d\"",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":2}",
                "9223372036854775808",
                "[1]]",
                "/**/1",
                "\ufeff1",
                "\u00a01"
            })
    void refuses(String text) {
        assertThatThrownBy(() -> Json.read(text))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("not JSON at");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[][] broken = {
            {'"', (byte) 0xff, '"'},
            {'"', (byte) 0xc0, (byte) 0x80, '"'},
            {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}
        };
        for (byte[] bytes : broken)
            assertThatThrownBy(() -> Json.read(bytes))
                    .isInstanceOf(FaultException.class)
                    .hasMessage("not UTF-8");
    }

    @Test
    void refusesToNestWithoutEnd() {
        assertThat(Json.read("[".repeat(100) + "]".repeat(100))).isInstanceOf(Json.Items.class);
        assertThatThrownBy(() -> Json.read("\"\ud83d\"")).hasMessage("half of a surrogate pair");
        assertThatThrownBy(() -> Json.read("[".repeat(101) + "]".repeat(101))).hasMessageContaining("nested deeper");
        assertThatThrownBy(() -> Json.read("{\"a\":".repeat(100_000))).hasMessageContaining("nested deeper");
    }

    @Test
    @DisplayName("how deep values nest is what counts, not how many of them nest side by side")
    void readsManyNeighbours() {
        for (String one : new String[] {"[]", "[[1]]", "{}", "{\"a\":[{}]}"}) {
            String many = "[" + (one + ",").repeat(300) + one + "]";
            assertThat(Json.read(many).canonical()).isEqualTo(many);
        }
        String deepest = "{\"a\":".repeat(99) + "[]" + "}".repeat(99);
        assertThat(Json.read(deepest).canonical()).isEqualTo(deepest);
        assertThatThrownBy(() -> Json.read("{\"a\":" + deepest + "}"))
                .hasMessage("not JSON at byte 501: nested deeper than 100");
    }

    @Test
    @DisplayName(
            "a string holds every character from the space on as itself, and below it none, before an escape and behind")
    void refusesControlCharactersAnywhereInAString() {
        for (char c = 0; c < 0x20; c++)
            for (String text : new String[] {"ab" + c, "育" + c, "a\\n" + c, "\\\"育" + c}) {
                int at = ("\"" + text).getBytes(java.nio.charset.StandardCharsets.UTF_8).length - 1;
                assertThatThrownBy(() -> Json.read("\"" + text + "\""))
                        .as("character %d behind %s", (int) c, text)
                        .hasMessage("not JSON at byte " + at + ": a control character inside a string");
            }
        for (String text : new String[] {" ", "~ \u007f", "育é\ud83d\ude00", "ab\\n cd", "育\\n \u007f育\\\"é"})
            assertThat(Json.read("\"" + text + "\"").canonical()).isEqualTo("\"" + text + "\"");
    }

    @Test
    @DisplayName("an integer that a double cannot hold has no canonical form")
    void refusesInexactIntegers() {
        for (String text :
                new String[] {"9007199254740992", "-9007199254740992", "9223372036854775807", "-9223372036854775808"})
            assertThatThrownBy(() -> Json.read(text).canonical()).isInstanceOf(FaultException.class);
    }

    @Test
    void saysAtWhichCharacterAMemberStandsTwice() {
        assertThatThrownBy(() -> Json.read("{\"a\":1,\"a\":2}"))
                .hasMessage("not JSON at byte 7: member \"a\" stands twice");
    }

    @Test
    void fieldsAreReadAsTheirKind() {
        Json.Members object = Json.object()
                .with("o", Json.object().with("t", Json.of("育")))
                .with("n", Json.of(0))
                .with("most", Json.of((1L << 53) - 1))
                .with("h", Json.of("ab".repeat(32)))
                .with("texts", Json.texts(java.util.List.of("a", "b")))
                .with("hexes", Json.read("[\"00\",\"ff\"]"));
        Fields fields = Fields.of("", object);
        assertThat(fields.json()).isEqualTo(object);
        assertThat(fields.has("o")).isTrue();
        assertThat(fields.object("o").text("t")).isEqualTo("育");
        assertThatThrownBy(() -> fields.object("o").text("u")).hasMessage("o.u: missing");
        assertThat(fields.count("n")).isZero();
        assertThat(fields.count("most")).isEqualTo(9007199254740991L);
        Fields beyond = Fields.of("", object.with("most", Json.of(1L << 53)));
        assertThatThrownBy(() -> beyond.count("most")).hasMessage("most: a count from 0 to 2^53-1 is expected");
        assertThat(fields.hash("h")).hasToString("ab".repeat(32));
        assertThat(fields.hex("h", 32)).hasSize(32).containsOnly(0xab);
        assertThat(fields.hexText("h", 32)).isEqualTo("ab".repeat(32));
        assertThatThrownBy(() -> fields.hexText("h", 31)).hasMessage("h: 31 bytes are expected, here are 32");
        Fields upper = Fields.of("", object.with("h", Json.of("AB".repeat(32))));
        assertThatThrownBy(() -> upper.hexText("h", 32)).hasMessage("h: not lower-case hex at character 0");
        assertThat(fields.texts("texts")).containsExactly("a", "b");
        assertThat(fields.hexes("hexes", 1)).containsExactly(new byte[] {0}, new byte[] {-1});
        assertThatThrownBy(() -> Fields.of("", object.with("hexes", Json.read("[\"00\",\"0000\"]")))
                        .hexes("hexes", 1))
                .hasMessage("hexes[1]: 1 bytes are expected, here are 2");
        assertThatThrownBy(() -> Fields.of("", object.with("hexes", Json.read("[\"00\",1]")))
                        .hexes("hexes"))
                .hasMessage("hexes[1]: a string is expected");
        assertThat(Json.of(shanyu.verifier.value.Hash.ZERO)).isEqualTo(Json.of("0".repeat(64)));
    }

    @Test
    void fieldsNameTheMemberAtFault() {
        Fields fields = Fields.of("x", Json.read("{\"n\":-1,\"s\":\"AB\",\"h\":\"abc\",\"a\":[1],\"z\":[\"00\"]}"));
        assertThatThrownBy(() -> fields.text("q")).hasMessage("x.q: missing");
        assertThatThrownBy(() -> fields.text("n")).hasMessage("x.n: a string is expected");
        assertThatThrownBy(() -> fields.count("n")).hasMessage("x.n: a count from 0 to 2^53-1 is expected");
        assertThatThrownBy(() -> fields.whole("s")).hasMessage("x.s: an integer is expected");
        assertThatThrownBy(() -> fields.hex("s")).hasMessage("x.s: not lower-case hex at character 0");
        assertThatThrownBy(() -> fields.hex("h")).hasMessage("x.h: an odd number of hex digits");
        assertThatThrownBy(() -> fields.texts("a")).hasMessage("x.a[0]: a string is expected");
        assertThatThrownBy(() -> fields.hexes("z", 32)).hasMessage("x.z[0]: 32 bytes are expected, here are 1");
        assertThatThrownBy(() -> fields.items("s")).hasMessage("x.s: an array is expected");
        assertThatThrownBy(() -> fields.object("s")).hasMessage("x.s: an object is expected");
        assertThatThrownBy(() -> fields.only("n", "s", "h", "a")).hasMessage("x.z: unknown member");
        assertThat(fields.only("n", "s", "h", "a", "z", "more").has("more")).isFalse();
    }
}
