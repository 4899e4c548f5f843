package shanyu.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static shanyu.norms.Shipped.CORPUS;
import static shanyu.norms.Shipped.NORMS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.norms.corpus.CorpusFiles;

@DisplayName("The corpus as it ships")
class CorpusTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    @DisplayName("holds 97 texts, 294 values with 491 dated entries, each with source and status")
    void holdsEverythingCollected() {
        assertThat(CORPUS.texts()).hasSize(97);
        assertThat(CORPUS.values()).hasSize(294);
        Map<NormStatus, Long> entries = CORPUS.values().values().stream()
                .flatMap(value -> value.entries().stream())
                .collect(
                        Collectors.groupingBy(entry -> entry.citation().status(), TreeMap::new, Collectors.counting()));
        assertThat(entries)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        NormStatus.FOUND, 295L,
                        NormStatus.FOUND_SECONDARY, 43L,
                        NormStatus.KNOWN, 36L,
                        NormStatus.DEFAULT, 112L,
                        NormStatus.DERIVED, 5L));
    }

    @Test
    @DisplayName("a page is known by its place below norms/")
    void pagesByTheirPlace() {
        assertThat(CorpusFiles.onClasspath().pages())
                .containsKeys("calendar/2026.yaml", "values/classes.yaml", "plan/2021-05-13.yaml");
    }

    @Test
    @DisplayName("holds the 100 items of the joint checklist in nine groups")
    void holdsTheChecklist() {
        var checklist = NORMS.asOf(TODAY).checklist().orElseThrow().content();
        assertThat(checklist.items()).hasSize(100);
        Map<String, Long> groups =
                checklist.items().stream().collect(Collectors.groupingBy(ChecklistItem::group, Collectors.counting()));
        assertThat(groups)
                .isEqualTo(Map.of(
                        "FD", 13L, "HC", 15L, "BL", 10L, "FA", 8L, "FS", 14L, "FE", 8L, "HR", 12L, "SE", 8L, "DM",
                        12L));
        Map<ChecklistItem.Severity, Long> severities = checklist.items().stream()
                .collect(Collectors.groupingBy(ChecklistItem::severity, Collectors.counting()));
        assertThat(severities)
                .isEqualTo(Map.of(
                        ChecklistItem.Severity.CRITICAL, 21L,
                        ChecklistItem.Severity.MAJOR, 73L,
                        ChecklistItem.Severity.MINOR, 6L));
    }

    @Test
    @DisplayName("holds the plan's 30 tasks and 29 indicators, each quoting words that stand in the plan")
    void holdsThePlan() {
        var plan = NORMS.asOf(TODAY).plan().orElseThrow().content();
        assertThat(plan.tasks()).hasSize(30);
        assertThat(plan.indicators()).hasSize(29);
        var wording = NORMS.text("pudong-plan").getFirst();
        assertThat(plan.indicators())
                .allSatisfy(indicator -> assertThat(
                                wording.article(indicator.source().article())
                                        .orElseThrow()
                                        .text())
                        .contains(indicator.quote()));
    }

    @Test
    @DisplayName("gives every department, penalty, provider type and escalation step a row")
    void holdsTheTables() {
        var norms = NORMS.asOf(TODAY);
        assertThat(norms.departments().orElseThrow().content())
                .extracting(Department::code)
                .containsExactlyInAnyOrder("E", "H", "M", "F", "P", "C", "B", "J", "R", "Z");
        assertThat(norms.penalties().orElseThrow().content())
                .hasSize(14)
                .allSatisfy(penalty -> assertThat(penalty.basis())
                        .allSatisfy(cited ->
                                assertThat(norms.basis(cited).binding()).isTrue()));
        assertThat(norms.providers().orElseThrow().content())
                .extracting(ProviderProfile::type)
                .containsExactlyInAnyOrder(ProviderType.values());
        assertThat(norms.escalation().orElseThrow().content())
                .extracting(EscalationStep::after, EscalationStep::unit, EscalationStep::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, EscalationStep.Unit.WORKING_DAYS, "TOWN"),
                        org.assertj.core.groups.Tuple.tuple(5, EscalationStep.Unit.WORKING_DAYS, "DISTRICT_OFFICE"));
    }

    @Test
    @DisplayName("keeps drafts and selects nothing that rests on them")
    void draftsAreNeverSelected() {
        assertThat(NORMS.texts().stream().filter(LegalText::isDraft))
                .extracting(LegalText::slug)
                .containsExactly("childcare-law-draft", "life-circle-standard-draft");
        for (int year = 2019; year <= 2030; year++) {
            var norms = NORMS.asOf(LocalDate.of(year, 12, 31));
            assertThat(norms.values()).extracting(value -> value.basis().rank()).doesNotContain(Rank.DRAFT);
            assertThat(norms.text("future-licensing")).isEmpty();
        }
        assertThat(CORPUS.values().get("future-licensing").entries()).hasSize(1);
    }

    @Test
    @DisplayName("never founds a breach on a default: a default cites the product's own parameters")
    void defaultsCiteTheProduct() {
        var norms = NORMS.asOf(TODAY);
        assertThat(norms.values().stream().map(DatedValue::basis).filter(basis -> basis.status() == NormStatus.DEFAULT))
                .isNotEmpty()
                .allSatisfy(basis -> {
                    assertThat(basis.rank()).isEqualTo(Rank.PRODUCT_DEFAULT);
                    assertThat(basis.binding()).isFalse();
                });
    }

    @Test
    @DisplayName("applies the texts of China, Shanghai and Pudong here, and those of other cities nowhere")
    void otherCitiesDoNotBindHere() {
        var away = NORMS.texts().stream()
                .filter(text -> !text.appliesIn("310115004"))
                .map(LegalText::slug)
                .toList();
        assertThat(away)
                .isEqualTo(List.of(
                        "beijing-hfmd-notice",
                        "class-toddler",
                        "huzhou-outbreak-lines",
                        "isolation-periods-table",
                        "iters-3",
                        "other-cities-examples"));
    }
}
