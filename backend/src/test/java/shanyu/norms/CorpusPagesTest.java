package shanyu.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.norms.ChecklistItem.Method;
import shanyu.norms.ChecklistItem.Rectify;
import shanyu.norms.ChecklistItem.Severity;
import shanyu.norms.Penalty.Stage;
import shanyu.norms.Penalty.Step;
import shanyu.shared.DateRange;

@DisplayName("Every page of the corpus becomes what it says, field by field")
class CorpusPagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Department FIRE = new Department("FIRE_RESCUE", "F", "消防", "Fire");
    private static final Department EDUCATION = new Department("EDUCATION", "E", "教育", "Education");
    private static final Anchor ARTICLE = new Anchor("fire-law", "28");
    private static final Citation STANDARD =
            new Citation(new Anchor("setting-standard", "20"), NormStatus.FOUND, null, null);

    private final Corpus corpus = FullCorpus.of().corpus();

    @Test
    void aText() {
        var articles = Map.of(
                "28",
                new Article(
                        "28",
                        "不得占用疏散通道",
                        Rank.MANDATORY_STANDARD,
                        "https://example.org/28",
                        LocalDate.of(2026, 11, 1),
                        "ask again"),
                "60",
                new Article("60", null, null, null, null, null));
        assertThat(corpus.texts().get("fire-law"))
                .containsExactly(new LegalText(
                        "fire-law",
                        "中华人民共和国消防法",
                        "Fire Protection Law",
                        "2021-04-29修正",
                        Rank.LAW,
                        "CN",
                        LocalDate.of(2021, 4, 28),
                        new DateRange(LocalDate.of(2021, 4, 29), LocalDate.of(2031, 1, 1)),
                        "known",
                        "read at the National People's Congress",
                        "third amendment",
                        articles));
        assertThat(corpus.texts())
                .containsOnlyKeys("childcare-law-draft", "fire-law", "product-parameters", "setting-standard");
    }

    @Test
    void departments() {
        assertThat(only(corpus.departments(), "检查部门", "Departments", LocalDate.of(2019, 10, 8)))
                .containsExactly(FIRE, EDUCATION);
    }

    @Test
    @DisplayName("penalties: the law writes yuan, the house counts fen; a fine without a sum is a fine nonetheless")
    void penalties() {
        var basis = List.of(
                new Citation(new Anchor("fire-law", "60"), NormStatus.FOUND, null),
                new Citation(ARTICLE, NormStatus.FOUND, null));
        var steps = List.of(
                new Step("责令改正", Stage.FIRST, false, null, null, false),
                new Step("罚款", Stage.REFUSAL, true, 500_000L, 5_000_000L, false),
                new Step("数额由人裁量", Stage.PERSON_DECIDES, true, null, null, false),
                new Step("停业", Stage.SERIOUS, true, 700L, 700L, true));
        var penalty = new Penalty("PEN-FIRE-60", basis, "消防救援机构", steps, NormStatus.FOUND);
        assertThat(only(corpus.penalties(), "罚则", "Penalties", LocalDate.of(2025, 1, 1)))
                .containsExactly(penalty);
        assertThat(penalty.ladder()).containsExactly("责令改正", "罚款", "数额由人裁量", "停业");
    }

    @Test
    void escalation() {
        assertThat(only(corpus.escalations(), "升级阶梯", "Escalation", LocalDate.of(2019, 10, 8)))
                .containsExactly(
                        new EscalationStep(3, EscalationStep.Unit.WORKING_DAYS, "TOWN", "到街镇", "to the town"),
                        new EscalationStep(36, EscalationStep.Unit.HOURS, "DISTRICT_OFFICE", "到区", "to the district"));
    }

    @Test
    void checklist() {
        var ways = new ChecklistItem(
                "FS-03",
                "FS",
                "通道畅通",
                "Ways are clear",
                Severity.MAJOR,
                new Rectify(Rectify.Mode.BY_DEADLINE, 7),
                FIRE,
                List.of(EDUCATION),
                List.of(Method.ONSITE, Method.VIDEO),
                List.of(new Citation(ARTICLE, NormStatus.FOUND, "ways of escape", "stairs")),
                AppliesIf.MEALS_PROVIDED,
                "door sensors",
                List.of("PEN-FIRE-60"));
        var care = new ChecklistItem(
                "HC-01",
                "HC",
                "保健",
                "Health care",
                Severity.CRITICAL,
                new Rectify(Rectify.Mode.STOP_NOW, 0),
                EDUCATION,
                List.of(),
                List.of(),
                List.of(new Citation(new Anchor("product-parameters", null), NormStatus.DEFAULT, null, null)),
                AppliesIf.ALWAYS,
                null,
                List.of());
        var checklist = only(corpus.checklists(), "检查清单", "Checklist", LocalDate.of(2025, 1, 1));
        assertThat(checklist)
                .isEqualTo(new Checklist(
                        List.of(
                                new Checklist.Group("FS", "消防", "Fire safety"),
                                new Checklist.Group("HC", "卫生", "Health")),
                        List.of(new Checklist.Severity(
                                Severity.MAJOR, "一般", "major", 3, "违反规定", "a rule is broken", "限期", "by a day")),
                        List.of(new Checklist.Word("FAILS", "不合格", "Fails")),
                        List.of(new Checklist.Word("PASSED", "通过", "Passed")),
                        List.of(ways, care)));
        assertThat(checklist.get("HC-01")).isEqualTo(care);
        assertThat(checklist.find("HC-02")).isEmpty();
        assertThat(checklist.inGroups(List.of("FS"))).containsExactly(ways);
    }

    @Test
    void providersRoutesAndApplicability() {
        var providers = only(corpus.providers(), "类型", "Types", LocalDate.of(2019, 12, 19));
        var routes = only(corpus.filingRoutes(), "备案", "Filing", LocalDate.of(2019, 12, 19));
        var table = only(corpus.applicability(), "适用", "Applicability", LocalDate.of(2025, 1, 1));
        var fire = new FilingPaper(
                "FIRE", "消防证明", "Fire proof", new Citation(ARTICLE, NormStatus.FOUND, "p", null), AppliesIf.ALWAYS);
        var food = new FilingPaper(
                "FOOD",
                "食品证",
                "Food licence",
                new Citation(STANDARD.source(), NormStatus.KNOWN, null, null),
                AppliesIf.MEALS_PROVIDED);
        assertThat(routes.papers()).containsExactly(fire, food);
        assertThat(routes.paper("FOOD")).contains(food);
        assertThat(routes.paper("LEASE")).isEmpty();
        var expected = new ArrayList<ProviderProfile>();
        for (var type : ProviderType.values()) {
            expected.add(new ProviderProfile(type, "甲" + type, "One " + type, STANDARD, "注" + type, "note " + type));
            assertThat(routes.of(type))
                    .isEqualTo(new FilingRoute(
                            type,
                            "登记" + type,
                            "register " + type,
                            new Citation(STANDARD.source(), NormStatus.FOUND, "n " + type, null),
                            Map.of("FIRE", FilingRoute.Need.REQUIRED, "FOOD", FilingRoute.Need.NOT_REQUIRED),
                            "n " + type));
            assertThat(table.rows().get(type).note()).isEqualTo("n " + type);
            assertThat(table.of(type, "FS-03")).isEqualTo(Applicability.APPLIES);
            assertThat(table.of(type, "HC-01")).isEqualTo(Applicability.NOT_APPLICABLE);
            assertThat(table.of(type, "DM-01")).isEqualTo(Applicability.PERSON_DECIDES);
        }
        assertThat(providers).isEqualTo(expected);
    }

    @Test
    void clashesAndPlan() {
        assertThat(only(corpus.clashes(), "冲突", "Clashes", LocalDate.of(2019, 10, 8)))
                .containsExactly(new Clash("录像", "Recordings", "30或90日", "90日", "strictest"));
        assertThat(only(corpus.plans(), "计划", "Plan", LocalDate.of(2021, 5, 13)))
                .isEqualTo(new Plan(
                        List.of(new Plan.Task(
                                1,
                                "布局",
                                "siting",
                                "试点",
                                "pilot",
                                true,
                                "全部",
                                "all of them",
                                List.of("区教育局"),
                                List.of("街镇", "区财政局"))),
                        List.of(
                                new Plan.Indicator(
                                        "KPI-1",
                                        "覆盖",
                                        "Coverage",
                                        ARTICLE,
                                        "不得占用",
                                        "between",
                                        List.of(new BigDecimal("0.5"), new BigDecimal("90")),
                                        "%",
                                        "by 2023",
                                        "towns",
                                        List.of("街镇"),
                                        List.of(1, 2),
                                        true,
                                        "a by b",
                                        "n"),
                                new Plan.Indicator(
                                        "KPI-2",
                                        "单",
                                        "One",
                                        new Anchor("fire-law", null),
                                        "q",
                                        "=",
                                        List.of(new BigDecimal("12")),
                                        "次",
                                        "a year",
                                        "all",
                                        List.of(),
                                        List.of(),
                                        false,
                                        null,
                                        null))));
    }

    @Test
    void calendar() {
        var notice = new HolidayYear.Notice("国办发明电〔2023〕7号", LocalDate.of(2023, 10, 25), "通知");
        var festival =
                new HolidayYear.Holiday("春节", "Spring Festival", LocalDate.of(2024, 2, 10), LocalDate.of(2024, 2, 17));
        assertThat(corpus.calendar().years())
                .containsExactly(new HolidayYear(
                        2024,
                        List.of(notice),
                        NormStatus.FOUND,
                        "read",
                        "one notice",
                        List.of(festival),
                        List.of(LocalDate.of(2024, 2, 4), LocalDate.of(2024, 2, 18))));
        assertThat(corpus.calendar().covers(2024)).isTrue();
        assertThat(corpus.calendar().covers(2025)).isFalse();
    }

    @Test
    @DisplayName("values: what an entry does not say, its value or its text says")
    void values() {
        var norms = FullCorpus.of().value("""
                        ways:
                            zh: 通道
                            en: Ways
                            unit: m
                            op: ">="
                            note: of the value
                            members: [STAIRS, DOORS]
                            dated:
                              STAIRS:
                                - {from: 2022-01-01, to: 2022-12-31, value: 1.4, unit: cm, op: "<", source: "fire-law#28", also: ["fire-law#60", fire-law], status: found, note: of the entry}
                                - {from: 2023-01-01, value: 2, source: "fire-law#60", status: known}
                        """).norms();
        var value = norms.values().iterator().next();
        var first = new NormValue.Entry(
                "STAIRS",
                new DateRange(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)),
                1.4,
                "cm",
                "<",
                new Citation(ARTICLE, NormStatus.FOUND, "of the entry", null),
                List.of(new Anchor("fire-law", "60"), new Anchor("fire-law", null)));
        var second = new NormValue.Entry(
                "STAIRS",
                new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2031, 1, 1)),
                2,
                null,
                null,
                new Citation(new Anchor("fire-law", "60"), NormStatus.KNOWN, null, null),
                List.of());
        assertThat(value)
                .isEqualTo(new NormValue(
                        "ways",
                        "classes",
                        "通道",
                        "Ways",
                        "m",
                        ">=",
                        "of the value",
                        List.of("STAIRS", "DOORS"),
                        List.of(first, second)));
        var old =
                norms.asOf(LocalDate.of(2022, 12, 31)).decimal("ways", "STAIRS").orElseThrow();
        assertThat(old.value()).isEqualByComparingTo("1.4");
        assertThat(old)
                .extracting(DatedValue::unit, DatedValue::op, DatedValue::note)
                .containsExactly("cm", "<", "of the entry");
        assertThat(old.from()).isEqualTo(LocalDate.of(2022, 1, 1));
        var now = norms.asOf(DAY).integer("ways", "STAIRS").orElseThrow();
        assertThat(now)
                .extracting(DatedValue::value, DatedValue::unit, DatedValue::op)
                .containsExactly(2, "m", ">=");
        assertThat(norms.asOf(DAY).integer("ways", "DOORS"))
                .as("listed, and nothing is said of them")
                .isEmpty();
    }

    private static <T> T only(List<Edition<T>> editions, String title, String titleEn, LocalDate from) {
        assertThat(editions).hasSize(1);
        var edition = editions.getFirst();
        assertThat(edition)
                .isEqualTo(new Edition<>(
                        title,
                        titleEn,
                        new DateRange(from, LocalDate.of(2030, 1, 1)),
                        NormStatus.DEFAULT,
                        new Anchor("product-parameters", null),
                        "head of " + titleEn,
                        edition.content()));
        assertThat(Edition.of(editions, from.minusDays(1))).isEmpty();
        assertThat(Edition.of(editions, from)).contains(edition);
        return edition.content();
    }
}
