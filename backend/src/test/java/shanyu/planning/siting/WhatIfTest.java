package shanyu.planning.siting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Actors;
import shanyu.planning.ChildrenFigures;
import shanyu.planning.Ground;
import shanyu.planning.Grounds;
import shanyu.planning.Supply;
import shanyu.planning.Walked;
import shanyu.server.HouseClock;
import shanyu.shared.Wgs84;

@HouseTest
@DisplayName("What if: points added, moved, closed and resized by hand")
class WhatIfTest {
    private static final String PATH = "/api/planning/what-if";

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
    private Points points;

    @Autowired
    private WhatIfs whatIfs;

    @Autowired
    private JdbcClient db;

    @Autowired
    private HouseClock today;

    @Autowired
    private MovableClock clock;

    private Shuyuan shuyuan;

    @BeforeEach
    void now() {
        callers.nobody();
        clock.set(MovableClock.START);
        shuyuan = new Shuyuan(
                db, figures, grounds, candidates, actors.named("district").orElseThrow());
    }

    @Test
    @DisplayName("a kept session answers to the last digit what a fresh reckoning does, whatever was asked before")
    void equalToFresh() {
        var ground = withPoints(40, 7);
        var asked = new WhatIfQuery(null, null, null).walk(today.today());
        var kept = new WhatIfSession(ground, asked.metres());
        var random = new Random(20270101);
        for (int round = 0; round < 60; round++) {
            var changed = points.changed(ground.district(), ground.supplies(), changes(ground, random), "change");
            var answer = kept.ask(changed, asked);
            assertThat(answer).isEqualTo(new WhatIfSession(ground, asked.metres()).ask(changed, asked));
            var standing = Points.standing(ground.supplies(), changed);
            var plain = Walked.over(ground.network(), ground.demand(), standing, asked.metres(), ground.normMetres());
            assertThat(answer.after()).isEqualTo(plain.all(ground.district()));
            for (var town : answer.towns())
                assertThat(town.after()).isEqualTo(plain.town(town.after().town()));
        }
    }

    /** A ground with points at seeded places of the town, some of them on no map. */
    private Ground withPoints(int many, long seed) {
        var ground = shuyuan.ground(today.today());
        var random = new Random(seed);
        var supplies = new ArrayList<Supply>();
        for (int n = 0; n < many; n++)
            supplies.add(new Supply(
                    new UUID(seed, n),
                    "点 " + n,
                    Shuyuan.TOWN,
                    n % 9 == 0 ? null : somewhere(ground, random),
                    n % 7 * 10));
        return new Ground(
                ground.district(),
                ground.day(),
                ground.network(),
                ground.demand(),
                ground.figures(),
                ground.towns(),
                supplies,
                ground.norm());
    }

    private static Wgs84 somewhere(Ground ground, Random random) {
        var cells = ground.demand().cells();
        return cells.get(random.nextInt(cells.size())).middle();
    }

    private static List<PointChange> changes(Ground ground, Random random) {
        var changes = new ArrayList<PointChange>();
        for (var point : ground.supplies()) {
            if (random.nextInt(4) > 0) continue;
            var to = somewhere(ground, random);
            changes.add(
                    switch (random.nextInt(3)) {
                        case 0 ->
                            new PointChange(PointChange.Kind.MOVE, point.id(), to.longitude(), to.latitude(), null);
                        case 1 -> new PointChange(PointChange.Kind.CLOSE, point.id(), null, null, null);
                        default -> new PointChange(PointChange.Kind.RESIZE, point.id(), null, null, random.nextInt(90));
                    });
        }
        for (int n = random.nextInt(4); n > 0; n--) {
            var at = somewhere(ground, random);
            changes.add(new PointChange(
                    PointChange.Kind.ADD, null, at.longitude(), at.latitude(), 10 + random.nextInt(50)));
        }
        return changes;
    }

    @Test
    @DisplayName("over HTTP: a new point covers children, nothing is stored, and the circle stays as it was")
    void overHttp() {
        var at = shuyuan.fullest(today.today()).getFirst();
        String change = "?change=add:%s:%s:60".formatted(at.longitude(), at.latitude());
        var answer = callers.as("town-huamu").get(PATH + change);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/after/covered").asInt())
                .isGreaterThan(answer.json().at("/before/covered").asInt());
        assertThat(answer.json().at("/towns/0/after/town").asString()).isEqualTo(Shuyuan.TOWN);
        assertThat(answer.json().at("/after/places").asInt()
                        - answer.json().at("/before/places").asInt())
                .isEqualTo(60);
        var circle = callers.as("town-huamu").get("/api/planning/circle").json();
        assertThat(circle.path("all")).isEqualTo(answer.json().path("before"));
        assertThat(callers.as("town-huamu").get(PATH).json().path("towns")).isEmpty();
        assertThat(callers.as("verifier").get(PATH).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("what cannot be read, is nowhere or is not there is named")
    void refuses() {
        for (String wrong : List.of(
                "add:121.9:60",
                "add:121.9:31.0:abc",
                "add:121.9:31.0:-1",
                "add:121.9:91:5",
                "jump:1",
                "close:" + UUID.randomUUID(),
                "add:120.0:31.0:5")) {
            var answer = callers.as("district").get(PATH + "?change=" + wrong);
            assertThat(answer.status()).as(wrong + " " + answer.text()).isEqualTo(422);
            assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("change[0]");
        }
    }

    @Test
    @DisplayName("sessions are bounded: the longest unused go")
    void bounded() {
        var district = actors.named("district").orElseThrow();
        for (int minutes = 1; minutes <= 40; minutes++)
            whatIfs.of(district, Shuyuan.DISTRICT, new WhatIfQuery(minutes, null, null), List.of());
        assertThat(whatIfs.kept()).isLessThanOrEqualTo(32);
        LocalDate day = today.today();
        assertThat(whatIfs.of(district, Shuyuan.DISTRICT, new WhatIfQuery(1, null, day), List.of())
                        .minutes())
                .isEqualTo(1);
    }
}
