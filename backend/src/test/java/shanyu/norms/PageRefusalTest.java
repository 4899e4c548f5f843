package shanyu.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.norms.corpus.CorpusFault;

@DisplayName("A page that does not fit is refused: which page, where on it, what is wrong, what to do")
class PageRefusalTest {

    @ParameterizedTest(name = "{0}: {1} → {2}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // page | stands there | is written instead | where | what is wrong | what to do
                "departments/2019-10-08.yaml | code: F | letter: F | rows[FIRE_RESCUE] | unknown field letter | Fields here are [id, code, zh, en].",
                "departments/2019-10-08.yaml | note: head | remark: head | ~~ | unknown field remark | Fields here are [title, in_force, status, source, note, rows].",
                "departments/2019-10-08.yaml | en: Departments | fr: Services | title | unknown field fr | Fields here are [zh, en].",
                "departments/2019-10-08.yaml | to: 2029-12-31 | to: 2019-10-07 | in_force | ends on 2019-10-07 before it begins on 2019-10-08 | `to` is the last day.",
                "plan/2021-05-13.yaml | lead: [区教育局] | lead: 区教育局 | tasks[1] | lead is no list | Write `lead: [ … ]`.",
                "departments/2019-10-08.yaml | {id: EDUCATION, code: E, zh: 教育, en: Education} | words | rows[2] | is no set of fields | Write `name: value` lines.",
                "penalties/2025-01-01.yaml | by: 消防救援机构 | who: 消防 | rows[PEN-FIRE-60] | unknown field who | Fields here are [id, basis, by, ladder, status].",
                "penalties/2025-01-01.yaml | [\"fire-law#60\", \"fire-law#28\"] | [] | rows[PEN-FIRE-60] | rests on nothing | A penalty names the article that sets it.",
                "penalties/2025-01-01.yaml | says: 停业 | say: 停业 | rows[PEN-FIRE-60]/ladder[4] | unknown field say | Fields here are [says, at, fine, stops].",
                "penalties/2025-01-01.yaml | [5000, 50000] | [5000] | rows[PEN-FIRE-60]/ladder[2] | fine is [500000] | Write the least and the most in yuan, or [].",
                "penalties/2025-01-01.yaml | [5000, 50000] | [5001, 5000] | rows[PEN-FIRE-60]/ladder[2] | fine is [500100, 500000] | Write the least",
                "penalties/2025-01-01.yaml | at: REFUSAL | at: LATER | rows[PEN-FIRE-60]/ladder[2] | unknown at LATER | Write one of [FIRST, REFUSAL, SERIOUS, PERSON_DECIDES].",
                "penalties/2025-01-01.yaml | stops: true | stops: yes | rows[PEN-FIRE-60]/ladder[4] | stops is yes | Write true or false.",
                "escalation/2019-10-08.yaml | after: 36 | after: soon | rows[2] | after is soon | Write a whole number.",
                "escalation/2019-10-08.yaml | to: TOWN, | whom: TOWN, | rows[1] | unknown field whom | Fields here are",
                "clashes/2019-10-08.yaml | why: strictest | reason: strictest | rows[1] | unknown field reason | Fields here are",
                "checklist/2025-01-01.yaml | group: HC | group: HX | items[HC-01] | unknown group HX | Groups are [",
                "checklist/2025-01-01.yaml | id: HC-01 | id: FS-03 | items[FS-03] | stands twice | An item's id is its own.",
                "checklist/2025-01-01.yaml | basis: [{source: product-parameters, status: default}] | basis: [] | items[HC-01] | rests on nothing | Name at least one article",
                "checklist/2025-01-01.yaml | only: stairs | just: stairs | items[FS-03]/basis[1] | unknown field just | Fields here are [source, status, note, only].",
                "checklist/2025-01-01.yaml | auto_check: | machine: | items[FS-03] | unknown field machine | Fields here are",
                "checklist/2025-01-01.yaml | days: 7} | days: 0} | items[FS-03]/rectify | BY_DEADLINE with 0 days | STOP_NOW has 0 days; BY_DEADLINE has at least 1.",
                "checklist/2025-01-01.yaml | days: 0} | days: 1} | items[HC-01]/rectify | STOP_NOW with 1 days | STOP_NOW has 0 days",
                "checklist/2025-01-01.yaml | mode: STOP_NOW, | mode: STOP_NOW, at: once, | items[HC-01]/rectify | unknown field at | Fields here are [mode, days].",
                "checklist/2025-01-01.yaml | lead: EDUCATION | lead: SCHOOLS | items[HC-01] | unknown department SCHOOLS | Departments are [",
                "checklist/2025-01-01.yaml | joint: [EDUCATION] | joint: [SCHOOLS] | items[FS-03] | unknown department SCHOOLS | Departments are [",
                "checklist/2025-01-01.yaml | [PEN-FIRE-60] | [PEN-FIRE-61] | items[FS-03] | unknown penalty PEN-FIRE-61 | Penalties are [PEN-FIRE-60].",
                "checklist/2025-01-01.yaml | methods: [ONSITE, VIDEO] | methods: [ONSITE, FILM] | items[FS-03] | unknown methods FILM | Write one of [DOCUMENT, ONSITE, SYSTEM, VIDEO, INTERVIEW].",
                "checklist/2025-01-01.yaml | results: [{id: FAILS | results: [{fr: Non, id: FAILS | results[FAILS] | unknown field fr | Fields here are [id, zh, en].",
                "checklist/2025-01-01.yaml | {id: FS, zh: 消防 | {id: FS, fr: Feu, zh: 消防 | groups[FS] | unknown field fr | Fields here are [id, zh, en].",
                "checklist/2025-01-01.yaml | points: 3 | points: 3, weight: 2 | severities[MAJOR] | unknown field weight | Fields here are",
                "provider-types/2019-12-19.yaml | id: HOME | id: WELFARE | ~~ | has no row for HOME | Every provider type has a row",
                "provider-types/2019-12-19.yaml | note_en: note HOME | note_fr: note HOME | rows[HOME] | unknown field note_fr | Fields here are",
                "filing-routes/2019-12-19.yaml | type: HOME | type: WELFARE | ~~ | has no row for HOME | Every provider type has a row",
                "filing-routes/2019-12-19.yaml | en: register HOME | fr: registre HOME | rows[HOME]/registry | unknown field fr | Fields here are [zh, en].",
                "filing-routes/2019-12-19.yaml | note: n HOME | remark: n HOME | rows[HOME] | unknown field remark | Fields here are",
                "filing-routes/2019-12-19.yaml | id: FOOD, | id: LEASE, | rows[KINDERGARTEN_CLASS]/papers | unknown field FOOD | Fields here are [FIRE, LEASE].",
                "filing-routes/2019-12-19.yaml | note: p, | remark: p, | papers[FIRE] | unknown field remark | Fields here are",
                "applicability/2025-01-01.yaml | type: HOME | type: WELFARE | ~~ | has no row for HOME | Every provider type has a row",
                "applicability/2025-01-01.yaml | note: n HOME | remark: n HOME | rows[HOME] | unknown field remark | Fields here are",
                "applicability/2025-01-01.yaml | NOT_APPLICABLE: [HC-01], note: n HOME | NOT_APPLICABLE: [HC-02], note: n HOME | rows[HOME] | unknown item HC-02 | Name items of the checklist.",
                "applicability/2025-01-01.yaml | NOT_APPLICABLE: [HC-01], note: n HOME | NOT_APPLICABLE: [FS-03], note: n HOME | rows[HOME] | FS-03 is answered twice | Each item stands in one list only.",
                "plan/2021-05-13.yaml | item_inherited: true | item_inherited: from above | tasks[1] | item_inherited is from above | Write true or false.",
                "plan/2021-05-13.yaml | area: 布局 | place: 布局 | tasks[1] | unknown field place | Fields here are",
                "plan/2021-05-13.yaml | formula: a by b | sum: a by b | indicators[KPI-1] | unknown field sum | Fields here are",
                "plan/2021-05-13.yaml | number: 12, | numbers: 12, | indicators[KPI-2] | unknown field numbers | Fields here are",
                "calendar/2024.yaml | how_seen: read | seen: read | ~~ | unknown field seen | Fields here are",
                "calendar/2024.yaml | [{number: 国办发明电〔2023〕7号, dated: 2023-10-25, title: 通知}] | [] | ~~ | names no notice | A year without a notice has no page: leave it out.",
                "calendar/2024.yaml | title: 通知 | heading: 通知 | notices[国办发明电〔2023〕7号] | unknown field heading | Fields here are [number, dated, title].",
                "calendar/2024.yaml | en: Spring Festival | fr: Fête du printemps | holidays[1] | unknown field fr | Fields here are [zh, en, from, to].",
                "calendar/2024.yaml | 2024-02-04, | 2024-02-05, | ~~ | 2024-02-05 is worked anyway, or off | `worked` lists Saturdays and Sundays only.",
                "calendar/2024.yaml | 2024-02-04, | 2024-02-02, | ~~ | 2024-02-02 is worked anyway, or off | `worked` lists Saturdays and Sundays only.",
                "calendar/2024.yaml | 2024-02-04, | 2024-02-10, | ~~ | 2024-02-10 is worked anyway, or off | `worked` lists Saturdays and Sundays only.",
                "calendar/2024.yaml | 2024-02-04, | 2024-02-17, | ~~ | 2024-02-17 is worked anyway, or off | `worked` lists Saturdays and Sundays only.",
                "calendar/2024.yaml | to: 2024-02-17 | to: 2024-02-09 | holidays[1] | ends on 2024-02-09 before it begins on 2024-02-10 | `to` is the last day.",
                "fire-law/2021-04-29.yaml | promulgated: 2021-04-28 | passed: 2021-04-28 | ~~ | unknown field passed | Fields here are",
                "fire-law/2021-04-29.yaml | seen: known | known: yes | in_force | unknown field known | Fields here are [from, to, seen].",
                "fire-law/2021-04-29.yaml | doubt: ask again | unsure: ask again | articles/28 | unknown field unsure | Fields here are [text, rank, url, checked_on, doubt].",
                "fire-law/2021-04-29.yaml | rank: law | rank: custom | ~~ | unknown rank custom | Write one of [",
                "fire-law/2021-04-29.yaml | title_en: Fire Protection Law | ~~ | ~~ | lacks title_en | Add `title_en: …`.",
                "values/classes.yaml | zh: 配比 | 中: 配比 | values/children-per-caregiver | unknown field 中 | Fields here are",
                "values/classes.yaml | title: {zh: 班型, en: Classes} | heading: 班型 | ~~ | unknown field heading | Fields here are [title, values].",
                "values/classes.yaml | op: \"<=\" | op: \"=<\" | values/children-per-caregiver | unknown op =< | Write one of [",
                "values/classes.yaml | members: class-kind | members: class-kinds | values/children-per-caregiver | unknown members class-kinds | Name one of [",
                "values/classes.yaml | members: class-kind | members: [INFANT, MIXED] | values/children-per-caregiver/dated | unknown member YOUNGER_TODDLER | Members here are [INFANT, MIXED].",
            })
    void refuses(String page, String old, String with, String at, String wrong, String toDo) {
        var corpus = FullCorpus.of().replace(page, old, with);
        String where = "norms/" + page + (at.isEmpty() ? ": " : ", " + at + ": ");
        assertThatThrownBy(corpus::corpus)
                .isInstanceOf(CorpusFault.class)
                .hasMessageStartingWith(where + wrong)
                .message()
                .satisfies(message -> assertThat(message.lines().skip(1))
                        .hasSize(1)
                        .allSatisfy(line -> assertThat(line).startsWith("  " + toDo)));
    }

    @Test
    void acceptsTheFullCorpus() {
        assertThatCode(FullCorpus.of()::corpus).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("a weekend day just before the holiday, or just after, may be worked for it")
    void worksAroundAHoliday() {
        var corpus = FullCorpus.of()
                .replace(FullCorpus.CALENDAR, "to: 2024-02-17", "to: 2024-02-16")
                .replace(FullCorpus.CALENDAR, "2024-02-04,", "2024-02-17,")
                .corpus();
        assertThat(corpus.calendar().isWorkingDay(java.time.LocalDate.of(2024, 2, 17)))
                .isTrue();
    }

    @Test
    void refusesTwoPagesOfAYearAndAValueInTwoFiles() {
        var twice = FullCorpus.of().page("calendar/2024-again.yaml", """
                year: 2024
                notices: [{number: n, dated: 2023-10-26, title: t}]
                status: found
                how_seen: read
                """);
        assertThatThrownBy(twice::corpus)
                .hasMessageStartingWith("norms/calendar/2024.yaml: is a second page of the year")
                .hasMessageContaining("Keep one.");
        var elsewhere = FullCorpus.of().page("values/others.yaml", """
                title: {zh: 其他, en: Others}
                values:
                  children-per-caregiver:
                    zh: 配比
                    en: Ratio
                    op: "="
                    dated: [{value: 3, source: "setting-standard#20", status: found}]
                """);
        assertThatThrownBy(elsewhere::corpus)
                .hasMessageStartingWith("norms/values/others.yaml, values/children-per-caregiver: stands in two files");
        var empty = FullCorpus.of().value("""
                children-per-caregiver:
                    zh: 配比
                    en: Ratio
                    op: "="
                """);
        assertThatThrownBy(empty::corpus)
                .hasMessageStartingWith("norms/values/classes.yaml, values/children-per-caregiver: has no entry");
    }

    @Test
    @DisplayName("the versions of a list follow one another without a gap")
    void refusesAGapBetweenVersionsOfAList() {
        var next = FullCorpus.of().page("clashes/2030-01-02.yaml", """
                title: {zh: 冲突, en: Clashes}
                in_force: {from: 2030-01-02}
                status: default
                source: product-parameters
                rows: []
                """);
        assertThatThrownBy(next::corpus)
                .hasMessageStartingWith("norms/clashes/: nothing is said from 2030-01-01 to 2030-01-01");
        assertThat(next.replace("clashes/2030-01-02.yaml", "from: 2030-01-02", "from: 2030-01-01")
                        .corpus()
                        .clashes())
                .hasSize(2);
        assertThatThrownBy(next.replace("clashes/2030-01-02.yaml", "from: 2030-01-01", "from: 2029-12-31")::corpus)
                .hasMessageStartingWith("norms/clashes/: the period from 2029-12-31 overlaps the one from 2019-10-08")
                .hasMessageContaining("to: 2029-12-30");
    }

    @Test
    @DisplayName("what rests on a text ends with it, on its last day and not a day later")
    void endsWithItsText() {
        String entry = """
                ways:
                    zh: 通道
                    en: Ways
                    op: "="
                    dated: [{from: 2022-01-01, to: %s, value: 1, source: "fire-law#28", status: found}]
                """;
        assertThatCode(FullCorpus.of().value(entry.formatted("2030-12-31"))::corpus)
                .doesNotThrowAnyException();
        assertThatThrownBy(FullCorpus.of().value(entry.formatted("2031-01-01"))::corpus)
                .hasMessageContaining("outlives fire-law, in force to 2030-12-31");
    }
}
