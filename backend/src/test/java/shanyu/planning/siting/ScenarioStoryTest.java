package shanyu.planning.siting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.planning.ChildrenFigures;
import shanyu.planning.Grounds;
import shanyu.planning.Supply;
import shanyu.planning.Walked;
import shanyu.planning.siting.ScenarioSettings.Floor;
import shanyu.planning.siting.ScenarioSettings.Means;
import shanyu.server.HouseClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@HouseTest
@DisplayName("Scenarios: what is asked of new points, and what a run answers")
class ScenarioStoryTest {
    private static final String PATH = "/api/planning/scenarios";

    @Autowired
    private Callers callers;

    @Autowired
    private Actors actors;

    @Autowired
    private Grounds grounds;

    @Autowired
    private ChildrenFigures figures;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Scenarios scenarios;

    @Autowired
    private Runs runs;

    @Autowired
    private RunWatch watch;

    @Autowired
    private RunStore store;

    @Autowired
    private Points points;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private HouseClock today;

    @Autowired
    private MovableClock clock;

    private Actor office;
    private Shuyuan shuyuan;

    @BeforeEach
    void now() {
        callers.nobody();
        clock.set(MovableClock.START);
        office = actors.named("district").orElseThrow();
        shuyuan = new Shuyuan(db, figures, grounds, candidates, office);
    }

    private List<Candidate> venues(int many, int places, long rent) {
        var cells = shuyuan.fullest(today.today());
        var venues = new ArrayList<Candidate>();
        for (int n = 0; n < many; n++) venues.add(shuyuan.venue(cells.get(n), places, rent, 2027, office));
        return venues;
    }

    @Test
    @DisplayName("from draft over a run in the background to what the district stands by; a town sees it only then")
    void fromDraftToPublished() {
        venues(5, 40, 12_000_000);
        String thing = make(SettingsSamples.sites(today.today(), 2));
        assertThat(callers.as("town-huamu").get(thing).status()).isEqualTo(404);
        assertThat(callers.as("town-huamu").get(PATH + "?size=200").text()).doesNotContain(id(thing));
        assertThat(callers.as("district")
                        .post(thing + "/publish", null, "\"1\"")
                        .problem())
                .isEqualTo("scenario-without-plan");
        var asked = callers.as("district").post(thing + "/runs", null, "\"1\"");
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        var run = ended(thing);
        assertThat(run.path("state").asString()).as(run.toString()).isEqualTo("done");
        var answer = callers.as("district").get(thing + "/answer").json();
        assertThat(answer.path("chosen").asInt()).isEqualTo(2);
        assertThat(answer.at("/after/covered").asInt())
                .isGreaterThan(answer.at("/before/covered").asInt());
        var sites = callers.as("district").get(thing + "/sites?size=200").json().path("items");
        assertThat(sites).isNotEmpty().allSatisfy(site -> {
            if (site.path("fate").asString().equals("chosen")) {
                assertThat(site.path("adds").asDouble()).isPositive();
                assertThat(site.path("perTenThousand").asDouble()).isPositive();
                assertThat(site.path("year").asInt()).isEqualTo(2027);
            } else assertThat(site.path("fate").asString()).isNotBlank();
        });
        var published = callers.as("district").post(thing + "/publish", null, "\"1\"");
        assertThat(published.json().path("state").asString())
                .as(published.text())
                .isEqualTo("published");
        assertThat(callers.as("town-huamu").get(thing).status()).isEqualTo(200);
        assertThat(callers.as("district-2").get(thing).status()).isEqualTo(404);
        assertThat(callers.as("district").post(thing + "/runs", null, "\"1\"").problem())
                .isEqualTo("stale-version");
        assertThat(callers.as("district").post(thing + "/runs", null, "\"2\"").problem())
                .isEqualTo("scenario-no-draft");
        var compared = callers.as("town-huamu")
                .get("/api/planning/comparison?right=" + id(thing))
                .json();
        assertThat(compared.at("/left/all/covered").asInt())
                .isEqualTo(answer.at("/before/covered").asInt());
        assertThat(compared.path("towns")
                        .valueStream()
                        .mapToInt(town -> town.path("moreCovered").asInt())
                        .sum())
                .isEqualTo(answer.at("/after/covered").asInt()
                        - answer.at("/before/covered").asInt());
        assertThat(callers.as("district")
                        .get("/api/planning/comparison/towns?right=" + id(thing), "text/csv")
                        .text())
                .contains("Shuyuan Town");
    }

    @Test
    @DisplayName("the best two of six by trying every pair, and the same plan again from the same input and seed")
    void bestAndSame() {
        var venues = venues(6, 40, 12_000_000);
        var ground = shuyuan.ground(today.today());
        int best = 0;
        for (int a = 0; a < venues.size(); a++)
            for (int b = a + 1; b < venues.size(); b++)
                best = Math.max(best, covered(List.of(venues.get(a), venues.get(b))));
        var first = scenarios
                .make(Shuyuan.DISTRICT, "一", "", SettingsSamples.sites(today.today(), 2), office)
                .orThrow();
        var second = scenarios
                .make(Shuyuan.DISTRICT, "二", "", SettingsSamples.sites(today.today(), 2), office)
                .orThrow();
        var one = runs.answer(first.id(), first.version(), office).orThrow();
        var two = runs.answer(second.id(), second.version(), office).orThrow();
        assertThat(store.result(one.id()).orElseThrow().after().covered()).isEqualTo(best);
        assertThat(one.inputHash()).isEqualTo(two.inputHash());
        assertThat(one.resultHash()).isNotNull().isEqualTo(two.resultHash());
        var again = SitingSearch.of(store.input(one.id()), ground.network(), (done, of) -> {})
                .result(ground.network());
        assertThat(Canonical.hash(Canonical.write(again))).isEqualTo(one.resultHash());
        assertThat(Canonical.write(store.input(one.id()))).isEqualTo(store.inputText(one.id()));
    }

    private int covered(List<Candidate> open) {
        var ground = shuyuan.ground(today.today());
        var all = new ArrayList<>(ground.supplies());
        open.forEach(venue -> all.add(new Supply(
                venue.id(),
                venue.name(),
                venue.town(),
                new shanyu.shared.Wgs84(venue.longitude(), venue.latitude()),
                venue.places())));
        return Walked.over(ground.network(), ground.demand(), all, 1000, 500)
                .all(Shuyuan.DISTRICT)
                .covered();
    }

    @Test
    @DisplayName(
            "who cannot win is told why: not there yet, dearer than the budget, nobody in reach, outdone by others")
    void whyEachLost() {
        var cells = shuyuan.fullest(today.today());
        var good = shuyuan.venue(cells.get(0), 40, 10_000_000, 2027, office);
        var late = shuyuan.venue(cells.get(1), 40, 10_000_000, 2031, office);
        var dear = shuyuan.venue(shuyuan.farthest(today.today(), cells.get(0)), 40, 99_000_000, 2027, office);
        var settings =
                SettingsSamples.with(today.today(), Aim.COVER, List.of(new Means(2027, 15_000_000L, null)), List.of());
        var result = result(settings);
        assertThat(fate(result, good)).isEqualTo("chosen");
        assertThat(fate(result, late)).isEqualTo("not-yet");
        assertThat(fate(result, dear)).isEqualTo("too-dear");
    }

    @Test
    @DisplayName("where our own bound leaves a gap the prover closes it, and what it said is kept with the run")
    void proven() {
        venues(6, 40, 12_000_000);
        String thing = make(SettingsSamples.leftToTheProver(today.today(), 3));
        assertThat(callers.as("district").post(thing + "/runs", null, "\"1\"").status())
                .isEqualTo(202);
        var run = ended(thing);
        assertThat(run.path("state").asString()).as(run.toString()).isEqualTo("done");
        var own = callers.as("district").get(thing + "/answer").json().at("/periods/0");
        assertThat(own.path("gap").asDouble()).as("without rounds of our own").isPositive();
        assertThat(run.path("proofs")).hasSize(1);
        var proof = run.at("/proofs/0");
        assertThat(proof.path("year").asInt()).isEqualTo(2027);
        assertThat(proof.path("prover").asString()).contains("SCIP");
        assertThat(proof.path("status").asString()).isEqualTo("SOLVED");
        assertThat(proof.path("bound").asDouble()).isEqualTo(own.path("worth").asDouble());
        assertThat(proof.path("gap").asDouble()).isZero();
    }

    @Test
    @DisplayName(
            "a site opens no sooner than its venue is there, and a later period adds to what an earlier one opened")
    void periods() {
        var cells = shuyuan.fullest(today.today());
        var now = shuyuan.venue(cells.get(0), 40, 10_000_000, 2027, office);
        var later = shuyuan.venue(shuyuan.farthest(today.today(), cells.get(0)), 40, 10_000_000, 2028, office);
        var result = result(SettingsSamples.with(
                today.today(), Aim.COVER, List.of(new Means(2027, null, 2), new Means(2028, null, 2)), List.of()));
        assertThat(year(result, now)).isEqualTo(2027);
        assertThat(year(result, later)).isEqualTo(2028);
        assertThat(result.periods())
                .extracting(SitingResult.PeriodResult::opened)
                .containsExactly(1, 2);
        assertThat(result.periods().get(1).worth())
                .isGreaterThan(result.periods().get(0).worth());
        assertThat(result.periods())
                .allSatisfy(period -> assertThat(period.bound()).isGreaterThanOrEqualTo(period.worth()));
    }

    @Test
    @DisplayName("floors out of reach and a budget below every candidate are answered with what to change")
    void obstacles() {
        venues(1, 40, 10_000_000);
        var floors = List.of(new Floor(Shuyuan.TOWN, 100));
        var out = result(SettingsSamples.with(today.today(), Aim.SERVE, List.of(new Means(2027, null, 5)), floors));
        assertThat(out.obstacle()).isNotNull().satisfies(obstacle -> {
            assertThat(obstacle.kind()).isEqualTo("floor-out-of-reach");
            assertThat(obstacle.most()).isEqualTo(40);
            assertThat(obstacle.keepable()).isEqualTo(6.6);
        });
        var kept = result(SettingsSamples.with(
                today.today(), Aim.SERVE, List.of(new Means(2027, null, 5)), List.of(new Floor(Shuyuan.TOWN, 6))));
        assertThat(kept.obstacle()).isNull();
        var poor = result(
                SettingsSamples.with(today.today(), Aim.COVER, List.of(new Means(2027, 9_999_999L, null)), List.of()));
        assertThat(poor.obstacle()).isNotNull().satisfies(obstacle -> {
            assertThat(obstacle.kind()).isEqualTo("budget-below-cheapest");
            assertThat(obstacle.cost()).isEqualTo(10_000_000);
        });
        var enough = result(
                SettingsSamples.with(today.today(), Aim.COVER, List.of(new Means(2027, 10_000_000L, null)), List.of()));
        assertThat(enough.obstacle()).isNull();
        var early = result(
                SettingsSamples.with(today.today(), Aim.COVER, List.of(new Means(2026, 9_999_999L, null)), List.of()));
        assertThat(early.obstacle())
                .as("nothing is there yet, so nothing is too dear")
                .isNull();
    }

    @Test
    @DisplayName("a run whose house is gone has failed and says so; its scenario can be run again")
    void interrupted() {
        venues(2, 40, 10_000_000);
        var scenario = scenarios
                .make(Shuyuan.DISTRICT, "中断", "", SettingsSamples.sites(today.today(), 1), office)
                .orThrow();
        var ground = shuyuan.ground(today.today());
        var run = store.add(
                scenario,
                new SitingInputs(candidates, points).of(ground, scenario.settings()),
                office.accountId(),
                clock.instant().minus(Duration.ofSeconds(59)));
        watch.look();
        assertThat(store.find(run).orElseThrow().endedAt()).isNull();
        db.sql("update planning.scenario_run set heartbeat_at = :at where id = :id")
                .param("at", java.sql.Timestamp.from(clock.instant().minus(Duration.ofSeconds(61))))
                .param("id", run)
                .update();
        watch.look();
        var left = store.find(run).orElseThrow();
        assertThat(left.state()).isEqualTo("failed");
        assertThat(left.problem()).isEqualTo("interrupted");
        assertThat(runs.answer(scenario.id(), scenario.version(), office)
                        .orThrow()
                        .state())
                .isEqualTo("done");
    }

    @Test
    @DisplayName("one run at a time; called off, it ends without a plan")
    void cancelled() {
        venues(2, 40, 10_000_000);
        var scenario = scenarios
                .make(Shuyuan.DISTRICT, "取消", "", SettingsSamples.sites(today.today(), 1), office)
                .orThrow();
        var input = new SitingInputs(candidates, points).of(shuyuan.ground(today.today()), scenario.settings());
        var run = store.add(scenario, input, office.accountId(), Instant.now(clock));
        String thing = PATH + "/" + scenario.id();
        assertThat(callers.as("district").post(thing + "/runs", null, "\"1\"").problem())
                .isEqualTo("run-under-way");
        assertThat(callers.as("town-huamu").post(thing + "/run/cancel", null).status())
                .isEqualTo(404);
        assertThat(callers.as("district").post(thing + "/run/cancel", null).status())
                .isEqualTo(200);
        assertThat(store.alive(run, "searching", 10, clock.instant())).isTrue();
        store.end(run, "cancelled", null, clock.instant());
        assertThat(callers.as("district").post(thing + "/run/cancel", null).problem())
                .isEqualTo("run-ended");
    }

    @Test
    @DisplayName("names the setting that cannot be")
    void refuses() {
        var day = today.today();
        refused(day.plusDays(1), List.of(new Means(2027, null, 1)), List.of(), "settings.asOf");
        refused(day, List.of(new Means(2027, null, null)), List.of(), "settings.periods[0].sites");
        refused(
                day,
                List.of(new Means(2027, null, 2), new Means(2027, null, 3)),
                List.of(),
                "settings.periods[1].year");
        refused(
                day,
                List.of(new Means(2027, null, 2), new Means(2028, null, 1)),
                List.of(),
                "settings.periods[1].sites");
        refused(
                day,
                List.of(new Means(2027, 5L, null), new Means(2028, 4L, null)),
                List.of(),
                "settings.periods[1].budget");
        refused(day, List.of(new Means(2027, null, 1)), List.of(new Floor("319901001", 5)), "settings.floors[0].town");
        var right = SettingsSamples.with(
                day, Aim.COVER, List.of(new Means(2027, 5L, null), new Means(2028, 5L, null)), List.of());
        assertThat(callers.as("district").post(PATH, body(right)).status()).isEqualTo(201);
        assertThat(callers.as("town-huamu").post(PATH, body(right)).status()).isEqualTo(404);
    }

    private void refused(java.time.LocalDate day, List<Means> means, List<Floor> floors, String field) {
        var answer = callers.as("district").post(PATH, body(SettingsSamples.with(day, Aim.COVER, means, floors)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    }

    private SitingResult result(ScenarioSettings settings) {
        var scenario = scenarios
                .make(Shuyuan.DISTRICT, "试算 " + UUID.randomUUID(), "", settings, office)
                .orThrow();
        return store.result(runs.answer(scenario.id(), scenario.version(), office)
                        .orThrow()
                        .id())
                .orElseThrow();
    }

    private static SitingResult.SiteFate of(SitingResult result, Candidate candidate) {
        return result.sites().stream()
                .filter(site -> site.candidate().equals(candidate.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String fate(SitingResult result, Candidate candidate) {
        return of(result, candidate).fate();
    }

    private static @Nullable Integer year(SitingResult result, Candidate candidate) {
        return of(result, candidate).year();
    }

    private Map<String, Object> body(ScenarioSettings settings) {
        return Map.of(
                "name", "方案 " + UUID.randomUUID(), "note", "", "settings", json.convertValue(settings, Map.class));
    }

    private String make(ScenarioSettings settings) {
        var made = callers.as("district").post(PATH, body(settings));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return PATH + "/" + made.json().path("id").asString();
    }

    private static String id(String thing) {
        return thing.substring(PATH.length() + 1);
    }

    /** The run goes on in the background; a minute is far more than it takes. */
    private JsonNode ended(String thing) {
        for (int tries = 0; tries < 600; tries++) {
            var run = callers.as("district").get(thing).json().path("run");
            if (!run.path("endedAt").isMissingNode() && !run.path("endedAt").isNull()) return run;
            try {
                Thread.sleep(100);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("the run has not ended");
    }
}
