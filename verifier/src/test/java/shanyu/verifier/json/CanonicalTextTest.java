package shanyu.verifier.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Canonical form is recognised without parsing, and nothing else is")
class CanonicalTextTest {
    private static final String BYTES = "{}[]\",:\\ -+.0123456789eEtrufalsn\u0001~é";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"\"",
                "0",
                "-7",
                "999999999999999",
                "true",
                "false",
                "null",
                "{\"action\":\"a.b\",\"count\":50,\"deep\":{\"a\":[1,{\"b\":null}],\"ab\":true}}"
            })
    void recognises(String text) {
        assertThat(end(text)).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "{ }",
                "{\"b\":1,\"a\":2}",
                "{\"a\":1,\"a\":2}",
                "{\"ab\":1,\"a\":2}",
                "{\"a\":1,}",
                "{\"a\"}",
                "[1,]",
                "[1",
                "-0",
                "01",
                "1.0",
                "1e3",
                "\"a",
                "\"\\u0061\"",
                "\"\t\"",
                "tru"
            })
    void leavesToTheReader(String text) {
        assertThat(end(text)).isEqualTo(-1);
    }

    @Test
    @DisplayName("names stand in the order of their characters, the shorter of two beginnings first")
    void knowsTheOrderOfNames() {
        String[][] inOrder = {
            {"", " "},
            {"", "a"},
            {"a", "a!"},
            {"a", "a b"},
            {"a", "b"},
            {"ab", "b"},
            {"aa", "ab"},
            {"abc", "abd"},
            {"Z", "a"}
        };
        for (String[] names : inOrder) {
            assertThat(end(object(names[0], names[1])))
                    .as("%s, %s", names[0], names[1])
                    .isPositive();
            assertThat(end(object(names[1], names[0])))
                    .as("%s, %s", names[1], names[0])
                    .isEqualTo(-1);
            assertThat(end(object(names[1], names[1]))).as("%s twice", names[1]).isEqualTo(-1);
        }
    }

    @Test
    @DisplayName("fifty values deep, no deeper; how many nest side by side does not matter")
    void recognisesNoDeeperThanItMay() {
        for (String open : new String[] {"[", "{\"a\":"}) {
            String close = open.equals("[") ? "]" : "}";
            String deepest = open.repeat(50) + "1" + close.repeat(50);
            assertThat(end(deepest)).isEqualTo(deepest.length());
            assertThat(end(open + deepest + close)).isEqualTo(-1);
            String tooDeep =
                    open.repeat(50) + open.charAt(0) + (open.equals("[") ? ",1" : ",\"b\":1") + close.repeat(50);
            assertThat(end(tooDeep)).as("what is too deep is not passed over").isEqualTo(-1);
            String one = open + open + "1" + close + close;
            String many = "[" + (one + ",").repeat(100) + one + "]";
            assertThat(end(many)).isEqualTo(many.length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-10", "10", "123456789012345", "-123456789012345", "1", "9"})
    void recognisesWholeNumbersOfUpToFifteenDigits(String number) {
        assertThat(end(number)).isEqualTo(number.length());
        assertThat(end("[" + number + "]")).isEqualTo(number.length() + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456", "-1234567890123456", "00", "-", "--1", "+1", "1E3", "1.", ":", "/"})
    void leavesOtherNumbersToTheReader(String number) {
        assertThat(end(number)).isEqualTo(-1);
    }

    @Test
    void agreesWithTheReaderOnWhatItRecognises() {
        Random random = new Random(7);
        int recognised = 0;
        for (int i = 0; i < 200_000; i++) {
            byte[] text = value(random, 0).canonicalBytes();
            for (int edits = random.nextInt(3); edits > 0 && text.length > 0; edits--) text = edited(text, random);
            int end = CanonicalText.end(text, 0);
            if (end < 0) continue;
            byte[] found = Arrays.copyOf(text, end);
            assertThat(Json.read(found).canonicalBytes())
                    .as(new String(found, UTF_8))
                    .isEqualTo(found);
            recognised++;
        }
        assertThat(recognised).isGreaterThan(80_000);
    }

    private static String object(String first, String second) {
        return "{\"" + first + "\":1,\"" + second + "\":2}";
    }

    private static int end(String text) {
        return CanonicalText.end(text.getBytes(UTF_8), 0);
    }

    private static Json value(Random random, int depth) {
        switch (random.nextInt(depth > 3 ? 4 : 6)) {
            case 0:
                return Json.of(text(random));
            case 1:
                return Json.of(random.nextLong() >> 11 + random.nextInt(50));
            case 2:
                return Json.of(random.nextBoolean());
            case 3:
                return new Json.Null();
            case 4:
                List<Json> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) items.add(value(random, depth + 1));
                return Json.of(items);
            default:
                Map<String, Json> members = new LinkedHashMap<>();
                for (int i = random.nextInt(5); i > 0; i--) members.put(text(random), value(random, depth + 1));
                return new Json.Members(members);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--)
            text.append(
                    random.nextInt(20) == 0 ? "\"é\n浦".charAt(random.nextInt(4)) : (char) ('a' + random.nextInt(3)));
        return text.toString();
    }

    /** One byte replaced, left out or put in. */
    private static byte[] edited(byte[] text, Random random) {
        byte[] bytes = BYTES.getBytes(UTF_8);
        int at = random.nextInt(text.length);
        int kept = random.nextInt(2);
        int more = random.nextInt(2);
        byte[] edited = new byte[text.length - 1 + kept + more];
        System.arraycopy(text, 0, edited, 0, at);
        if (more == 1) edited[at] = bytes[random.nextInt(bytes.length)];
        System.arraycopy(text, at + 1 - kept, edited, at + more, text.length - at - 1 + kept);
        return edited;
    }
}
