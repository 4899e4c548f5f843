package shanyu.inspection.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers.Answer;
import shanyu.inspection.visit.Scene;
import tools.jackson.databind.JsonNode;

/** A case on a finding of fire safety, walked over HTTP by its town, the fire brigade and the institution. */
final class CaseScene {
    final Scene scene;
    private final JdbcClient db;
    String id = "";
    private String etag = "";

    CaseScene(ApplicationContext house) {
        scene = new Scene(house);
        db = house.getBean(JdbcClient.class);
    }

    /** The id of an agency of Pudong by its department's letter, or Huamu's town office for J. */
    String agency(String letter) {
        return db.sql("""
                        select id from identity.agency where district = '310115000' and department = :letter
                        and kind in ('department', 'town') and (town is null or town = '310115016') limit 1
                        """)
                .param("letter", letter)
                .query((row, n) -> row.getString("id"))
                .single();
    }

    /** A finding of a fresh visit to the institution of the scene. */
    String finding(String item, String... others) {
        var walk = scene.begin(List.of("insp-f1", "insp-h1", "insp-e1"), all(item, others));
        assertThat(walk.answer(item, "FAILS", "现场不符").status()).isEqualTo(200);
        return walk.finish().at("/findings/0/id").asString();
    }

    private static String[] all(String item, String... others) {
        return Stream.concat(Stream.of(item), Stream.of(others)).toArray(String[]::new);
    }

    CaseScene open(String finding) {
        var opened = scene.as("town-huamu")
                .post("/api/cases", Map.of("finding", finding, "title", "安全出口堵塞", "why", "检查组移送立案"));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        id = opened.json().at("/row/id").asString();
        etag = opened.etag();
        return this;
    }

    /** Does a verb; what came back, whatever it was. */
    Answer tries(String who, String verb, @Nullable Object body) {
        var caller = who.equals("head") ? scene.head() : scene.as(who);
        String version = caller.get("/api/cases/" + id).etag();
        return caller.post("/api/cases/" + id + "/" + verb, body, version.isEmpty() ? etag : version);
    }

    JsonNode does(String who, String verb, @Nullable Object body) {
        var answer = tries(who, verb, body);
        assertThat(answer.status()).as(verb + ": " + answer.text()).isEqualTo(200);
        etag = answer.etag();
        return answer.json();
    }

    CaseScene investigate() {
        does("town-huamu", "investigation", Map.of("enforcer", agency("F")));
        return this;
    }

    static Map<String, Object> fine(long fen) {
        return Map.of(
                "kind",
                "PENALTY",
                "penalty",
                "PEN-FIRE-60",
                "step",
                0,
                "amountFen",
                fen,
                "harmless",
                false,
                "reason",
                "安全出口被堵，依法处罚");
    }

    static Map<String, Object> words(String text) {
        return Map.of("text", text);
    }

    /** Proposed by one of the brigade and told to the party. */
    CaseScene notified() {
        investigate();
        does("fire", "proposal", fine(1_000_000));
        does("fire", "notice", null);
        return this;
    }

    CaseScene decided() {
        notified();
        does("head", "hearing-waiver", null);
        does("fire-deputy", "decision", words("事实清楚，同意"));
        return this;
    }

    JsonNode shown(String who) {
        return scene.as(who).get("/api/cases/" + id).json();
    }

    /** The open duty of a kind: its last moment. */
    Instant due(String kind) {
        return Instant.parse(clock(kind).path("dueAt").asString());
    }

    JsonNode clock(String kind) {
        for (var each : shown("district").path("clocks"))
            if (each.path("kind").asString().equals("inspection." + kind)) return each;
        throw new AssertionError("no open " + kind);
    }

    boolean has(String kind) {
        return shown("district")
                .path("clocks")
                .valueStream()
                .anyMatch(each -> each.path("kind").asString().equals("inspection." + kind));
    }

    /** The last part's matter, answered by its holder and checked by another. */
    void partDone(String holder, String checker) {
        String matter = db.sql("""
                        select p.matter from inspection.case_part p join casework.matter m on m.id = p.matter
                        where p.joint_case = :id::uuid and m.state <> 'closed' and m.holder =
                            (select a.agency from identity.account a where a.username = :holder)
                        """)
                .param("id", id)
                .param("holder", holder)
                .query((row, n) -> row.getString("matter"))
                .single();
        String path = "/api/matters/" + matter;
        var answered = scene.as(holder)
                .post(
                        path + "/answer",
                        Map.of("text", "已核查完毕", "papers", List.of()),
                        scene.as(holder).get(path).etag());
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        var checked = scene.as(checker)
                .post(
                        path + "/verify",
                        Map.of("text", "属实"),
                        scene.as(checker).get(path).etag());
        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
    }
}
