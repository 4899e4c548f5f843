package shanyu.norms;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The small corpus with one short page of every kind, every field of it written. */
final class FullCorpus {
    static final String LAW = "fire-law/2021-04-29.yaml";
    static final String DEPARTMENTS = "departments/2019-10-08.yaml";
    static final String PENALTIES = "penalties/2025-01-01.yaml";
    static final String ESCALATION = "escalation/2019-10-08.yaml";
    static final String CHECKLIST = "checklist/2025-01-01.yaml";
    static final String PROVIDERS = "provider-types/2019-12-19.yaml";
    static final String ROUTES = "filing-routes/2019-12-19.yaml";
    static final String APPLICABILITY = "applicability/2025-01-01.yaml";
    static final String CLASHES = "clashes/2019-10-08.yaml";
    static final String PLAN = "plan/2021-05-13.yaml";
    static final String CALENDAR = "calendar/2024.yaml";

    private FullCorpus() {}

    static SmallCorpus of() {
        return new SmallCorpus()
                .page(LAW, """
                        title: 中华人民共和国消防法
                        title_en: Fire Protection Law
                        number: 2021-04-29修正
                        rank: law
                        jurisdiction: "CN"
                        promulgated: 2021-04-28
                        in_force: {from: 2021-04-29, to: 2030-12-31, seen: known}
                        how_seen: read at the National People's Congress
                        note: third amendment
                        articles:
                          "28": {text: 不得占用疏散通道, rank: mandatory-standard, url: "https://example.org/28", checked_on: 2026-11-01, doubt: ask again}
                          "60": {}
                        """)
                .page(DEPARTMENTS, head("检查部门", "Departments", "2019-10-08", """
                        rows:
                          - {id: FIRE_RESCUE, code: F, zh: 消防, en: Fire}
                          - {id: EDUCATION, code: E, zh: 教育, en: Education}
                        """))
                .page(PENALTIES, head("罚则", "Penalties", "2025-01-01", """
                        rows:
                          - id: PEN-FIRE-60
                            basis: ["fire-law#60", "fire-law#28"]
                            by: 消防救援机构
                            ladder:
                              - {says: 责令改正, at: FIRST}
                              - {says: 罚款, at: REFUSAL, fine: [5000, 50000]}
                              - {says: 数额由人裁量, at: PERSON_DECIDES, fine: []}
                              - {says: 停业, at: SERIOUS, fine: [7, 7], stops: true}
                            status: found
                        """))
                .page(ESCALATION, head("升级阶梯", "Escalation", "2019-10-08", """
                        rows:
                          - {after: 3, unit: WORKING_DAYS, to: TOWN, zh: 到街镇, en: to the town}
                          - {after: 36, unit: HOURS, to: DISTRICT_OFFICE, zh: 到区, en: to the district}
                        """))
                .page(CHECKLIST, head("检查清单", "Checklist", "2025-01-01", """
                        severities:
                          - {id: MAJOR, zh: 一般, en: major, points: 3, meaning_zh: 违反规定, meaning_en: a rule is broken, effect_zh: 限期, effect_en: by a day}
                        results: [{id: FAILS, zh: 不合格, en: Fails}]
                        outcomes: [{id: PASSED, zh: 通过, en: Passed}]
                        groups: [{id: FS, zh: 消防, en: Fire safety}, {id: HC, zh: 卫生, en: Health}]
                        items:
                          - id: FS-03
                            group: FS
                            zh: 通道畅通
                            en: Ways are clear
                            severity: MAJOR
                            rectify: {mode: BY_DEADLINE, days: 7}
                            lead: FIRE_RESCUE
                            joint: [EDUCATION]
                            methods: [ONSITE, VIDEO]
                            basis: [{source: "fire-law#28", status: found, note: ways of escape, only: stairs}]
                            applies_if: MEALS_PROVIDED
                            auto_check: door sensors
                            penalties: [PEN-FIRE-60]
                          - id: HC-01
                            group: HC
                            zh: 保健
                            en: Health care
                            severity: CRITICAL
                            rectify: {mode: STOP_NOW, days: 0}
                            lead: EDUCATION
                            methods: []
                            basis: [{source: product-parameters, status: default}]
                            applies_if: ALWAYS
                        """))
                .page(PROVIDERS, head("类型", "Types", "2019-12-19", "rows:\n" + eachType("""
                        {id: %s, zh: 甲%<s, en: One %<s, source: "setting-standard#20", status: found, note_zh: 注%<s, note_en: note %<s}
                        """)))
                .page(ROUTES, head("备案", "Filing", "2019-12-19", """
                        papers:
                          - {id: FIRE, zh: 消防证明, en: Fire proof, source: "fire-law#28", status: found, note: p, when: ALWAYS}
                          - {id: FOOD, zh: 食品证, en: Food licence, source: "setting-standard#20", status: known, when: MEALS_PROVIDED}
                        rows:
                        """ + eachType("""
                        {type: %s, registry: {zh: 登记%<s, en: register %<s}, source: "setting-standard#20", status: found, papers: {FIRE: REQUIRED, FOOD: NOT_REQUIRED}, note: n %<s}
                        """)))
                .page(APPLICABILITY, head("适用", "Applicability", "2025-01-01", "rows:\n" + eachType("""
                        {type: %s, otherwise: PERSON_DECIDES, APPLIES: [FS-03], NOT_APPLICABLE: [HC-01], note: n %<s}
                        """)))
                .page(CLASHES, head("冲突", "Clashes", "2019-10-08", """
                        rows: [{zh: 录像, en: Recordings, texts: 30或90日, use: 90日, why: strictest}]
                        """))
                .page(PLAN, head("计划", "Plan", "2021-05-13", """
                        tasks:
                          - {number: 1, area: 布局, area_en: siting, item: 试点, item_en: pilot, item_inherited: true, content: 全部, content_en: all of them, lead: [区教育局], cooperating: [街镇, 区财政局]}
                        indicators:
                          - {id: KPI-1, zh: 覆盖, en: Coverage, source: "fire-law#28", quote: 不得占用, op: between, number: [0.5, 90], unit: "%", period: by 2023, scope: towns, responsible: [街镇], tasks: [1, 2], printed: true, formula: a by b, note: n}
                          - {id: KPI-2, zh: 单, en: One, source: fire-law, quote: q, op: "=", number: 12, unit: 次, period: a year, scope: all, responsible: [], tasks: [], printed: false}
                        """))
                .page(CALENDAR, """
                        year: 2024
                        notices: [{number: 国办发明电〔2023〕7号, dated: 2023-10-25, title: 通知}]
                        status: found
                        how_seen: read
                        note: one notice
                        holidays: [{zh: 春节, en: Spring Festival, from: 2024-02-10, to: 2024-02-17}]
                        worked: [2024-02-04, 2024-02-18]
                        """);
    }

    private static String head(String title, String titleEn, String from, String own) {
        return """
                title: {zh: %s, en: %s}
                in_force: {from: %s, to: 2029-12-31}
                status: default
                source: product-parameters
                note: head of %2$s
                """.formatted(title, titleEn, from) + own;
    }

    private static String eachType(String row) {
        return Arrays.stream(ProviderType.values())
                .map(type -> "  - " + row.strip().formatted(type) + "\n")
                .collect(Collectors.joining());
    }
}
