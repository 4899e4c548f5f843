package shanyu.planning.townplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.norms.ProviderType;
import shanyu.planning.townplan.PlanContent.Budget;
import shanyu.planning.townplan.PlanContent.Goal;
import shanyu.planning.townplan.PlanContent.Measure;
import shanyu.planning.townplan.PlanContent.Site;
import shanyu.planning.townplan.PlanContent.Unit;
import shanyu.shared.Refusal.Fault;

@DisplayName("What is wrong with a plan is named, every field of it")
class PlanFaultsTest {
    private static final ProviderType FORM = ProviderType.BABY_HOUSE;

    private static Site site(String name, int year, int places, Double longitude, Double latitude) {
        return new Site(name, "", year, FORM, places, longitude, latitude, null);
    }

    private static List<String> faults(PlanContent content) {
        return words(PlanFaults.of(content, 2027, 2028, point -> point.longitude() > 121));
    }

    private static List<String> words(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.field() + " " + fault.reason())
                .toList();
    }

    @Test
    @DisplayName("years outside the plan, inclusive above all, a form twice in a year, a place outside the district")
    void everyFault() {
        var content = new PlanContent(
                "",
                List.of(new Goal(2026, FORM, 10, 0), new Goal(2027, FORM, 10, 11), new Goal(2027, FORM, 5, 0)),
                List.of(
                        site("甲", 2029, 10, null, null),
                        site("乙", 2027, 10, 120.0, 31.2),
                        site("乙", 2027, 10, 121.5, null)),
                List.of(new Measure(MeasureKind.VENUE, "租房", 2030)),
                List.of(new Unit("社区办", "场地"), new Unit(" 社区办", "人员")),
                List.of(new Budget(2026, MeasureKind.VENUE, 1L), new Budget(2026, MeasureKind.VENUE, 2L)));
        assertThat(faults(content))
                .containsExactly(
                        "goals[0].year outside-the-years",
                        "goals[1].inclusivePlaces more-than-all",
                        "goals[2].form named-twice",
                        "sites[0].year outside-the-years",
                        "sites[1].longitude outside-the-district",
                        "sites[2].name named-twice",
                        "sites[2].latitude missing",
                        "budget[0].year outside-the-years",
                        "budget[1].year outside-the-years",
                        "budget[1].purpose named-twice",
                        "measures[0].year outside-the-years",
                        "units[1].name named-twice");
    }

    @Test
    @DisplayName("the first and the last year are in, and all places may be inclusive")
    void bothEnds() {
        var content = new PlanContent(
                "",
                List.of(new Goal(2027, FORM, 10, 10), new Goal(2028, FORM, 0, 0)),
                List.of(site("甲", 2027, 10, 121.5, 31.2)),
                List.of(),
                List.of(),
                List.of(new Budget(2028, MeasureKind.VENUE, 0L)));
        assertThat(faults(content)).isEmpty();
    }

    @Test
    @DisplayName("nothing is handed in that says no goal, no measure, nobody responsible or no money for a year")
    void incomplete() {
        assertThat(words(PlanFaults.missing(PlanContent.EMPTY, 2027, 2028)))
                .containsExactly(
                        "summary missing",
                        "goals missing",
                        "measures missing",
                        "units missing",
                        "budget year-missing",
                        "budget year-missing");
    }

    @Test
    @DisplayName("sites hold no more than the goal of their year and form: as many is enough, one more is named")
    void sitesWithinTheGoal() {
        var full = new PlanContent(
                "概述",
                List.of(new Goal(2027, FORM, 40, 0)),
                List.of(site("甲", 2027, 20, null, null), site("乙", 2027, 20, null, null)),
                List.of(new Measure(MeasureKind.VENUE, "租房", 2027)),
                List.of(new Unit("社区办", "场地")),
                List.of(new Budget(2027, MeasureKind.VENUE, 0L), new Budget(2028, MeasureKind.VENUE, 0L)));
        assertThat(PlanFaults.missing(full, 2027, 2028)).isEmpty();
        var over = new PlanContent(
                full.summary(),
                full.goals(),
                List.of(full.sites().getFirst(), site("乙", 2027, 21, null, null)),
                full.measures(),
                full.units(),
                full.budget());
        assertThat(words(PlanFaults.missing(over, 2027, 2028))).containsExactly("sites[1].places more-than-the-goal");
    }
}
