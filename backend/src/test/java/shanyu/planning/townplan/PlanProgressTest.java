package shanyu.planning.townplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.norms.ProviderType;
import shanyu.planning.townplan.PlanProgress.Standing;

@DisplayName("Progress of a plan: what the register has, against what there was and what was to be added")
class PlanProgressTest {
    private static final ProviderType FORM = ProviderType.BABY_HOUSE;

    /** 100 places (60 inclusive) when the figures were taken; 40 (20 inclusive) to add in 2026, 10 (10) in 2027. */
    private static TownPlan plan() {
        var content = new PlanContent(
                "",
                List.of(new PlanContent.Goal(2026, FORM, 40, 20), new PlanContent.Goal(2027, FORM, 10, 10)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var grounds =
                new PlanGrounds(LocalDate.of(2025, 12, 1), Instant.EPOCH, null, null, List.of(supply(100, 60)), 0);
        return new TownPlan(
                UUID.randomUUID(),
                "310115000",
                "310115016",
                1,
                2026,
                2027,
                content,
                grounds,
                new PlanState.Approved(),
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                1);
    }

    private static FormSupply supply(int places, int inclusive) {
        return new FormSupply(FORM, 3, places, 2, inclusive);
    }

    @ParameterizedTest(name = "as of {0}, {1} places of which {2} inclusive at the end of 2026 and {3}/{4} since: {5}")
    @DisplayName("a year is late from the first day after it, and an inclusive place short is a place short")
    @CsvSource({
        "2025-12-31, 140, 80, 140, 80, UPCOMING",
        "2026-01-01, 100, 60, 100, 60, RUNNING",
        "2026-12-31, 139, 80, 139, 80, RUNNING",
        "2026-12-31, 140, 79, 140, 79, RUNNING",
        "2026-12-31, 140, 80, 140, 80, REACHED",
        "2027-01-01, 139, 80, 139, 80, LATE",
        "2027-01-01, 140, 79, 140, 79, LATE",
        "2027-01-01, 140, 80, 100, 60, REACHED",
        "2027-03-01, 139, 80, 140, 80, REACHED_LATE",
    })
    void standsAsTheRegisterSays(
            LocalDate asOf, int then, int thenInclusive, int now, int nowInclusive, Standing standing) {
        var first = PlanProgress.of(
                        plan(),
                        asOf,
                        day -> List.of(day.equals(asOf) ? supply(now, nowInclusive) : supply(then, thenInclusive)))
                .getFirst();
        assertThat(first.standing()).isEqualTo(standing);
        assertThat(first.due()).isEqualTo(140);
        assertThat(first.inclusiveDue()).isEqualTo(80);
        assertThat(first.places()).isEqualTo(standing == Standing.UPCOMING ? null : Integer.valueOf(then));
    }

    @Test
    @DisplayName("a later year asks for what the earlier ones asked for too")
    void addsUp() {
        var rows = PlanProgress.of(plan(), LocalDate.of(2027, 6, 1), day -> List.of(supply(150, 90)));
        assertThat(rows).extracting(PlanProgress::due).containsExactly(140, 150);
        assertThat(rows).extracting(PlanProgress::inclusiveDue).containsExactly(80, 90);
        assertThat(rows).extracting(PlanProgress::toAdd).containsExactly(40, 10);
        assertThat(rows).extracting(PlanProgress::standing).containsExactly(Standing.REACHED, Standing.REACHED);
    }

    @Test
    @DisplayName("a form the register does not have stands at nothing")
    void nothingThere() {
        var rows = PlanProgress.of(plan(), LocalDate.of(2026, 6, 1), day -> List.of());
        assertThat(rows.getFirst().places()).isZero();
        assertThat(rows.getFirst().standing()).isEqualTo(Standing.RUNNING);
    }
}
