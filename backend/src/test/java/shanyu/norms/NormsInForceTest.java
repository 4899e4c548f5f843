package shanyu.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shanyu.norms.Shipped.NORMS;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.server.HouseClock;

@DisplayName("What holds on a day")
class NormsInForceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        // the day before, and the day of entry into force
        "fire-patrols-per-day, 2025-12-31, ''",
        "fire-patrols-per-day, 2026-01-01, 2",
        "home-site-children, 2023-10-15, ''",
        "home-site-children, 2023-10-16, 5",
        "filing-receipt, 2019-12-18, ''",
        "filing-receipt, 2019-12-19, 5",
        "result-published-within, 2022-03-14, ''",
        "result-published-within, 2022-03-15, 20",
        "penalty-decision, 2021-07-14, ''",
        "penalty-decision, 2021-07-15, 90",
        // a value that changes, on its last and its first day
        "free-guidance-sessions, 2022-12-31, 6",
        "free-guidance-sessions, 2023-01-01, 12",
        // product parameters
        "recusal-past-employer-years, 2026-11-25, 3",
        "departments-per-team, 2026-11-25, 2",
        // null loads as silence: no Shanghai cap was found
        "inclusive-fee-cap, 2026-11-25, ''"
    })
    void valueOfTheDay(String name, LocalDate day, String expected) {
        var found = NORMS.asOf(day).integer(name).map(value -> value.value().toString());
        assertThat(found.orElse("")).isEqualTo(expected);
    }

    @Test
    @DisplayName("the area of 2018 gives way to the product's parameter the day the rule of 2024 begins")
    void areaChangesItsGround() {
        var last = NORMS.asOf(LocalDate.of(2024, 2, 8))
                .integer("floor-area-minimum")
                .orElseThrow();
        var next = NORMS.asOf(LocalDate.of(2024, 2, 9))
                .integer("floor-area-minimum")
                .orElseThrow();
        assertThat(last.value()).isEqualTo(360).isEqualTo(next.value());
        assertThat(last.basis().source()).isEqualTo("shanghai-childcare-measures-2018");
        assertThat(last.basis().status()).isEqualTo(NormStatus.KNOWN);
        assertThat(next.basis().status()).isEqualTo(NormStatus.DEFAULT);
        assertThat(next.basis().binding()).isFalse();
    }

    @ParameterizedTest(name = "class {0}: share {1}, weight {2}")
    @CsvSource({"A, 0.03, 1", "B, 0.08, 2", "C, 0.2, 4", "D, 0.5, 10"})
    void sharesAndWeightsOfTheDraw(String riskClass, BigDecimal share, int weight) {
        var norms = NORMS.asOf(DAY);
        assertThat(norms.decimal("sampling-share", riskClass).orElseThrow().value())
                .isEqualByComparingTo(share);
        assertThat(norms.integer("risk-weight", riskClass).orElseThrow().value())
                .isEqualTo(weight);
    }

    @ParameterizedTest(name = "{0}: {1} children, 1:{2}")
    @CsvSource({"INFANT, 10, 3", "YOUNGER_TODDLER, 15, 5", "OLDER_TODDLER, 20, 7", "MIXED, 18, "})
    void classSizesAndRatios(ClassKind kind, int size, Integer ratio) {
        var norms = NORMS.asOf(DAY);
        assertThat(norms.integer("class-size", kind).orElseThrow().value()).isEqualTo(size);
        assertThat(norms.integer("children-per-caregiver", kind)
                        .map(DatedValue::value)
                        .orElse(null))
                .isEqualTo(ratio);
    }

    @Test
    @DisplayName("silence tells which article was looked at, and founds nothing")
    void silence() {
        var silence = NORMS.asOf(DAY).silence("setting-standard#20");
        assertThat(silence.status()).isEqualTo(NormStatus.SILENT);
        assertThat(silence.title()).isEqualTo("托育机构设置标准（试行）");
        assertThat(silence.binding()).isFalse();
    }

    @ParameterizedTest(name = "{0} on {1}: in force {2}, binding {3}")
    @CsvSource({
        "fire-law#28, 2021-04-28, false, false",
        "fire-law#28, 2021-04-29, true, true",
        "wst-870-2025#6.1, 2025-12-31, false, false",
        "wst-870-2025#6.1, 2026-01-01, true, false", // recommended: never founds a penalty
        "shanghai-childcare-measures-2018, 2024-02-08, true, true",
        "shanghai-childcare-measures-2018, 2024-02-09, false, false",
        "childcare-law-draft, 2026-11-25, false, false",
        "pudong-plan#二(二)2, 2026-11-25, true, false", // binds departments, not institutions
        "jgj-39-2016#4.1.9, 2026-11-25, true, false", // marked mandatory, in doubt since 2022
        "beijing-hfmd-notice, 2026-11-25, true, false",
    })
    void aFoundArticleOnADay(String anchor, LocalDate day, boolean inForce, boolean binding) {
        var basis = NORMS.asOf(day).basis(Anchor.of(anchor), NormStatus.FOUND);
        assertThat(basis.inForce()).isEqualTo(inForce);
        assertThat(basis.binding()).isEqualTo(binding);
    }

    @Test
    void anUndatedValueTakesTheDaysOfItsText() {
        var corpus = new SmallCorpus();
        var before = corpus.norms().asOf(LocalDate.of(2019, 10, 7));
        var from = corpus.norms().asOf(LocalDate.of(2019, 10, 8));
        assertThat(before.integer("children-per-caregiver", ClassKind.YOUNGER_TODDLER))
                .isEmpty();
        assertThat(from.integer("children-per-caregiver", ClassKind.YOUNGER_TODDLER)
                        .orElseThrow()
                        .value())
                .isEqualTo(5);
    }

    @Test
    void listsComeAsWords() {
        assertThat(NORMS.asOf(DAY)
                        .words("monthly-round-priority-groups")
                        .orElseThrow()
                        .value())
                .isEqualTo(List.of("SE", "FS", "HC"));
        assertThat(NORMS.asOf(DAY).text("filing-authority").orElseThrow().value())
                .isEqualTo("区教育部门");
        assertThat(NORMS.asOf(DAY)
                        .flag("record-check-before-hire")
                        .orElseThrow()
                        .value())
                .isTrue();
    }

    @Test
    void aSlipOfTheCallerIsThrown() {
        var norms = NORMS.asOf(DAY);
        assertThatThrownBy(() -> norms.integer("children-per-carer"))
                .hasMessage("the corpus has no value named children-per-carer");
        assertThatThrownBy(() -> norms.integer("children-per-caregiver"))
                .hasMessageContaining("is divided by [INFANT, YOUNGER_TODDLER, OLDER_TODDLER, MIXED], asked for null");
        assertThatThrownBy(() -> norms.integer("risk-weight", "E")).hasMessageContaining("asked for E");
        assertThatThrownBy(() -> norms.integer("filing-authority")).hasMessageContaining("is no whole number");
    }

    private static final String VERSIONS = """
            title: %s
            title_en: A law
            rank: law
            jurisdiction: "CN"
            in_force: {from: %s, seen: found%s}
            how_seen: for the test
            articles: {"1": {}}
            """;

    @ParameterizedTest(name = "on {0}: {1}, in force {2}")
    @CsvSource({
        "2009-12-31, first, false", // not yet: the first there will be
        "2010-01-01, first, true",
        "2019-12-31, first, true",
        "2020-01-01, second, true",
        "2024-12-31, second, true",
        "2025-01-01, second, false", // no more: the last there was
        "2026-11-25, second, false"
    })
    @DisplayName("a text is cited in its version of the day; before the first in that, after the last in the last")
    void versionOfTheDay(LocalDate day, String title, boolean inForce) {
        var norms = new SmallCorpus()
                .page("a-law/2010-01-01.yaml", VERSIONS.formatted("first", "2010-01-01", ", to: 2019-12-31"))
                .page("a-law/2020-01-01.yaml", VERSIONS.formatted("second", "2020-01-01", ", to: 2024-12-31"))
                .norms();
        var basis = norms.asOf(day).basis(Anchor.of("a-law#1"), NormStatus.FOUND);
        assertThat(basis.title()).isEqualTo(title);
        assertThat(basis.inForce()).isEqualTo(inForce);
        assertThat(norms.text("a-law")).hasSize(2);
    }

    @Test
    @DisplayName("a text of which only a draft is known is cited in the draft, for any day")
    void aDraftIsCitedAsIs() {
        var basis = new SmallCorpus().norms().asOf(DAY).basis(Anchor.of("childcare-law-draft"), NormStatus.KNOWN);
        assertThat(basis.since()).isNull();
        assertThat(basis.inForce()).isFalse();
        assertThat(basis.title()).isEqualTo("托育服务法（草案）");
    }

    @Test
    void yesNoAndNumbersComeAsTheyAreWritten() {
        var norms = new SmallCorpus().value("""
                open: {zh: 开, en: Open, op: "=", dated: [{value: false, source: "setting-standard#20", status: found}]}
                half: {zh: 半, en: Half, op: "=", dated: [{value: 0.5, source: "setting-standard#20", status: found}]}
                """).norms();
        assertThat(norms.asOf(DAY).flag("open").orElseThrow().value()).isFalse();
        assertThat(norms.asOf(DAY).decimal("half").orElseThrow().value()).isEqualByComparingTo("0.5");
        assertThat(norms.asOf(DAY).asOf()).isEqualTo(DAY);
        assertThatThrownBy(() -> norms.asOf(DAY).decimal("open")).hasMessage("open is no number: false");
        assertThatThrownBy(() -> norms.asOf(DAY).flag("half")).hasMessageStartingWith("half is no yes or no");
        assertThat(norms.plans()).isEmpty();
        assertThat(FullCorpus.of().norms().plans()).hasSize(1);
        assertThat(FullCorpus.of().norms().checklists()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}, English {1} → {2}")
    @CsvSource({"F, false, 消防", "F, true, Fire", "F E, false, 消防、教育", "'F E', true, 'Fire, Education'", "X, false, X"})
    @DisplayName("letters of departments are read as their names; an unknown letter stays")
    void lettersOfDepartments(String letters, boolean english, String words) {
        var today = new HouseClock(Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), HouseClock.ZONE));
        assertThat(new DepartmentWords(FullCorpus.of().norms(), today).of(letters, english))
                .isEqualTo(words);
    }
}
