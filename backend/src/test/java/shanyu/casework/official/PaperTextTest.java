package shanyu.casework.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A wording is filled with facts, and what the facts say stays text")
class PaperTextTest {
    private static String html(String body, Map<String, Object> facts) {
        return PaperText.html(body, facts);
    }

    @Test
    @DisplayName(
            "the line that addresses somebody stands at the edge, every other is indented, an empty one falls away")
    void lines() {
        assertThat(html("{institution}：\n  已收悉。\n\n{correction}", Map.of("institution", "花木托育园", "correction", "")))
                .isEqualTo("<p>花木托育园：</p>\n<p class=\"indent\">已收悉。</p>\n\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "备案编号{receipt}号, 备案编号A-1号",
        "{receipt}, A-1",
        "{receipt}与{places}, A-1与40",
        "共{places}个, 共40个",
        "没有{nothing}, 没有——",
        "大括号{ 不是事实 }, 大括号{ 不是事实 }"
    })
    void facts(String line, String shown) {
        assertThat(html(line, Map.of("receipt", "A-1", "places", 40)))
                .isEqualTo("<p class=\"indent\">" + shown + "</p>");
    }

    @Test
    @DisplayName("neither a fact nor the wording can bring marks of its own into the page")
    void escaped() {
        assertThat(html("<b>{name}</b>", Map.of("name", "<script>&")))
                .isEqualTo("<p class=\"indent\">&lt;b&gt;&lt;script&gt;&amp;&lt;/b&gt;</p>");
        assertThat(html("{#facts:a<b=name}", Map.of("name", "<i>")))
                .isEqualTo("<table class=\"rows\"><tr><th>a&lt;b</th><td>&lt;i&gt;</td></tr></table>");
    }

    @Test
    @DisplayName("labelled facts stand one under the other; one that is not there leaves a dash")
    void labelled() {
        assertThat(html("{#facts:备案编号=receipt|托位数=places}", Map.of("receipt", "A-1")))
                .isEqualTo("<table class=\"rows\"><tr><th>备案编号</th><td>A-1</td></tr>"
                        + "<tr><th>托位数</th><td>——</td></tr></table>");
    }

    @Test
    @DisplayName("a table has its heading and a row for each; six characters stay on one line, seven may break")
    void tables() {
        Map<String, Object> facts =
                Map.of("findings", List.of(Map.of("item", "FS-003", "title", "灭火器过期未换"), Map.of("item", "X")));
        assertThat(html("{#table findings:编号=item|检查项=title}", facts))
                .isEqualTo("<table class=\"rows\"><thead><tr><th class=\"short\">编号</th>"
                        + "<th class=\"short\">检查项</th></tr></thead><tbody>"
                        + "<tr><td class=\"short\">FS-003</td><td>灭火器过期未换</td></tr>"
                        + "<tr><td class=\"short\">X</td><td class=\"short\">——</td></tr></tbody></table>");
    }

    @Test
    @DisplayName("a table without rows, of a fact that is not there or is no table, falls away whole")
    void noTable() {
        String line = "{#table findings:编号=item}";
        assertThat(html(line, Map.of())).isEmpty();
        assertThat(html(line, Map.of("findings", List.of()))).isEmpty();
        assertThat(html(line, Map.of("findings", "无"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "310115000, 2026, 12, 310115-ZG-2026-00012",
        "319901000, 2027, 1, 319901-ZG-2027-00001",
        "310115000, 2026, 123456, 310115-ZG-2026-123456"
    })
    void number(String district, int year, int n, String number) {
        assertThat(PaperKind.RECTIFICATION_NOTICE.number(district, year, n)).isEqualTo(number);
    }

    @Test
    @DisplayName("no two kinds are numbered alike, and every kind and state has its word in a sheet")
    void kinds() {
        var kinds = new OfficialWords.Kinds();
        assertThat(PaperKind.values())
                .extracting(kind -> kind.number("310115000", 2026, 1))
                .doesNotHaveDuplicates();
        assertThat(PaperKind.values())
                .allSatisfy(kind -> assertThat(kinds.of(kind.name(), false)).matches("\\p{IsHan}+"));
        var states = new OfficialWords.States();
        assertThat(OfficialPaper.State.values())
                .allSatisfy(state -> assertThat(states.of(state.name(), false)).matches("\\p{IsHan}+"));
    }
}
