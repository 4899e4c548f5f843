package shanyu.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.inspection.draw.RecusalRules.Visited;
import shanyu.inspection.draw.Recused.Ground;
import shanyu.inspection.library.DeclaredTie;
import shanyu.inspection.library.Inspector;
import shanyu.inspection.library.PastEmployment;
import shanyu.shared.DateRange;

@DisplayName("Recusal (回避, 行政处罚法 art. 43): who stands aside from where")
class RecusalRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final UUID NURSERY = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    @ParameterizedTest(name = "employed until {0} → {1}")
    @CsvSource({
        "2023-12-01, PAST_EMPLOYER", // the day three years ago still counts
        "2023-11-30, ",
        "2026-11-30, PAST_EMPLOYER",
        ", PAST_EMPLOYER"
    })
    void pastEmployerWithinThreeYears(@Nullable LocalDate lastDay, @Nullable Ground ground) {
        var during = new DateRange(LocalDate.of(2018, 9, 1), lastDay == null ? null : lastDay.plusDays(1));
        var inspector = inspector(null, List.of(new PastEmployment(UUID.randomUUID(), NURSERY, "", during)), List.of());
        assertThat(grounds(true, inspector, "310115004", Set.of()))
                .isEqualTo(ground == null ? List.of() : List.of(ground));
    }

    @Test
    void anEmploymentThatHasNotBegunIsNotPast() {
        var during = DateRange.since(DAY.plusDays(1));
        var inspector = inspector(null, List.of(new PastEmployment(UUID.randomUUID(), NURSERY, "", during)), List.of());
        assertThat(grounds(true, inspector, "310115004", Set.of())).isEmpty();
    }

    @Test
    void declaredTieHoldsForThatInstitutionOnly() {
        var tie = new DeclaredTie(UUID.randomUUID(), NURSERY, "", DeclaredTie.Kind.KINSHIP, Instant.EPOCH);
        var inspector = inspector(null, List.of(), List.of(tie));
        var recused = new RecusalRules(3, true, DAY)
                .of(
                        List.of(inspector),
                        List.of(
                                new Visited(NURSERY, "310115004", Set.of()),
                                new Visited(OTHER, "310115004", Set.of())));
        assertThat(recused).containsExactly(new Recused(inspector.id(), NURSERY, Ground.DECLARED_TIE));
    }

    @ParameterizedTest(name = "district round {0}, inspector of {1}, institution in {2} → {3}")
    @CsvSource({
        "true, 310115004, 310115004, OWN_TOWN",
        "true, 310115004, 310115005, ",
        "true, , 310115004, ",
        "false, 310115004, 310115004, "
    })
    void ownTownInDistrictRoundsOnly(boolean district, @Nullable String own, String town, @Nullable Ground ground) {
        assertThat(grounds(district, inspector(own, List.of(), List.of()), town, Set.of()))
                .isEqualTo(ground == null ? List.of() : List.of(ground));
    }

    @Test
    void whoVisitedLastStandsAside() {
        var inspector = inspector(null, List.of(), List.of());
        assertThat(grounds(true, inspector, "310115004", Set.of(inspector.id())))
                .containsExactly(Ground.INSPECTED_LAST);
        assertThat(grounds(true, inspector, "310115004", Set.of(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void oneRowForAPairEvenWhenSeveralRulesAskForIt() {
        var tie = new DeclaredTie(UUID.randomUUID(), NURSERY, "", DeclaredTie.Kind.INTEREST, Instant.EPOCH);
        var job = new PastEmployment(UUID.randomUUID(), NURSERY, "", DateRange.since(LocalDate.of(2020, 1, 1)));
        var inspector = inspector("310115004", List.of(job), List.of(tie));
        assertThat(grounds(true, inspector, "310115004", Set.of(inspector.id())))
                .containsExactly(Ground.PAST_EMPLOYER);
    }

    private static List<Ground> grounds(boolean district, Inspector inspector, String town, Set<UUID> lastTeam) {
        return new RecusalRules(3, district, DAY)
                .of(List.of(inspector), List.of(new Visited(NURSERY, town, lastTeam))).stream()
                        .map(Recused::ground)
                        .toList();
    }

    private static Inspector inspector(@Nullable String town, List<PastEmployment> past, List<DeclaredTie> ties) {
        return new Inspector(
                UUID.randomUUID(), UUID.randomUUID(), "", "", "310115000", "M", town, true, List.of(), past, ties, 1);
    }
}
