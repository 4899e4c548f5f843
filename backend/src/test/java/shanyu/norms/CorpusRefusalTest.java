package shanyu.norms;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.norms.corpus.CorpusFault;

@DisplayName("Loading refuses what does not fit, and says where and what to do")
class CorpusRefusalTest {
    private static final String ONE = """
            children-per-caregiver:
                zh: 配比
                en: Children per caregiver
                unit: children per carer
                op: "<="
                dated: [%s]
            """;

    @Test
    void acceptsTheSmallCorpus() {
        assertThatCode(() -> new SmallCorpus().norms()).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gap | {from: 2019-10-08, to: 2020-12-31, value: 3, source: setting-standard#20, status: found}, {from: 2021-01-02, value: 4, source: setting-standard#20, status: found} | nothing is said from 2021-01-01 to 2021-01-01 | value: null",
                "overlap | {from: 2019-10-08, to: 2021-01-01, value: 3, source: setting-standard#20, status: found}, {from: 2021-01-01, value: 4, source: setting-standard#20, status: found} | the period from 2021-01-01 overlaps the one from 2019-10-08 | to: 2020-12-31",
                "open end before the next | {from: 2019-10-08, value: 3, source: setting-standard#20, status: found}, {from: 2021-01-01, value: 4, source: setting-standard#20, status: found} | overlaps | to: 2020-12-31",
                "ends before it begins | {from: 2021-01-01, to: 2020-01-01, value: 3, source: setting-standard#20, status: found} | before it begins | last day",
                "missing text | {from: 2019-10-08, value: 3, source: setting-standards#20, status: found} | cites setting-standards, which is no text of the corpus | Add norms/setting-standards/",
                "missing article | {from: 2019-10-08, value: 3, source: setting-standard#21, status: found} | setting-standard has no article 21 | Add `\"21\": {}`",
                "no source | {from: 2019-10-08, value: 3, status: found} | lacks source | Add `source",
                "no status | {from: 2019-10-08, value: 3, source: setting-standard#20} | lacks status | Add `status",
                "unknown status | {from: 2019-10-08, value: 3, source: setting-standard#20, status: guessed} | unknown status guessed | Write one of",
                "silence written as a status | {from: 2019-10-08, value: 3, source: setting-standard#20, status: silent} | silence is no status | value: null",
                "before its source is in force | {from: 2019-10-07, value: 3, source: setting-standard#20, status: found} | before setting-standard is in force | cannot begin before 2019-10-08",
                "a default that cites a law | {from: 2019-10-08, value: 3, source: setting-standard#20, status: default} | a default cites setting-standard#20 | cite `source: product-parameters`",
                "a finding in the product's own list | {from: 2019-10-08, value: 3, source: product-parameters, status: found} | found in the product's own parameters | status: default",
                "a dated value of a draft | {from: 2026-01-01, value: 3, source: childcare-law-draft, status: found} | rests on a draft | leave `from` out",
                "unknown field | {form: 2019-10-08, value: 3, source: setting-standard#20, status: found} | unknown field form | Fields here are",
                "no value | {from: 2019-10-08, source: setting-standard#20, status: found} | lacks value | value: null",
                "no day | {from: 2019-13-08, value: 3, source: setting-standard#20, status: found} | is no day: 2019-13-08 | yyyy-mm-dd",
            })
    void refuses(String what, String entries, String wrong, String toDo) {
        var corpus = new SmallCorpus().value(ONE.formatted(entries.replaceAll("setting-standards?#\\d+", "\"$0\"")));
        assertThatThrownBy(corpus::norms)
                .isInstanceOf(CorpusFault.class)
                .hasMessageStartingWith("norms/values/classes.yaml, values/children-per-caregiver")
                .hasMessageContaining(wrong)
                .hasMessageContaining(toDo);
    }

    @Test
    void refusesAnUnknownMember() {
        var corpus = new SmallCorpus().replace("values/classes.yaml", "INFANT:", "TODDLER_S:");
        assertThatThrownBy(corpus::norms)
                .isInstanceOf(CorpusFault.class)
                .hasMessageContaining("children-per-caregiver/dated: unknown member TODDLER_S")
                .hasMessageContaining("Members here are [INFANT, YOUNGER_TODDLER, OLDER_TODDLER, MIXED]");
    }

    @Test
    void refusesAFieldWrittenTwice() {
        var corpus = new SmallCorpus().replace("values/classes.yaml", "zh: 配比", "zh: 配比\n      zh: 班额");
        assertThatThrownBy(corpus::norms)
                .isInstanceOf(CorpusFault.class)
                .hasMessageContaining("norms/values/classes.yaml: is no YAML")
                .hasMessageContaining("duplicate key zh");
    }

    @Test
    void refusesAGapBetweenVersionsOfAText() {
        String text = "setting-standard/2019-10-08.yaml";
        var corpus = new SmallCorpus()
                .replace(text, "{from: 2019-10-08, seen: found}", "{from: 2019-10-08, to: 2025-12-31, seen: found}")
                .page("setting-standard/2026-02-01.yaml", """
                        title: 托育机构设置标准
                        title_en: Setting standard
                        rank: normative-document
                        jurisdiction: "CN"
                        in_force: {from: 2026-02-01, seen: found}
                        how_seen: for the test
                        articles: {"20": {}}
                        """);
        assertThatThrownBy(corpus::norms)
                .isInstanceOf(CorpusFault.class)
                .hasMessageContaining("nothing is said from 2026-01-01 to 2026-01-31");
    }

    @Test
    void refusesAValueThatOutlivesItsText() {
        var corpus = new SmallCorpus()
                .replace(
                        "setting-standard/2019-10-08.yaml",
                        "{from: 2019-10-08, seen: found}",
                        "{from: 2019-10-08, to: 2025-12-31, seen: found}")
                .value(
                        ONE.formatted(
                                "{from: 2019-10-08, to: 2026-06-30, value: 3, source: \"setting-standard#20\", status: found}"));
        assertThatThrownBy(corpus::norms)
                .isInstanceOf(CorpusFault.class)
                .hasMessageContaining("outlives setting-standard, in force to 2025-12-31")
                .hasMessageContaining("to: 2025-12-31");
    }

    @Test
    void refusesADraftInForceAndATextWithoutADay() {
        var inForce = new SmallCorpus()
                .replace(
                        "childcare-law-draft/2025-12-22.yaml",
                        "how_seen",
                        "in_force: {from: 2026-01-01, seen: found}\nhow_seen");
        assertThatThrownBy(inForce::norms).hasMessageContaining("a draft is in force");
        var without = new SmallCorpus()
                .replace("setting-standard/2019-10-08.yaml", "in_force: {from: 2019-10-08, seen: found}\n", "");
        assertThatThrownBy(without::norms).hasMessageContaining("lacks in_force");
    }

    @Test
    void refusesAWorkedDayThatIsAWeekday() {
        var corpus = new SmallCorpus().page("calendar/2024.yaml", """
                year: 2024
                notices: [{number: 国办发明电〔2023〕7号, dated: 2023-10-25, title: 通知}]
                status: found
                how_seen: for the test
                holidays: [{zh: 春节, en: Spring Festival, from: 2024-02-10, to: 2024-02-17}]
                worked: [2024-02-05]
                """);
        assertThatThrownBy(corpus::norms)
                .isInstanceOf(CorpusFault.class)
                .hasMessageContaining("norms/calendar/2024.yaml: 2024-02-05 is worked anyway");
    }
}
