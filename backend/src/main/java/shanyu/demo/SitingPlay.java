package shanyu.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import shanyu.identity.Divisions;
import shanyu.planner.walk.ReferenceSystem;
import shanyu.planning.Grounds;
import shanyu.planning.siting.Aim;
import shanyu.planning.siting.CandidateKind;
import shanyu.planning.siting.Candidates;
import shanyu.planning.siting.PriorityKind;
import shanyu.planning.siting.Runs;
import shanyu.planning.siting.ScenarioSettings;
import shanyu.planning.siting.Scenarios;
import shanyu.planning.siting.Venue;
import shanyu.server.HouseClock;
import shanyu.shared.DivisionCode;

/** Towns offer invented venues, one or two each, and the district office publishes a scenario over them. */
@Component
class SitingPlay {
    /** Venues offered in all. */
    private static final int VENUES = 60;

    private static final List<String> NAMES = List.of("幼儿园附楼", "社区文化活动中心二楼", "产业园配套用房", "商务楼一层", "邻里中心东侧用房");

    /** Rounds of search: enough for sixty venues, and quick. */
    private static final int ROUNDS = 40;

    private final Candidates candidates;
    private final Scenarios scenarios;
    private final Runs runs;
    private final Grounds grounds;
    private final Divisions divisions;
    private final Players players;

    SitingPlay(
            Candidates candidates,
            Scenarios scenarios,
            Runs runs,
            Grounds grounds,
            Divisions divisions,
            Players players) {
        this.candidates = candidates;
        this.scenarios = scenarios;
        this.runs = runs;
        this.grounds = grounds;
        this.divisions = divisions;
        this.players = players;
    }

    void prepare(Agenda agenda) {
        var today = LocalDate.ofInstant(agenda.end(), HouseClock.ZONE);
        agenda.put(today.minusDays(21), 14, 0, "venues offered", () -> offer(today));
        agenda.put(today.minusDays(6), 15, 0, "scenario published", () -> publish(today));
    }

    private void offer(LocalDate today) {
        var district = new DivisionCode(District.PUDONG.code());
        var demand = grounds.of(district.value(), today).demand();
        var towns = divisions.townsOf(district, today);
        for (int n = 0; n < VENUES; n++) {
            var town = towns.get(n % towns.size());
            var cells = IntStream.range(0, demand.cells().size())
                    .filter(cell ->
                            demand.cells().get(cell).town().equals(town.code().value()))
                    .boxed()
                    .sorted(Comparator.comparing((Integer cell) -> -demand.children()[cell])
                            .thenComparing(cell -> cell))
                    .toList();
            if (cells.isEmpty()) continue;
            var random = new Random(Seeds.of("venue " + n));
            var at = demand.cells()
                    .get(cells.get(random.nextInt(Math.min(6, cells.size()))))
                    .middle();
            var kind = CandidateKind.values()[n % NAMES.size()];
            int places = 20 + 10 * random.nextInt(6);
            long rent = 100L * places * (9_000 + 500 * random.nextInt(13));
            var venue = new Venue(
                    kind,
                    town.name() + NAMES.get(n % NAMES.size()) + (n < towns.size() ? "" : "（二）"),
                    "虚构路 " + (1 + random.nextInt(300)) + " 号",
                    Venue.converted(ReferenceSystem.WGS84, at.longitude(), at.latitude()),
                    ReferenceSystem.WGS84,
                    places,
                    rent,
                    rent / 10 * random.nextInt(7),
                    10_000_000L * random.nextInt(1, 9),
                    today.getYear() + 1 + random.nextInt(3),
                    "演示数据：场地、租金和改造费用均为虚构");
            candidates
                    .enter(
                            district.value(),
                            town.code().value(),
                            venue,
                            players.named(Cast.townOfficer(town.code().value())))
                    .orThrow();
        }
    }

    private void publish(LocalDate today) {
        var office = players.named(District.PUDONG.office());
        int year = today.getYear() + 1;
        var periods = IntStream.range(0, 3)
                .mapToObj(n -> new ScenarioSettings.Means(year + n, null, 4 * (n + 1)))
                .toList();
        var settings = new ScenarioSettings(
                today.minusDays(6),
                15,
                BigDecimal.valueOf(4),
                Aim.COVER,
                100,
                "",
                5,
                periods,
                List.of(),
                year,
                List.of(
                        new ScenarioSettings.Priority(PriorityKind.UNCOVERED, BigDecimal.valueOf(2), List.of()),
                        new ScenarioSettings.Priority(
                                PriorityKind.LINGANG,
                                BigDecimal.valueOf(1.5),
                                List.of("310115140", "310115142", "310115143", "310115145"))),
                List.of(),
                1L,
                ROUNDS,
                30,
                1_024);
        var scenario = scenarios
                .make(
                        District.PUDONG.code(),
                        "%d—%d 年新增 12 个托育点位（演示）".formatted(year, year + 2),
                        "演示方案：候选点位为虚构，婴幼儿数为估算，步行网络为替代网络。",
                        settings,
                        office)
                .orThrow();
        runs.answer(scenario.id(), scenario.version(), office).orThrow();
        scenarios.publish(scenario.id(), scenario.version(), office).orThrow();
    }
}
