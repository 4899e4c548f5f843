package shanyu.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.casework.Escalation;
import shanyu.inspection.draw.DrawScene.Walk;
import shanyu.inspection.library.DeclaredTie;
import shanyu.inspection.library.Inspectors;
import shanyu.verifier.draw.RoundRecord;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.Hex;
import shanyu.verifier.value.Verdict;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("A round from plan to published record, by the people whose turn it is")
class RoundStoryTest {
    @Autowired
    private ApplicationContext house;

    @Autowired
    private RoundWatch watch;

    @Autowired
    private Escalation escalation;

    private DrawScene scene;

    @BeforeEach
    void enter() {
        scene = new DrawScene(house);
    }

    @AfterEach
    void clockBack() {
        scene.clock.set(MovableClock.START);
    }

    @Test
    @DisplayName(
            "plan → commit → outcome by two offices → two proofs → draw → visits → disclosure → verifier says it holds")
    void theWholeRound() {
        var round = scene.plan("district-2", "ssq:2026-11-01");
        assertThat(round.shown().get("state").asString()).isEqualTo("planned");
        var plan = round.desk().get("plan");
        assertThat(plan.get("faults")).isEmpty();

        round.commit();
        var committed = round.shown();
        assertThat(committed.get("name").asString()).matches("319901000-\\d{4}");
        assertThat(committed.at("/commit/hash").asString()).matches("[0-9a-f]{64}");
        assertThat(committed.get("keys")).hasSize(2);

        round.wait(Duration.ZERO).outcome("secretary-2").proved();
        round.draw().visited().disclose();

        var record = scene.nobody().get(round.path() + "/record");
        assertThat(record.status()).isEqualTo(200);
        var verdict = RoundRecord.check(Json.read(record.response().body()));
        assertThat(verdict).as(verdict.toString()).isInstanceOf(Verdict.Holds.class);
        assertThat(record.json().get("commit").asString())
                .isEqualTo(committed.at("/commit/hash").asString());
        assertThat(record.json().at("/manifest/entropy_source").asString()).isEqualTo("ssq:2026-11-01");
        assertThat(record.json().at("/manifest/rules").asString())
                .isEqualTo(plan.get("rules").asString());
        assertThat(drawn(record.json())).hasSize(plan.get("n").asInt());
    }

    @Test
    @DisplayName(
            "each drawn institution gets one visit with a plan code, two inspectors of two departments, and the priority items")
    void theDrawOrdersTheVisits() {
        var round = drawn("ssq:2026-11-01");
        var visits = scene.db.sql("""
                        select v.id, v.plan_code, v.first_day, v.last_day, v.items,
                               array_agg(m.department order by m.seat) as departments
                        from inspection.visit v join inspection.visit_member m on m.visit = v.id
                        where v.round = :round group by v.id order by v.plan_code
                        """).param("round", round.id).query().listOfRows();
        assertThat(visits).hasSize(round.desk().at("/visits/ordered").asInt()).isNotEmpty();
        String name = round.shown().get("name").asString();
        for (int i = 0; i < visits.size(); i++) {
            var visit = visits.get(i);
            assertThat(visit.get("plan_code")).isEqualTo("JH%s-%03d".formatted(name, i + 1));
            assertThat(visit.get("first_day")).hasToString("2026-11-02");
            assertThat(visit.get("last_day")).hasToString("2026-11-22");
        }
        var departments =
                scene.db.sql("""
                        select count(distinct m.department) from inspection.visit v
                        join inspection.visit_member m on m.visit = v.id where v.round = :round group by v.id
                        """).param("round", round.id).query(Long.class).list();
        assertThat(departments).containsOnly(2L);
        var groups = scene.db
                .sql("select distinct substr(unnest(items), 1, 2) from inspection.visit where round = :round")
                .param("round", round.id)
                .query(String.class)
                .list();
        assertThat(groups).containsExactlyInAnyOrder("SE", "FS", "HC");
        round.visited();
    }

    @Test
    @DisplayName("the rules text the manifest names is published word for word")
    void theRulesArePublished() throws Exception {
        var round = scene.plan("district-2", "ssq:2026-11-03").commit();
        String hash = round.shown().at("/commit/rules").asString();
        var text = scene.nobody().get("/api/draw-rules/" + hash);
        assertThat(text.status()).isEqualTo(200);
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                .digest(text.response().body());
        assertThat(Hex.of(digest)).isEqualTo(hash);
        assertThat(text.text())
                .contains("比例 A 3%，B 8%，C 20%，D 50%")
                .contains("每个机构 2 人")
                .doesNotContain("{{");
        round.must("district-2", "death", Map.of("reason", "试验结束"), "dead");
    }

    @Test
    @DisplayName("rounds of a scope are numbered without gaps, and each names the commit before it")
    void roundsAreChained() {
        var first = scene.plan("district-2", "ssq:2026-11-03").commit();
        var second = scene.plan("district-2", "ssq:2026-11-05").commit();
        var town = scene.plan("town-dongan", "ssq:2026-11-05").commit();
        assertThat(second.shown().at("/commit/prev")).isEqualTo(first.shown().at("/commit/hash"));
        assertThat(number(second)).isEqualTo(number(first) + 1);
        assertThat(town.shown().get("name").asString()).startsWith(DrawScene.TOWN);
        assertThat(town.shown().at("/commit/prev").asString())
                .isNotEqualTo(second.shown().at("/commit/hash").asString());
        for (var walk : List.of(first, second, town)) walk.must(walk.office, "death", Map.of("reason", "试验结束"), "dead");
    }

    @Test
    @DisplayName("a day before the event is the last moment to commit; a reason counts only before the event")
    void times() {
        var late = scene.plan("district-2", "ssq:2026-10-27");
        scene.clock.set(scene.clock.instant().plus(Duration.ofDays(1)));
        var refused = late.verb("district-2", "commit", null);
        assertThat(refused.problem()).isEqualTo("commit-too-late");
        assertThat(late.shown().get("state").asString()).isEqualTo("planned");
        var tooSoon =
                scene.as("district-2").post("/api/rounds", Map.of("reason", "太迟", "entropySource", "ssq:2026-10-27"));
        assertThat(tooSoon.json().at("/errors/0/reason").asString()).isEqualTo("too-soon");
        late.wait(Duration.ofSeconds(1));
        assertThat(late.verb("district-2", "death", Map.of("reason", "忘了")).problem())
                .isEqualTo("entropy-time-passed");
    }

    @Test
    @DisplayName(
            "the outcome is two offices' word: same office, other value and other spelling do not pass; a dispute starts over")
    void twoOfficesForTheOutcome() {
        var round = scene.plan("district-2", "ssq:2026-11-01").commit();
        assertThat(round.verb("district-2", "entropy", Map.of("value", DrawScene.OUTCOME))
                        .problem())
                .isEqualTo("entropy-not-yet");
        round.wait(Duration.ofMinutes(1));
        var spelled = round.verb("district-2", "entropy", Map.of("value", "3 11 17 22 28 33 9"));
        assertThat(spelled.json().at("/errors/0/reason").asString()).isEqualTo("not-canonical");
        round.must("district-2", "entropy", Map.of("value", DrawScene.OUTCOME), "entropy-entered");
        assertThat(round.verb("district-2", "entropy/confirmation", Map.of("value", DrawScene.OUTCOME))
                        .problem())
                .isEqualTo("second-office-needed");
        var other = round.verb("secretary-2", "entropy/confirmation", Map.of("value", "03-11-17-22-28-33-10"));
        assertThat(other.json().at("/errors/0/reason").asString()).isEqualTo("differs-from-first");
        round.must("secretary-2", "entropy/dispute", Map.of("reason", "第七个号码不同"), "committed");
        assertThat(round.shown().at("/entropy/entries/0/answer").asString()).isEqualTo("disputed");
        assertThat(round.shown().get("entropy").has("value")).isFalse();
        round.outcome("secretary-2").proved().draw().visited();
    }

    @Test
    @DisplayName("a proof counts only from the key's own office, over this round's alpha")
    void proofsAreChecked() {
        var round = scene.plan("district-2", "ssq:2026-11-01")
                .commit()
                .wait(Duration.ZERO)
                .outcome("secretary-2");
        var swapped = round.verb("key-one-2", "proofs", Map.of("pi", round.prove("key-two-2")));
        assertThat(swapped.json().at("/errors/0/reason").asString()).isEqualTo("does-not-verify");
        assertThat(round.verb("key-three-2", "proofs", Map.of("pi", round.prove("key-one-2")))
                        .problem())
                .isEqualTo("not-a-key-of-the-round");
        assertThat(round.verb("key-one", "proofs", Map.of("pi", round.prove("key-one-2")))
                        .status())
                .isEqualTo(404);
        round.proved().draw().visited();
    }

    @Test
    @DisplayName(
            "declared ties and past employers keep inspector and institution apart, and stand under pseudonyms in the record")
    void recusalsHold() {
        var inspectors = house.getBean(Inspectors.class);
        var kin = inspectors.ofAccount(scene.account("insp-e-21")).orElseThrow();
        var round = scene.plan("district-2", "ssq:2026-11-01");
        var institutions = scene.db
                .sql("select id from registry.institution where district = :d order by code")
                .param("d", DrawScene.DISTRICT)
                .query(UUID.class)
                .list();
        institutions.forEach(each -> inspectors.declare(kin.id(), each, DeclaredTie.Kind.KINSHIP));
        try {
            assertThat(round.desk().at("/plan/recused/DECLARED_TIE").asInt()).isEqualTo(institutions.size());
            round.commit().wait(Duration.ZERO).outcome("secretary-2").proved().draw();
            var members =
                    scene.db.sql("""
                            select distinct inspector from inspection.visit_member m join inspection.visit v on v.id = m.visit
                            where v.round = :round
                            """).param("round", round.id).query(UUID.class).list();
            assertThat(members).isNotEmpty().doesNotContain(kin.id());
            round.visited().disclose();
            var record = scene.nobody().get(round.path() + "/record");
            assertThat(record.json().get("recusals")).hasSizeGreaterThanOrEqualTo(institutions.size());
            assertThat(record.text()).doesNotContain(kin.id().toString()).doesNotContain(kin.name());
            var mine = scene.as("insp-e-21").get(round.path() + "/pseudonym").json();
            assertThat(record.text()).contains(mine.get("pseudonym").asString());
            assertThat(Sealed.pseudonym(Hex.read(mine.get("key").asString()), kin.id()))
                    .isEqualTo(mine.get("pseudonym").asString());
        } finally {
            for (var tie : inspectors.find(kin.id()).orElseThrow().ties())
                inspectors.withdraw(kin.id(), tie.id(), scene.account("district-2"), "试验结束");
        }
    }

    @Test
    @DisplayName("who visited last stands aside next time; an expired licence leaves the draw")
    void lastTeamAndLicence() {
        var round = drawn("ssq:2026-11-01").visited();
        var next = scene.plan("district-2", "ssq:2026-11-05");
        int ordered = round.desk().at("/visits/ordered").asInt();
        assertThat(next.desk().at("/plan/recused/INSPECTED_LAST").asInt()).isGreaterThanOrEqualTo(2 * ordered);
        scene.db
                .sql(
                        "update inspection.licence set valid = daterange('2026-01-01', '2026-11-10') where number = 'LJ-insp-f-22'")
                .update();
        try {
            assertThat(next.desk().at("/plan/leftOut")).hasSize(1);
            assertThat(next.desk().at("/plan/inspectors").asInt()).isEqualTo(7);
        } finally {
            scene.db
                    .sql(
                            "update inspection.licence set valid = daterange('2026-01-01', '2030-01-01') where number = 'LJ-insp-f-22'")
                    .update();
        }
        next.must("district-2", "death", Map.of("reason", "试验结束"), "dead");
    }

    @Test
    @DisplayName(
            "a silent key stalls the round past its deadline; the stand-by key draws the same rows in a chained round")
    void aSilentKeyIsReplaced() {
        var round = scene.plan("district-2", "ssq:2026-11-01")
                .commit()
                .wait(Duration.ZERO)
                .outcome("secretary-2");
        round.must("key-one-2", "proofs", Map.of("pi", round.prove("key-one-2")), "entropy-confirmed");
        assertThat(round.verb("district-2", "stall", Map.of("reason", "密钥乙未提交")).problem())
                .isEqualTo("deadline-not-passed");
        round.wait(Duration.ofHours(48).plusSeconds(1));
        assertThat(round.verb("key-two-2", "proofs", Map.of("pi", round.prove("key-two-2")))
                        .problem())
                .isEqualTo("proof-deadline-passed");
        round.must("district-2", "stall", Map.of("reason", "密钥乙未提交"), "stalled");
        assertThat(round.shown().at("/ending/cause").asString()).isEqualTo("key-silent");

        var next = supplement(round, "ssq:2026-11-08").commit();
        assertThat(next.shown().at("/supplements/id").asString()).isEqualTo(round.id.toString());
        assertThat(next.shown().at("/commit/prev")).isEqualTo(round.shown().at("/commit/hash"));
        assertThat(next.desk().at("/plan/strata")).isEqualTo(round.desk().at("/plan/strata"));
        assertThat(pool(next)).isEqualTo(pool(round));
        next.wait(Duration.ZERO)
                .outcome("secretary-2")
                .must("key-one-2", "proofs", Map.of("pi", next.prove("key-one-2")), "entropy-confirmed")
                .must("key-three-2", "proofs", Map.of("pi", next.prove("key-three-2")), "proved")
                .draw()
                .visited()
                .disclose();
        var record = scene.nobody().get(next.path() + "/record");
        assertThat(RoundRecord.check(Json.read(record.response().body())).valid())
                .isTrue();
        assertThat(scene.nobody().get(round.path() + "/record").problem()).isEqualTo("round-sealed");
    }

    @Test
    @DisplayName(
            "a draw without teams stalls; its supplement draws teams for the same institutions, and both are published")
    void anUnstaffableDrawIsSupplemented() {
        var inspectors = house.getBean(Inspectors.class);
        var all = scene.db
                .sql("select id from registry.institution where district = :d")
                .param("d", DrawScene.DISTRICT)
                .query(UUID.class)
                .list();
        var tied = new ArrayList<UUID>();
        for (String who : List.of("h-21", "h-22", "m-21", "m-22", "f-21", "f-22"))
            tied.add(inspectors
                    .ofAccount(scene.account("insp-" + who))
                    .orElseThrow()
                    .id());
        for (UUID each : tied) all.forEach(place -> inspectors.declare(each, place, DeclaredTie.Kind.INTEREST));
        Walk stalled;
        try {
            stalled = scene.plan("district-2", "ssq:2026-11-01")
                    .commit()
                    .wait(Duration.ZERO)
                    .outcome("secretary-2")
                    .proved();
            stalled.must("district-2", "draw", null, "stalled");
        } finally {
            for (UUID each : tied)
                for (var tie : inspectors.find(each).orElseThrow().ties())
                    inspectors.withdraw(each, tie.id(), scene.account("district-2"), "试验结束");
        }
        assertThat(stalled.shown().at("/ending/cause").asString()).isEqualTo("unstaffable");
        assertThat(scene.nobody().get(stalled.path() + "/record").status()).isEqualTo(409);

        var next = supplement(stalled, "ssq:2026-11-05").commit();
        next.wait(Duration.ZERO)
                .outcome("secretary-2")
                .proved()
                .draw()
                .visited()
                .disclose();
        var first = scene.nobody().get(stalled.path() + "/record");
        var second = scene.nobody().get(next.path() + "/record");
        assertThat(RoundRecord.check(Json.read(first.response().body())).valid())
                .isTrue();
        assertThat(RoundRecord.check(Json.read(second.response().body())).valid())
                .isTrue();
        assertThat(first.json().at("/result/teams").isNull()).isTrue();
        assertThat(drawn(second.json())).isEqualTo(drawn(first.json()));
    }

    @Test
    @DisplayName(
            "a visit that cannot be made: the next in line of the stratum steps in, with the same team, and the record says so")
    void theNextInLineStepsIn() {
        var round = drawn("ssq:2026-11-01");
        var aside = scene.db
                .sql("select id, institution from inspection.visit where round = :r order by plan_code limit 1")
                .param("r", round.id)
                .query()
                .singleRow();
        int before = round.desk().at("/visits/open").asInt();
        var body = Map.of("visit", String.valueOf(aside.get("id")), "reason", "机构装修停业");
        assertThat(round.verb("secretary-2", "substitutions", body).status()).isEqualTo(404);
        round.must("district-2", "substitutions", body, "drawn");
        assertThat(round.verb("district-2", "substitutions", body).status()).isEqualTo(409);
        assertThat(round.desk().at("/visits/open").asInt()).isEqualTo(before);
        assertThat(round.desk().at("/visits/lapsed").asInt()).isEqualTo(1);
        assertThat(round.shown().get("substitutions")).isEmpty();

        round.visited().disclose();
        var substitution = round.shown().at("/substitutions/0");
        var record = scene.nobody().get(round.path() + "/record").json();
        var line = new ArrayList<String>();
        record.at("/result/order/" + substitution.get("stratum").asString()).forEach(each -> line.add(each.asString()));
        line.removeAll(drawn(record));
        substitution.get("passed").forEach(each -> line.remove(each.asString()));
        assertThat(substitution.get("steppedIn").asString()).isEqualTo(line.getFirst());
        var teams = scene.db.sql("""
                        select string_agg(m.inspector::text, ' ' order by m.seat) from inspection.visit v
                        join inspection.visit_member m on m.visit = v.id
                        join inspection.substitution s on s.round = v.round and v.institution in (s.left_out, s.stepped_in)
                        where v.round = :r group by v.id
                        """).param("r", round.id).query(String.class).list();
        assertThat(teams).hasSize(2);
        assertThat(new HashSet<>(teams)).hasSize(1);
    }

    @Test
    @DisplayName("each step is a matter of the office whose turn it is; a late proof goes up the ladder")
    void stepsAreMatters() {
        var round = scene.plan("district-2", "ssq:2026-11-01").commit().wait(Duration.ofMinutes(2));
        watch.look();
        watch.look();
        assertThat(round.matters("district-2", "inspection.entropy")).hasSize(1);
        round.must("district-2", "entropy", Map.of("value", DrawScene.OUTCOME), "entropy-entered");
        assertThat(round.matters("district-2", "inspection.entropy")).isEmpty();
        assertThat(round.matters("secretary-2", "inspection.entropy-confirmation"))
                .hasSize(1);
        round.must("secretary-2", "entropy/confirmation", Map.of("value", DrawScene.OUTCOME), "entropy-confirmed");
        assertThat(round.matters("key-one-2", "inspection.proof")).hasSize(1);
        round.must("key-one-2", "proofs", Map.of("pi", round.prove("key-one-2")), "entropy-confirmed");
        assertThat(round.matters("key-one-2", "inspection.proof")).isEmpty();
        assertThat(round.matters("key-two-2", "inspection.proof")).hasSize(1);
        scene.clock.set(LocalDate.of(2026, 11, 11), 12);
        escalation.climb();
        assertThat(round.matters("district-2", "inspection.proof"))
                .hasSize(1)
                .allSatisfy(
                        matter -> assertThat(matter.get("escalated").asInt()).isPositive());
        round.must("district-2", "stall", Map.of("reason", "密钥乙未提交"), "stalled");
        assertThat(round.matters("district-2", "inspection.proof")).isEmpty();
        assertThat(round.matters("district-2", "inspection.supplement")).hasSize(1);
        supplement(round, "ssq:2026-11-15").must("district-2", "death", Map.of("reason", "试验结束"), "dead");
    }

    @Test
    @DisplayName("the log holds commit, outcome, proofs and result of a round, and no secret of it")
    void theLogTellsOfEachStep() {
        var round = scene.plan("district-2", "ssq:2026-11-01")
                .commit()
                .wait(Duration.ZERO)
                .outcome("secretary-2");
        String proof = round.prove("key-one-2");
        round.proved().draw();
        String name = round.shown().get("name").asString();
        var entries = new ArrayList<String>();
        org.awaitility.Awaitility.await().until(() -> published(name, entries) >= 6);
        assertThat(entries)
                .anyMatch(body -> body.contains("\"kind\":\"draw.commit\"")
                        && body.contains(round.shown().at("/commit/hash").asString()))
                .anyMatch(body -> body.contains("draw.entropy.entered") && body.contains(DrawScene.OUTCOME))
                .anyMatch(body -> body.contains("draw.entropy.confirmed"))
                .anyMatch(body -> body.contains("draw.result"))
                .filteredOn(body -> body.contains("\"kind\":\"draw.proof\""))
                .hasSize(2);
        assertThat(String.join("\n", entries)).doesNotContain(proof);
        var seal = entries.stream()
                .filter(body -> body.contains("draw.commit"))
                .findFirst()
                .orElseThrow();
        var found = scene.nobody().get("/api/log/entries?about=" + name).json();
        assertThat(found).anySatisfy(entry -> {
            assertThat(entry.get("body").asString()).isEqualTo(seal);
            assertThat(shanyu.verifier.merkle.TreeHash.leaf(seal.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .hex())
                    .isEqualTo(entry.get("leafHash").asString());
        });
        round.visited();
    }

    private int published(String name, List<String> entries) {
        entries.clear();
        scene.nobody()
                .get("/api/log/entries?about=" + name)
                .json()
                .forEach(each -> entries.add(each.get("body").asString()));
        return entries.size();
    }

    private Walk drawn(String source) {
        return scene.plan("district-2", source)
                .commit()
                .wait(Duration.ZERO)
                .outcome("secretary-2")
                .proved()
                .draw();
    }

    private Walk supplement(Walk stalled, String source) {
        var answer = stalled.verb(stalled.office, "supplement", Map.of("reason", "接续停滞轮次", "entropySource", source));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return scene.new Walk(UUID.fromString(answer.json().get("id").asString()), stalled.office);
    }

    private Set<String> pool(Walk round) {
        return new HashSet<>(scene.db
                .sql("select code || ' ' || stratum from inspection.pool_row where round = :round")
                .param("round", round.id)
                .query(String.class)
                .list());
    }

    private static Set<String> drawn(JsonNode record) {
        var drawn = new HashSet<String>();
        record.at("/result/drawn").forEach(each -> drawn.add(each.asString()));
        return drawn;
    }

    private static int number(Walk round) {
        return Integer.parseInt(round.shown().get("name").asString().substring(10));
    }
}
