package shanyu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.registry.Desk.Site;

@HouseTest
@Import(Desk.class)
@DisplayName("The life of an institution after it has opened, each step with its article and its clock")
class LifeStoryTest {
    @Autowired
    private Callers callers;

    @Autowired
    private Desk desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void people() {
        callers.nobody();
        clock.set(MovableClock.START);
    }

    @AfterEach
    void backToTheStart() {
        clock.set(MovableClock.START);
    }

    private Callers.Answer step(Callers.Caller by, Site site, String verb, Map<String, Object> body) {
        return by.post("/api/institutions/" + site.id() + "/" + verb, body, site.etag());
    }

    /** Nobody enrolled, nobody has paid ahead: declared, and the guard has nothing against it. */
    private void emptied(Site site, String purpose, String plannedOn, String noticeOn) {
        var said = new HashMap<String, Object>(
                Map.of("purpose", purpose, "plannedOn", plannedOn, "enrolled", 0, "families", 0, "prepaidFen", 0));
        if (noticeOn != null) said.put("noticeOn", noticeOn);
        var declared = site.head().post("/api/institutions/" + site.id() + "/winding-down", said);
        assertThat(declared.status()).as(declared.text()).isEqualTo(200);
    }

    private List<String> open(Site site) {
        return db.sql("select kind from casework.matter where subject = :id and state <> 'closed' order by kind")
                .param("id", site.id())
                .query(String.class)
                .list();
    }

    private static String reason(Callers.Answer refused) {
        return refused.json().at("/errors/0/reason").asString("");
    }

    @Test
    @DisplayName("rests for a while and opens again; its clock tells when the rest is over")
    void restsAndResumes() {
        var site = desk.opened("花木歇夏托育园", "FOR_PROFIT");
        emptied(site, "SUSPEND", "2026-09-16", null);
        var rest = step(
                site.head(), site, "suspension", Map.of("on", "2026-09-16", "until", "2026-12-31", "reason", "装修"));
        assertThat(rest.status()).isEqualTo(200);
        assertThat(rest.json().at("/life/code").asString()).isEqualTo("SUSPENDED");
        assertThat(rest.json().at("/life/until").asString()).isEqualTo("2026-12-31");
        assertThat(open(site)).containsExactly("registry.resumption");

        clock.advance(Duration.ofDays(30));
        var open = step(site.head(), site, "resumption", Map.of("on", "2026-10-16", "reason", "装修完成"));
        assertThat(open.json().at("/life/code").asString()).isEqualTo("OPERATING");
        assertThat(open(site)).isEmpty();
    }

    @Test
    @DisplayName("a company rests three years at most (市场主体登记管理条例 art. 30)")
    void aCompanyRestsThreeYearsAtMost() {
        var site = desk.opened("花木长歇托育园", "FOR_PROFIT");
        emptied(site, "SUSPEND", "2026-09-16", null);
        var tooLong =
                step(site.head(), site, "suspension", Map.of("on", "2026-09-16", "until", "2029-09-16", "reason", "久"));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(reason(tooLong)).isEqualTo("suspension-too-long");
        assertThat(tooLong.json().path("source").asString()).startsWith("market-entity-registration-r");
        var right =
                step(site.head(), site, "suspension", Map.of("on", "2026-09-16", "until", "2029-09-15", "reason", "久"));
        assertThat(right.status()).isEqualTo(200);
    }

    @Test
    @DisplayName("closes only when it has declared that nobody is enrolled any more, and then for good")
    void closesWhenNobodyIsEnrolled() {
        var site = desk.opened("花木终章托育园", "FOR_PROFIT");
        var undeclared = step(site.head(), site, "closure", Map.of("on", "2026-09-16", "reason", "租约到期"));
        assertThat(undeclared.status()).isEqualTo(422);
        assertThat(undeclared.problem()).isEqualTo("closure-guard");
        emptied(site, "CLOSE", "2026-09-16", null);
        var closed = step(site.head(), site, "closure", Map.of("on", "2026-09-16", "reason", "租约到期"));
        assertThat(closed.json().at("/life/code").asString()).isEqualTo("CLOSED");
        var again = step(site.head(), site, "resumption", Map.of("on", "2026-09-16", "reason", "重开"));
        assertThat(again.problem()).isEqualTo("institution-not-in-state");
        assertThat(closed.json().path("verbs").valueStream().allMatch(verb -> verb.has("not")))
                .as("nothing can be done with a closed file")
                .isTrue();
    }

    @Test
    @DisplayName("who sold prepaid cards tells families thirty days before (上海市单用途预付消费卡管理规定 art. 17)")
    void prepaidCardsWantNotice() {
        var site = desk.prepare("花木储值托育园", "FOR_PROFIT");
        var form = Desk.form("花木储值托育园", "FOR_PROFIT");
        form.put("issuesPrepaidCard", true);
        var filing = desk.act(site.head(), desk.filled(site, "OPENING", form, null), "submit", null);
        desk.act(desk.as("district"), filing, "receipt", Map.of("reasonWithoutCheck", "演示"));
        clock.advance(Duration.ofDays(31));
        emptied(site, "CLOSE", "2026-11-30", "2026-10-17");
        clock.advance(Duration.ofDays(29));
        var closing = Map.<String, Object>of("on", "2026-11-15", "reason", "停办");
        var early = step(site.head(), site, "closure", closing);
        assertThat(early.problem()).isEqualTo("closure-guard");
        assertThat(early.json().has("closure-notice-short")).as("29 days").isTrue();
        clock.advance(Duration.ofDays(1));
        assertThat(step(site.head(), site, "closure", closing).status())
                .as("30 days")
                .isEqualTo(200);
    }

    @Test
    @DisplayName("the office orders it to put something right and releases it; the institution cannot release itself")
    void orderedAndReleased() {
        var site = desk.opened("花木整改托育园", "FOR_PROFIT");
        Map<String, Object> order = Map.of("until", "2026-09-30", "reason", "补齐消防设施", "source", "fire-law#16(3)");
        assertThat(step(site.head(), site, "rectification", order).status()).isEqualTo(404);
        var ordered = step(desk.as("district"), site, "rectification", order);
        assertThat(ordered.json().at("/life/code").asString()).isEqualTo("RECTIFYING");
        assertThat(open(site)).containsExactly("registry.rectification-order");
        assertThat(step(site.head(), site, "release", Map.of("reason", "好了")).status())
                .isEqualTo(404);
        var free = step(desk.as("district"), site, "release", Map.of("reason", "复查合格"));
        assertThat(free.json().at("/life/code").asString()).isEqualTo("OPERATING");
        assertThat(open(site)).isEmpty();
        var unknown = step(
                desk.as("district"),
                site,
                "rectification",
                Map.of("until", "2026-09-30", "reason", "x", "source", "no-such-law#1"));
        assertThat(reason(unknown)).isEqualTo("unknown-text");
    }

    @Test
    @DisplayName("free places, prices, telephone and a renewed paper are kept by the institution itself")
    void keepsItsFile() {
        var site = desk.opened("花木勤更托育园", "FOR_PROFIT");
        var tooMany = site.head()
                .post(
                        "/api/institutions/" + site.id() + "/free-places",
                        Map.of("lines", List.of(Map.of("kind", "OLDER_TODDLER", "free", 41, "enrolled", 0))));
        assertThat(reason(tooMany)).isEqualTo("more-than-places");
        var said = site.clerk()
                .post(
                        "/api/institutions/" + site.id() + "/free-places",
                        Map.of("lines", List.of(Map.of("kind", "OLDER_TODDLER", "free", 4, "enrolled", 36))));
        assertThat(said.status()).isEqualTo(201);
        var line = Map.of("form", "FULL_DAY", "unit", "MONTH", "fen", 280000, "covers", "含午餐及两点");
        var fees = site.head()
                .post("/api/institutions/" + site.id() + "/fees", Map.of("from", "2026-09-16", "lines", List.of(line)));
        assertThat(fees.status()).isEqualTo(201);
        var contact = site.head()
                .put("/api/institutions/" + site.id() + "/contact", Map.of("phone", "13900000002"), site.etag());
        assertThat(contact.status()).isEqualTo(200);

        var file = site.file();
        assertThat(file.at("/freePlaces/free").asInt()).isEqualTo(4);
        assertThat(file.at("/freePlaces/late").asBoolean()).isFalse();
        assertThat(file.at("/fees/lines/0/fen").asLong()).isEqualTo(280000);
        assertThat(file.path("phone").asString()).as("masked, also to its own").isEqualTo("139****0002");
        assertThat(file.path("head").asString()).isEqualTo("何**");
        clock.advance(Duration.ofDays(8));
        assertThat(site.file().at("/freePlaces/late").asBoolean())
                .as("a week later it is old news")
                .isTrue();
    }

    @Test
    @DisplayName("a day before it was in the register is refused with the first day there is")
    void beforeItWasKnown() {
        var site = desk.prepare("花木新客托育园", "FOR_PROFIT");
        var early = site.head().get("/api/institutions/" + site.id() + "?asOf=2026-09-15");
        assertThat(early.status()).isEqualTo(404);
        assertThat(early.problem()).isEqualTo("not-yet-entered");
        assertThat(early.json().path("since").asString()).isEqualTo("2026-09-16");
    }
}
