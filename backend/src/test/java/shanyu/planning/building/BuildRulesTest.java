package shanyu.planning.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.norms.Judgement;
import shanyu.norms.NormStatus;
import shanyu.norms.Rule;
import shanyu.norms.Shipped;
import shanyu.planning.building.rules.FloorAreaPerChild;
import shanyu.planning.building.rules.HighestStorey;
import shanyu.planning.building.rules.LeastFloorArea;
import shanyu.planning.building.rules.OutdoorAreaPerChild;
import shanyu.planning.building.rules.PlacesForResidents;
import shanyu.planning.building.rules.PlannedRooms;

@DisplayName(
        "A building project against the standards: judged by the norms of the day, and by a person where they leave it")
class BuildRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 16);

    private static Judgement judge(Rule<PlannedRooms> rule, PlannedRooms rooms, LocalDate day) {
        return rule.judge(rooms, Shipped.NORMS.asOf(day));
    }

    private static String outcome(Judgement judgement) {
        return judgement.getClass().getSimpleName();
    }

    @ParameterizedTest(name = "{0} residents, {1} places: {2}")
    @DisplayName("places for residents: ten a thousand, an example from another city, so short is for a person to see")
    @CsvSource({
        "12000, 120, Complies",
        "12000, 119, NeedsHuman",
        "12001, 120, NeedsHuman",
        "0, 0, Complies",
        ", 40, NeedsHuman"
    })
    void placesForResidents(Integer residents, int places, String outcome) {
        var said = judge(new PlacesForResidents(), new PlannedRooms(places, residents, null, null, null), DAY);
        assertThat(outcome(said)).isEqualTo(outcome);
        assertThat(said.basis().source()).isEqualTo("other-cities-examples");
    }

    @ParameterizedTest(name = "{0}: {1} m² for {2} places: {3}")
    @DisplayName("floor area for each child, by the value of the day; before the first rule the norms are silent")
    @CsvSource({
        "2026-09-16, 640, 80, Complies, DEFAULT",
        "2026-09-16, 639, 80, NeedsHuman, DEFAULT",
        "2026-09-16, , 80, NeedsHuman, DEFAULT",
        "2024-02-08, 639, 80, NeedsHuman, KNOWN",
        "2018-04-28, 640, 80, Complies, KNOWN",
        "2018-04-27, 640, 80, NeedsHuman, SILENT"
    })
    void floorArea(LocalDate day, Integer area, int places, String outcome, NormStatus status) {
        var said = judge(new FloorAreaPerChild(), new PlannedRooms(places, null, area, null, null), day);
        assertThat(outcome(said)).isEqualTo(outcome);
        assertThat(said.basis().status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} m² in all: {1}")
    @DisplayName("the least floor area of all")
    @CsvSource({"360, Complies", "359, NeedsHuman", ", NeedsHuman"})
    void leastFloorArea(Integer area, String outcome) {
        assertThat(outcome(judge(new LeastFloorArea(), new PlannedRooms(20, null, area, null, null), DAY)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} m² in the open for {1} places: {2}")
    @DisplayName("ground for play in the open")
    @CsvSource({"240, 80, Complies", "239, 80, NeedsHuman", ", 80, NeedsHuman"})
    void outdoors(Integer area, int places, String outcome) {
        assertThat(outcome(judge(new OutdoorAreaPerChild(), new PlannedRooms(places, null, null, area, null), DAY)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "storey {0}: complies {1}")
    @DisplayName("no nursery room above the third storey nor underground; a breach only where the text binds")
    @CsvSource({"1, true", "3, true", "4, false", "0, false", "-1, false", ", false"})
    void storey(Integer storey, boolean complies) {
        var said = judge(new HighestStorey(), new PlannedRooms(20, null, null, null, storey), DAY);
        assertThat(said instanceof Judgement.Complies).isEqualTo(complies);
        if (said instanceof Judgement.Breaches breach)
            assertThat(breach.basis().binding()).isTrue();
        if (storey == null) assertThat(said).isInstanceOf(Judgement.NeedsHuman.class);
    }
}
