package shanyu.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.Callers.Answer;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.access.Pictures;
import shanyu.casework.Deadline.Unit;
import shanyu.casework.Matter;
import shanyu.casework.MatterKind;
import shanyu.casework.MatterOrder;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.identity.Accounts;
import shanyu.identity.Actors;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.Role;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName(
        "A matter at the desk: taken up, answered with a photo, sent back, answered again, confirmed by a second person")
class MatterStoryTest {
    @Autowired
    private Matters matters;

    @Autowired
    private Actors actors;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Callers callers;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient db;

    private final String kind = "test.desk-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void people() {
        callers.nobody();
        clock.set(MovableClock.START);
    }

    @AfterEach
    void nothingLeft() {
        db.sql("delete from casework.ladder_rung where kind = :kind")
                .param("kind", kind)
                .update();
    }

    private Matter open() {
        return matters.open(new MatterOrder(
                new MatterKind(kind, true),
                new Subject("test", UUID.randomUUID(), "花木案头", "310115000", "310115016", null),
                actors.named("town-huamu").orElseThrow().agencyId(),
                null,
                Map.of(),
                3,
                Unit.WORKING_DAYS,
                actors.named("district").orElseThrow().account(),
                Set.of()));
    }

    private String handIn(String username, String place) {
        return hand(username, place).json().path("id").asString();
    }

    private Answer hand(String username, String place) {
        return callers.as(username)
                .send(
                        "POST",
                        "/api/papers?name=a.png" + place,
                        Pictures.png(6, 6),
                        Map.of(
                                "Content-Type",
                                "image/png",
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
    }

    private static JsonNode last(Answer answer) {
        var steps = answer.json().path("steps");
        return steps.get(steps.size() - 1);
    }

    @Test
    @DisplayName("from taken to closed, each step with its word and the page that follows it")
    void fromTakenToClosed() {
        String path = "/api/matters/" + open().id();
        var town = callers.as("town-huamu");
        var verifier = callers.as("verifier");
        var read = town.get(path);
        assertThat(read.etag()).isEqualTo("\"1\"");
        assertThat(read.json().at("/subject/name").asString()).isEqualTo("花木案头");
        var taken = town.post(path + "/take", null, read.etag());
        assertThat(taken.json().path("state").asString()).isEqualTo("in-hand");
        assertThat(taken.etag()).isEqualTo("\"2\"");
        String photo = handIn("town-huamu", "&town=310115016");
        var answered = town.post(path + "/answer", Map.of("text", "已更换", "papers", List.of(photo)), taken.etag());
        assertThat(answered.json().path("state").asString()).isEqualTo("answered");
        assertThat(last(answered).at("/papers/0/id").asString()).isEqualTo(photo);
        assertThat(last(answered).at("/papers/0/mediaType").asString()).isEqualTo("image/png");
        assertThat(last(answered).at("/papers/0/bytes").asInt()).isEqualTo(Pictures.png(6, 6).length);
        var returned = verifier.post(path + "/return", Map.of("text", "看不清"), answered.etag());
        assertThat(returned.json().path("state").asString()).isEqualTo("returned");
        assertThat(last(returned).path("text").asString()).isEqualTo("看不清");
        var again = town.post(path + "/answer", Map.of("text", "已补拍", "papers", List.of()), returned.etag());
        assertThat(last(again).path("papers")).isEmpty();
        var closed = verifier.post(path + "/verify", Map.of("text", "属实"), again.etag());
        assertThat(closed.json().path("state").asString()).isEqualTo("closed");
        assertThat(closed.json().path("verbs")).isEmpty();
        assertThat(town.get("/api/matters?kind=" + kind)
                        .json()
                        .at("/items/0/state")
                        .asString())
                .isEqualTo("closed");
    }

    @Test
    @DisplayName("a step that is refused is refused over the wire too, and changes nothing")
    void refused() {
        String path = "/api/matters/" + open().id();
        var town = callers.as("town-huamu");
        assertThat(town.post(path + "/take", null, "\"7\"").problem()).isEqualTo("stale-version");
        assertThat(callers.as("verifier")
                        .post(path + "/verify", Map.of("text", "x"), "\"1\"")
                        .problem())
                .isEqualTo("matter-not-in-state");
        assertThat(callers.as("verifier")
                        .post(path + "/return", Map.of("text", "x"), "\"1\"")
                        .problem())
                .isEqualTo("matter-not-in-state");
        assertThat(callers.as("town-weifang").get(path).status())
                .as("another town's")
                .isEqualTo(404);
        assertThat(town.get(path).etag()).isEqualTo("\"1\"");
    }

    @Test
    @DisplayName("nobody answers with somebody else's photo, nor with one that is not there")
    void papersOfOthers() {
        String path = "/api/matters/" + open().id();
        String others = handIn("district", "&town=310115016");
        for (String paper : new String[] {others, UUID.randomUUID().toString()}) {
            var refused = callers.as("town-huamu")
                    .post(path + "/answer", Map.of("text", "已办", "papers", List.of(paper)), "\"1\"");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/reason").asString()).isEqualTo("unknown-paper");
            assertThat(refused.json().at("/errors/0/value").asString()).isEqualTo(paper);
        }
        assertThat(callers.as("town-huamu").get(path).json().path("state").asString())
                .isEqualTo("open");
    }

    @Test
    @DisplayName(
            "a photo is handed in for one's own place; for a place of others, or for none, it is as if there were no such place")
    void placeOfAPaper() {
        assertThat(hand("town-huamu", "&town=310115016").status()).isEqualTo(201);
        assertThat(hand("town-huamu", "&town=310115004").status()).isEqualTo(404);
        assertThat(hand("town-huamu", "&town=999999999").status()).isEqualTo(404);
        assertThat(hand("town-huamu", "").status()).isEqualTo(404);
        String office = actors.named("town-huamu").orElseThrow().agencyId().toString();
        assertThat(hand("district", "&institution=" + office).status())
                .as("an agency that is no institution")
                .isEqualTo(404);
        var institution = agencies.add(
                new Agency(UUID.randomUUID(), Agency.Kind.INSTITUTION, "花木案头园", "", "310115000", "310115016", null));
        String head = "h" + institution.id().toString().substring(0, 12);
        accounts.open(head, Callers.PASSWORD, "何园长", institution.id(), Set.of(Role.INSTITUTION_HEAD));
        var kept = hand(head, "&institution=" + institution.id());
        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.json().path("sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(kept.json().path("name").asString()).isEqualTo("a.png");
        String paper = "/api/papers/" + kept.json().path("id").asString();
        assertThat(callers.as(head).get(paper).response().body()).isEqualTo(Pictures.png(6, 6));
        assertThat(callers.as("town-huamu").get(paper).status()).isEqualTo(200);
        assertThat(callers.as("town-weifang").get(paper).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("the office sets a rung of the ladder, and who looks at the clocks sees it with all the others")
    void ladder() {
        var office = callers.as("district");
        String path = "/api/ladder/" + kind + "/1";
        var set = office.put(path, Map.of("afterDays", 2, "told", "DISTRICT_OFFICE"), "\"0\"");
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(set.json()).anySatisfy(this::isOurRung);
        assertThat(office.put(path, Map.of("afterDays", 9, "told", "TOWN"), "\"0\"")
                        .problem())
                .isEqualTo("stale-version");
        open();
        var page = office.get("/api/clocks").json();
        assertThat(page.path("now").asString()).isEqualTo(MovableClock.START.toString());
        assertThat(page.path("ladder")).anySatisfy(this::isOurRung);
        assertThat(page.path("matters")).anySatisfy(clock -> {
            assertThat(clock.path("kind").asString()).isEqualTo(kind);
            assertThat(clock.path("running").asInt()).isEqualTo(1);
        });
        assertThat(callers.as("town-huamu").get("/api/clocks").status()).isEqualTo(404);
    }

    private void isOurRung(JsonNode rung) {
        assertThat(rung.path("kind").asString()).isEqualTo(kind);
        assertThat(rung.path("afterDays").asInt()).isEqualTo(2);
    }
}
