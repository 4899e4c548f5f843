package shanyu.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static shanyu.norms.Shipped.NORMS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.norms.Judgement.Breaches;
import shanyu.norms.Judgement.NeedsHuman;

@DisplayName("A failed item of the checklist")
class ChecklistItemTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final NormsInForce NORMS_OF_DAY = NORMS.asOf(DAY);
    private static final Checklist LIST = NORMS_OF_DAY.checklist().orElseThrow().content();

    @Test
    @DisplayName("founds a breach for these 30 items and no other; 70 go to a person")
    void whichFoundABreach() {
        var breaching = LIST.items().stream()
                .filter(item -> item.failed(NORMS_OF_DAY) instanceof Breaches)
                .map(ChecklistItem::id)
                .toList();
        assertThat(breaching)
                .containsExactly(
                        "FD-01", "FD-02", "FD-03", "FD-04", "FD-05", "FD-07", "FD-11", // food
                        "HC-01", "HC-03", "HC-04", "HC-09", "HC-14", // health care
                        "BL-07", // building
                        "FS-01", "FS-02", "FS-03", "FS-04", "FS-05", "FS-08", // fire
                        "FE-01", "FE-02", "FE-03", "FE-06", // fees
                        "HR-05", "HR-06", "HR-07", "HR-08", // staff
                        "DM-01", "DM-09", "DM-11"); // daily management
    }

    @Test
    @DisplayName("stops the activity at once only where its mode says so and its basis binds")
    void whatStopsAtOnce() {
        var stopping = LIST.items().stream()
                .filter(item -> item.stopsAtOnce(NORMS_OF_DAY))
                .map(ChecklistItem::id)
                .toList();
        assertThat(stopping)
                .containsExactly(
                        "FD-01", "FD-02", "FD-03", "FD-05", "HC-09", "FS-01", "FS-03", "FS-04", "HR-05", "HR-07",
                        "HR-08", "DM-09");
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @CsvSource({
        "HR-05, Breaches, minors-protection-law#62",
        "FS-03, Breaches, fire-law#28",
        "DM-01, Breaches, registration-filing-measures#4",
        "HR-01, NeedsHuman, setting-standard#20", // seen second-hand
        "FS-09, NeedsHuman, wst-870-2025#6.1", // a recommended standard founds no penalty
        "BL-02, NeedsHuman, jgj-39-2016#4.1.3", // mandatory mark in doubt
        "BL-04, NeedsHuman, shanghai-childcare-measures-2018", // no longer in force, numbers known only
        "HR-04, NeedsHuman, pudong-plan#二(二)3", // the plan binds departments
        "FE-07, NeedsHuman, product-parameters", // the product's own number
        "FS-06, NeedsHuman, fire-checklist",
        "SE-03, NeedsHuman, security-service-regulation#25", // binds, but asks for 30 days, the item for 90
        "DM-12, NeedsHuman, food-inspection-rule#33" // binds, but is about food inspections
    })
    void restsOnItsNearestArticle(String id, String outcome, String anchor) {
        var judgement = LIST.get(id).failed(NORMS_OF_DAY);
        assertThat(judgement.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(judgement.basis().source()).isEqualTo(anchor);
    }

    @Test
    @DisplayName("rests on a text only from the day that text is in force")
    void theDayBeforeAndTheDay() {
        var cards = LIST.get("FE-06"); // prepaid cards: in force 2019-01-01
        assertThat(cards.failed(NORMS.asOf(LocalDate.of(2018, 12, 31)))).isInstanceOf(NeedsHuman.class);
        assertThat(cards.failed(NORMS.asOf(LocalDate.of(2019, 1, 1)))).isInstanceOf(Breaches.class);
    }

    @Test
    @DisplayName("the list itself begins with the inspection code, 2025-01-01")
    void theListBegins() {
        assertThat(NORMS.asOf(LocalDate.of(2024, 12, 31)).checklist()).isEmpty();
        assertThat(NORMS.asOf(LocalDate.of(2025, 1, 1)).checklist()).isPresent();
    }

    @Test
    @DisplayName("safety, prevention and health care come first in the monthly rounds")
    void priorityItems() {
        var groups = NORMS_OF_DAY
                .words("monthly-round-priority-groups")
                .orElseThrow()
                .value();
        assertThat(LIST.inGroups(groups)).hasSize(8 + 14 + 15);
        assertThat(LIST.inGroups(List.of("FE")))
                .extracting(ChecklistItem::lead)
                .extracting(Department::code)
                .contains("M", "E");
    }
}
