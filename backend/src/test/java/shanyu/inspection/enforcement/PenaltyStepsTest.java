package shanyu.inspection.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.norms.Penalty;
import shanyu.norms.Shipped;

@DisplayName("The ladder of a penalty, and what a late payment costs")
class PenaltyStepsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 16);
    private static final Instant PAY_UNTIL = Instant.parse("2026-10-01T15:59:59.999999Z");

    private static Penalty penalty(String id) {
        return Shipped.NORMS.asOf(DAY).penalties().orElseThrow().content().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("order to correct and warning first, refusal a fine, serious the stop (上海市人口与计划生育条例 art. 45)")
    void ladder() {
        var care = penalty("PEN-CARE-45");
        assertThat(PenaltyLadders.next(care, false, false)).contains(0);
        assertThat(PenaltyLadders.next(care, true, false)).contains(1);
        assertThat(PenaltyLadders.next(care, true, true)).contains(2);
        assertThat(care.steps().get(1).minFen()).isEqualTo(500_000);
        assertThat(care.steps().get(1).maxFen()).isEqualTo(5_000_000);
        assertThat(care.steps().get(2).stops()).isTrue();
    }

    @Test
    @DisplayName("a ladder whose steps hang on what no record knows proposes nothing: a person says")
    void personDecides() {
        assertThat(PenaltyLadders.next(penalty("PEN-FOOD-122"), true, false)).isEmpty();
        assertThat(PenaltyLadders.next(penalty("PEN-FIRE-58"), true, true))
                .as("one step only")
                .contains(0);
    }

    @Test
    @DisplayName("a fine lies within the law's range, both ends included; a warning has none")
    void range() {
        var fine = penalty("PEN-FIRE-60").steps().getFirst();
        assertThat(fine.allows(499_999L)).isFalse();
        assertThat(fine.allows(500_000L)).isTrue();
        assertThat(fine.allows(5_000_000L)).isTrue();
        assertThat(fine.allows(5_000_001L)).isFalse();
        assertThat(fine.allows(null)).isFalse();
        var warning = penalty("PEN-CARE-45").steps().getFirst();
        assertThat(warning.allows(null)).isTrue();
        assertThat(warning.allows(1L)).isFalse();
        assertThat(penalty("PEN-FOOD-122").steps().get(1).allows(123L))
                .as("a multiple is counted by a person")
                .isTrue();
    }

    @Test
    @DisplayName("3 % a day from the day after the last to pay, at most the fine itself (行政处罚法 art. 72)")
    void surcharge() {
        assertThat(late(0).fen()).isZero();
        assertThat(late(1).fen()).isEqualTo(30_000);
        assertThat(late(33).fen()).isEqualTo(990_000);
        assertThat(late(34).fen()).isEqualTo(1_000_000);
        assertThat(late(1).source()).isEqualTo("administrative-penalty-law#72");
    }

    private static Surcharge late(int days) {
        var perDay = Shipped.NORMS.asOf(DAY).decimal("fine-surcharge-per-day").orElseThrow();
        return Surcharge.of(1_000_000, PAY_UNTIL, PAY_UNTIL.plus(Duration.ofDays(days)), perDay);
    }
}
