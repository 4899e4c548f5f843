package shanyu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import tools.jackson.databind.JsonNode;

@HouseTest
@Import(Desk.class)
@DisplayName("The closure guard (终止前的安置): no child without a place, no family without its money")
class ClosureGuardTest {
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

    private static String path(Site site, String rest) {
        return "/api/institutions/" + site.id() + "/" + rest;
    }

    private Callers.Answer declare(Site site, String purpose, int enrolled, int families, long fen) {
        return site.head()
                .post(
                        path(site, "winding-down"),
                        Map.of(
                                "purpose", purpose,
                                "plannedOn", "2026-10-16",
                                "enrolled", enrolled,
                                "families", families,
                                "prepaidFen", fen));
    }

    private Callers.Answer act(Site site, String what, Map<String, Object> body) {
        String etag = site.head().get(path(site, "winding-down")).etag();
        return site.head().post(path(site, "winding-down/" + what), body, etag);
    }

    private Callers.Answer child(Site site, int n, String choice, UUID next, String note) {
        var body = new HashMap<String, Object>(Map.of("n", n, "choice", choice, "note", note));
        if (next != null) body.put("next", next.toString());
        return act(site, "children", body);
    }

    private Callers.Answer close(Site site) {
        return site.head().post(path(site, "closure"), Map.of("on", "2026-09-16", "reason", "租约到期"), site.etag());
    }

    private static JsonNode verb(Site site, String name) {
        return site.file()
                .path("verbs")
                .valueStream()
                .filter(verb -> verb.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> open(UUID institution) {
        return db.sql("""
                        select kind from casework.matter where institution = :id and state <> 'closed'
                          and kind ~ 'children|prepaid|placement|winding' order by kind
                        """).param("id", institution).query(String.class).list();
    }

    private String receipt(Site site) {
        var kept = site.head()
                .send(
                        "POST",
                        "/api/papers?name=refund.pdf&institution=" + site.id(),
                        ("%PDF-1.4\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8),
                        Map.of(
                                "Content-Type",
                                "application/pdf",
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
        return kept.json().path("id").asString();
    }

    @Test
    @DisplayName(
            "a closing is held until the last child's place is accepted and the last family settled, with reasons and counts")
    void heldUntilEverybodyIsPlaced() {
        var site = desk.opened("花木护航托育园", "FOR_PROFIT");
        var next = desk.opened("花木接棒托育园", "FOR_PROFIT");
        assertThat(verb(site, "close").path("not").asString()).isEqualTo("closure-guard");
        assertThat(verb(site, "close").at("/against/0/code").asString()).isEqualTo("winding-down-needed");

        assertThat(declare(site, "CLOSE", 2, 1, 100_000).status()).isEqualTo(200);
        assertThat(open(site.id())).containsExactly("registry.children-placed", "registry.prepaid-settled");
        var refused = close(site);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("children-unplaced").asInt()).isEqualTo(2);
        assertThat(refused.json().path("families-unsettled").asInt()).isEqualTo(1);

        assertThat(child(site, 1, "PARENTS_CHOICE", null, " ").status())
                .as("a choice is written down")
                .isEqualTo(422);
        assertThat(child(site, 1, "PARENTS_CHOICE", null, "家长选择回家照护").status()).isEqualTo(200);
        assertThat(child(site, 2, "NEXT_PLACE", site.id(), "").status())
                .as("not to itself")
                .isEqualTo(422);
        assertThat(child(site, 2, "NEXT_PLACE", next.id(), "").status()).isEqualTo(200);
        assertThat(open(next.id())).as("the other one is asked").containsExactly("registry.placement");
        assertThat(close(site).json().path("placements-unanswered").asInt()).isEqualTo(1);

        String asked =
                next.head().get(path(next, "placements")).json().at("/0/id").asString();
        var no = next.head()
                .post(path(next, "placements"), Map.of("placement", asked, "accepts", false, "note", "没有空位"));
        assertThat(no.status()).isEqualTo(200);
        assertThat(close(site).json().path("children-unplaced").asInt())
                .as("refused is not placed")
                .isEqualTo(1);
        assertThat(child(site, 2, "NEXT_PLACE", next.id(), "").status()).isEqualTo(200);
        var yes =
                next.head().post(path(next, "placements"), Map.of("placement", asked, "accepts", true, "note", "可以接收"));
        assertThat(yes.status()).isEqualTo(200);
        assertThat(open(next.id())).isEmpty();
        assertThat(open(site.id())).containsExactly("registry.prepaid-settled");
        assertThat(close(site).json().has("children-unplaced")).isFalse();

        var settled = act(site, "families", Map.of("n", 1, "how", "REFUNDED", "fen", 100_000, "paper", receipt(site)));
        assertThat(settled.json().path("against").size()).isZero();
        assertThat(open(site.id())).isEmpty();
        assertThat(verb(site, "close").has("not")).isFalse();
        assertThat(close(site).json().at("/life/code").asString()).isEqualTo("CLOSED");
        assertThat(db.sql(
                                "select count(*) from casework.official_paper where institution = :id and kind = 'CLOSING_NOTICE'")
                        .param("id", site.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("nobody declares fewer children than the last weekly report counts")
    void notFewerThanReported() {
        var site = desk.opened("花木实数托育园", "FOR_PROFIT");
        site.head()
                .post(
                        path(site, "free-places"),
                        Map.of("lines", List.of(Map.of("kind", "OLDER_TODDLER", "free", 37, "enrolled", 3))));
        var fewer = declare(site, "SUSPEND", 2, 0, 0);
        assertThat(fewer.status()).isEqualTo(422);
        assertThat(fewer.json().at("/errors/0/reason").asString()).isEqualTo("fewer-than-reported");
        assertThat(declare(site, "SUSPEND", 3, 0, 0).status()).isEqualTo(200);
        assertThat(verb(site, "suspend").at("/against/0/count").asInt()).isEqualTo(3);
    }

    @Test
    @DisplayName(
            "the district may order to stop at once; the same duties follow, and only the district lets it open again")
    void emergencyOpensTheSameDuties() {
        var site = desk.opened("花木急停托育园", "FOR_PROFIT");
        Map<String, Object> order = Map.of("reason", "存在重大安全隐患", "source", "population-law#41");
        assertThat(site.head()
                        .post(path(site, "stop-order"), order, site.etag())
                        .status())
                .as("not by itself")
                .isEqualTo(404);
        var stopped = desk.as("district").post(path(site, "stop-order"), order, site.etag());
        assertThat(stopped.status()).as(stopped.text()).isEqualTo(200);
        assertThat(stopped.json().at("/life/code").asString()).isEqualTo("SUSPENDED");
        assertThat(open(site.id())).containsExactly("registry.winding-down");
        assertThat(close(site).json().has("winding-down-undeclared")).isTrue();

        assertThat(declare(site, "SUSPEND", 1, 0, 0).status()).isEqualTo(200);
        assertThat(open(site.id())).containsExactly("registry.children-placed");
        var resumption = Map.<String, Object>of("on", "2026-09-16", "reason", "好了");
        assertThat(site.head()
                        .post(path(site, "resumption"), resumption, site.etag())
                        .problem())
                .isEqualTo("stop-order-in-force");
        var free = desk.as("district").post(path(site, "resumption"), resumption, site.etag());
        assertThat(free.json().at("/life/code").asString()).isEqualTo("OPERATING");
        assertThat(open(site.id())).isEmpty();
    }
}
