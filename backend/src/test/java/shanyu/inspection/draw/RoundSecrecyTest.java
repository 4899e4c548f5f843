package shanyu.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shanyu.Callers.Caller;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.inspection.draw.DrawScene.Walk;

@HouseTest
@DisplayName("Until disclosure nobody reads who was drawn, except from a visit that is theirs to make or to run")
class RoundSecrecyTest {
    @Autowired
    private ApplicationContext house;

    private DrawScene scene;
    private Walk round;

    @BeforeEach
    void aDrawnRound() {
        scene = new DrawScene(house);
        round = scene.plan("district-2", "ssq:2026-11-01")
                .commit()
                .wait(Duration.ZERO)
                .outcome("secretary-2")
                .proved();
        round.draw();
    }

    @AfterEach
    void clockBack() {
        round.visited();
        scene.clock.set(MovableClock.START);
    }

    @Test
    @DisplayName("seed, proofs, pseudonyms, rows and teams come out of no page, for nobody and for none of the roles")
    void sealedValuesAreNowhere() {
        var secrets = new ArrayList<String>();
        scene.db
                .sql(
                        "select pi from inspection.proof where round = :r union select salt from inspection.pool_row where round = :r"
                                + " union select pseudonym from inspection.inspector_row where round = :r"
                                + " union select key from inspection.inspector_row where round = :r")
                .param("r", round.id)
                .query(String.class)
                .list()
                .forEach(secrets::add);
        secrets.add(scene.db
                .sql("select record::jsonb ->> 'seed' from inspection.result where round = :r")
                .param("r", round.id)
                .query(String.class)
                .single());
        for (var caller : everybody().values()) {
            for (String path : paths()) {
                String answer = caller.get(path).text();
                assertThat(secrets).as(path).noneMatch(answer::contains);
            }
            assertThat(caller.get(round.path() + "/record").status()).isIn(404, 409);
        }
    }

    @Test
    @DisplayName(
            "who is drawn is no business of the public, key offices, other towns, other districts, or the drawn institution")
    void drawnInstitutionsAreNotTold() {
        var visits = scene.db
                .sql("select v.id::text from inspection.visit v where v.round = :r")
                .param("r", round.id)
                .query(String.class)
                .list();
        assertThat(visits).isNotEmpty();
        for (String who :
                List.of("nobody", "key-one-2", "key-two-2", "town-dongan", "district", "town-huamu", "head-drawn")) {
            var caller = who.equals("head-drawn")
                    ? headOfADrawnInstitution()
                    : everybody().get(who);
            for (String visit : visits)
                assertThat(caller.get("/api/visits/" + visit).status()).as(who).isIn(401, 404);
            String lists = caller.get("/api/visits?size=200").text()
                    + caller.get("/api/matters?size=200&kind=inspection.visit-due")
                            .text();
            assertThat(visits).as(who).noneMatch(lists::contains);
        }
    }

    @Test
    @DisplayName("everybody sees commit, outcome, and that proofs exist")
    void whatIsPublic() {
        var shown = scene.nobody().get(round.path()).json();
        assertThat(shown.at("/commit/hash").asString()).matches("[0-9a-f]{64}");
        assertThat(shown.at("/entropy/value").asString()).isEqualTo(DrawScene.OUTCOME);
        assertThat(shown.get("keys"))
                .allSatisfy(key -> assertThat(key.hasNonNull("provedAt")).isTrue());
        assertThat(shown.get("published").asBoolean()).isFalse();
        assertThat(shown.get("substitutions")).isEmpty();
    }

    @Test
    @DisplayName("the other district's people find no desk, no verb and no key office of this round")
    void anotherDistrictIsUnaffected() {
        for (String who : List.of("district", "secretary", "town-huamu", "key-one"))
            assertThat(scene.as(who).get(round.path() + "/desk").status())
                    .as(who)
                    .isEqualTo(404);
        assertThat(round.verb("district", "disclosure", null).status()).isEqualTo(404);
        assertThat(round.verb("secretary", "entropy/confirmation", Map.of("value", DrawScene.OUTCOME))
                        .status())
                .isEqualTo(404);
        assertThat(round.verb("town-dongan", "draw", null).status()).isEqualTo(404);
        var numbers =
                scene.nobody().get("/api/rounds?district=310115000&state=drawn").json();
        assertThat(numbers.get("items"))
                .noneSatisfy(row -> assertThat(row.get("id").asString()).isEqualTo(round.id.toString()));
    }

    private List<String> paths() {
        return List.of(
                round.path(),
                round.path() + "/desk",
                round.path() + "/record",
                round.path() + "/pseudonym",
                "/api/rounds?size=200&district=" + DrawScene.DISTRICT,
                "/api/matters?size=200",
                "/api/visits?size=200&round=" + round.id,
                "/api/draw-keys?district=" + DrawScene.DISTRICT);
    }

    private Map<String, Caller> everybody() {
        var people = new java.util.LinkedHashMap<String, Caller>();
        people.put("nobody", scene.nobody());
        for (String who : List.of(
                "district-2",
                "secretary-2",
                "education-2",
                "town-dongan",
                "insp-e-21",
                "key-one-2",
                "key-two-2",
                "district",
                "town-huamu",
                "audit-admin")) people.put(who, scene.as(who));
        return people;
    }

    private Caller headOfADrawnInstitution() {
        var institution = scene.db
                .sql("select institution from inspection.visit where round = :r limit 1")
                .param("r", round.id)
                .query(UUID.class)
                .single();
        return scene.head(institution);
    }
}
