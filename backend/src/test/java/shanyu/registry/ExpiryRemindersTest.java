package shanyu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

@HouseTest
@Import(Desk.class)
@DisplayName("Reminders of what expires: in stages, each once, caught up after standing still")
class ExpiryRemindersTest {
    @Autowired
    private Callers callers;

    @Autowired
    private Desk desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ExpiryReminders reminders;

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

    /** A food licence whose last day lies so many days ahead of the start. */
    private Site licensed(String name, int days) {
        var site = desk.opened(name, "FOR_PROFIT");
        hold(
                site,
                MovableClock.START
                        .atZone(shanyu.server.HouseClock.ZONE)
                        .toLocalDate()
                        .plusDays(days)
                        .toString(),
                "JY-1");
        return site;
    }

    private void hold(Site site, String until, String number) {
        var kept = site.head()
                .send(
                        "POST",
                        "/api/papers?name=licence.pdf&institution=" + site.id(),
                        ("%PDF-1.4 " + UUID.randomUUID()).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Map.of(
                                "Content-Type",
                                "application/pdf",
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
        var paper = new HashMap<String, Object>(Map.of(
                "kind",
                "FOOD_LICENCE",
                "paper",
                kept.json().path("id").asString(),
                "number",
                number,
                "issuer",
                "市场监管局",
                "validUntil",
                until));
        assertThat(site.head()
                        .post("/api/institutions/" + site.id() + "/papers", paper)
                        .status())
                .isEqualTo(201);
    }

    /** What the head was told of the licence: days left at each telling. */
    private List<Integer> told(Site site) {
        return db.sql("""
                        select (m.facts ->> 'left')::int from messages.message m
                        join identity.account a on a.id = m.recipient
                        where a.username = :head and m.kind like 'expiry.%' and m.facts ->> 'paper' = 'FOOD_LICENCE'
                        order by m.told_at, 1 desc
                        """).param("head", site.username()).query(Integer.class).list();
    }

    private List<String> renewals(Site site) {
        return db.sql("""
                        select state from casework.matter where institution = :id and kind = 'registry.paper-renewal'
                        """).param("id", site.id()).query(String.class).list();
    }

    @Test
    @DisplayName("60, 30, 7 days before, on the last day and the day after; the day before each stage nothing is said")
    void throughEachStage() {
        var site = licensed("花木按时托育园", 61);
        reminders.run();
        assertThat(told(site)).as("61 days before").isEmpty();
        clock.advance(Duration.ofDays(1));
        reminders.run();
        reminders.run();
        assertThat(told(site)).as("twice in one day").containsExactly(60);
        clock.advance(Duration.ofDays(29));
        reminders.run();
        assertThat(told(site)).as("31 days before").containsExactly(60);
        for (int step : new int[] {1, 23, 7}) {
            clock.advance(Duration.ofDays(step));
            reminders.run();
        }
        assertThat(told(site)).containsExactly(60, 30, 7, 0);
        assertThat(renewals(site)).as("its last day is still a good one").isEmpty();
        clock.advance(Duration.ofDays(1));
        reminders.run();
        reminders.run();
        assertThat(told(site)).containsExactly(60, 30, 7, 0, -1);
        assertThat(renewals(site)).containsExactly("open");

        hold(site, "2029-01-01", "JY-2");
        assertThat(renewals(site)).as("a renewed paper settles it").containsExactly("closed");
    }

    @Test
    @DisplayName("a house that stood still over two stages tells the nearer one, once")
    void caughtUp() {
        var site = licensed("花木补课托育园", 70);
        clock.advance(Duration.ofDays(65));
        reminders.run();
        assertThat(told(site)).containsExactly(5);
        clock.advance(Duration.ofDays(6));
        reminders.run();
        assertThat(told(site)).as("and over the last day").containsExactly(5, -1);
    }

    @Test
    @DisplayName("the list says what expires when, to those who may see the institution")
    void listed() {
        var site = licensed("花木到期托育园", 20);
        var rows = desk.as("town-huamu").get("/api/expiries?q=花木到期&kind=FOOD_LICENCE&within=30");
        assertThat(rows.json().at("/items/0/left").asInt()).isEqualTo(20);
        assertThat(desk.as("town-huamu")
                        .get("/api/expiries?q=花木到期&kind=FOOD_LICENCE&within=19")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(desk.as("district-2")
                        .get("/api/expiries?q=花木到期")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(site.head()
                        .get("/api/expiries?kind=FOOD_LICENCE")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }
}
