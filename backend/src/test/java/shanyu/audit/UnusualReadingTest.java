package shanyu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
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
import shanyu.Callers.Caller;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.ReadingLimitsOnStage;
import shanyu.identity.Accounts;
import shanyu.identity.Actors;
import shanyu.identity.Role;

@HouseTest
@DisplayName("Bulk reading: counted for each account and hour, told beyond what is unusual, stopped at the limit")
class UnusualReadingTest {
    private static final String PASSWORD = "a sentence for much reading";
    private static final Map<String, String> SHEET = Map.of("Accept", "text/csv");

    @Autowired
    private Callers callers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private ReadingLimitsOnStage limits;

    @Autowired
    private NormedLimits normed;

    @Autowired
    private AuditTerms terms;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient db;

    private Instant before;
    private String username;
    private UUID account;
    private Caller reader;

    /** A security administrator of their own: the list of accounts names people. */
    @BeforeEach
    void aReader() {
        callers.nobody();
        before = clock.instant();
        username = "reader-" + UUID.randomUUID().toString().substring(0, 8);
        account = open(username);
        reader = callers.signIn(username, PASSWORD);
    }

    private UUID open(String name) {
        return accounts.open(
                name,
                PASSWORD,
                "读者",
                actors.named("security-admin").orElseThrow().agencyId(),
                Set.of(Role.SECURITY_ADMINISTRATOR));
    }

    private Caller another() {
        String name = "another-" + UUID.randomUUID().toString().substring(0, 8);
        open(name);
        return callers.signIn(name, PASSWORD);
    }

    private Caller as(String name) {
        return callers.signIn(name, Callers.PASSWORD);
    }

    private void anHourLater() {
        clock.advance(Duration.ofHours(1));
        reader = callers.signIn(username, PASSWORD);
    }

    @AfterEach
    void wideAgain() {
        limits.widen();
        clock.set(before);
    }

    private int reviews() {
        return db.sql("select count(*) from audit.review where account = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    private int read(int rows) {
        return reader.get("/api/accounts?size=" + rows).status();
    }

    @Test
    @DisplayName("one record fewer is usual; the next makes one review in the hour, told to the audit administrator")
    void unusual() {
        limits.narrow(100, 100, 10);
        read(9);
        assertThat(reviews()).isZero();
        read(1);
        assertThat(reviews()).isEqualTo(1);
        read(10);
        assertThat(reviews()).as("once an hour").isEqualTo(1);
        limits.widen();
        var list = as("audit-admin").get("/api/audit-reviews?kind=BULK_READING&state=waiting&sort=-opened&size=200");
        assertThat(list.text()).contains(account.toString());
        UUID id = db.sql("select id from audit.review where account = :account")
                .param("account", account)
                .query(UUID.class)
                .single();
        var view = as("audit-admin").get("/api/audit-reviews/" + id).json();
        assertThat(view.at("/reading/seen").asInt()).isEqualTo(10);
        assertThat(view.at("/reading/threshold").asInt()).isEqualTo(10);
        assertThat(db.sql("select count(*) from messages.message where once = :once")
                        .param("once", "audit.opened:" + id)
                        .query(Integer.class)
                        .single())
                .isPositive();
        limits.narrow(100, 100, 10);
        anHourLater();
        read(10);
        assertThat(reviews()).as("the next hour counts anew").isEqualTo(2);
    }

    @Test
    @DisplayName("records about persons stop at the hour's limit and go on in the next; what names nobody goes on")
    void stopped() {
        limits.narrow(100, 10, 1000);
        assertThat(read(10)).isEqualTo(200);
        var refused = reader.get("/api/accounts?size=1");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("too-many-records");
        assertThat(refused.json().path("most").asInt()).isEqualTo(10);
        assertThat(reader.get("/api/agencies").status())
                .as("names offices only")
                .isEqualTo(200);
        assertThat(another().get("/api/accounts?size=1").status())
                .as("another account has its own hour")
                .isEqualTo(200);
        anHourLater();
        assertThat(read(1)).isEqualTo(200);
    }

    @Test
    @DisplayName("the last sheet of the hour is given, the next is not; looking on the screen goes on")
    void sheets() {
        limits.narrow(2, 1_000_000, 1_000_000);
        for (int i = 0; i < 2; i++)
            assertThat(reader.send("GET", "/api/agencies", null, SHEET).status())
                    .isEqualTo(200);
        var refused = reader.send("GET", "/api/agencies", null, SHEET);
        assertThat(refused.problem()).isEqualTo("too-many-exports");
        assertThat(reader.get("/api/agencies").status()).isEqualTo(200);
        anHourLater();
        assertThat(reader.send("GET", "/api/agencies", null, SHEET).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("the limits of a real house are in the norms, which say that they are the product's own")
    void fromTheNorms() {
        assertThat(normed.exportsPerHour()).isEqualTo(60);
        assertThat(normed.recordsPerHour()).isEqualTo(2000);
        assertThat(normed.unusualPerHour()).isEqualTo(500).isLessThan(normed.recordsPerHour());
        assertThat(terms.today()).allMatch(term -> term.status().equals("default"));
    }
}
