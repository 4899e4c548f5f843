package shanyu.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.ServerSocket;
import java.time.Duration;
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
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Accounts;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.Role;
import shanyu.server.Duties;
import shanyu.server.HouseClock;
import shanyu.server.http.Paging;
import shanyu.server.sealing.ClearText;
import shanyu.server.sealing.Seals;

@HouseTest
@DisplayName("Messages leave the house: over a real mail server, after it was down, and never twice")
class DeliveriesTest {
    @Autowired
    private Callers callers;

    @Autowired
    private Messages messages;

    @Autowired
    private MessageSettings settings;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Agencies agencies;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Duties duties;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private RecordedTexts texts;

    @Autowired
    private Seals seals;

    @Autowired
    private HouseClock clock;

    @Autowired
    private MovableClock hands;

    private UUID account;
    private int port;

    @BeforeEach
    void somebody() throws Exception {
        callers.nobody();
        hands.set(MovableClock.START);
        var office =
                agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, "310115000").orElseThrow();
        account = accounts.openHashed(
                "m" + UUID.randomUUID().toString().substring(0, 8), "x", "收信人", office.id(), Set.of(Role.VERIFIER));
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void nothingLeft() {
        db.sql("delete from messages.recorded_text").update();
        db.sql("delete from messages.delivery").update();
        hands.set(MovableClock.START);
    }

    private Deliveries deliveries() {
        var mailer =
                new Mailer(new MailSettings("127.0.0.1", port, "shanyu@example.org", false, null, null, null, false));
        return new Deliveries(
                db,
                duties,
                transactions,
                mailer,
                new RecordedTexts(db, clock, seals),
                seals,
                clock,
                "https://shanyu.example.org");
    }

    private GreenMail server() {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private void tell(String once) {
        messages.tell(account, new Telling("expiry.near", Map.of("name", "花木某托育园"), "/office/expiries", once));
    }

    private Map<String, Object> delivery() {
        return db.sql("""
                        select d.state, d.attempts, d.fault from messages.delivery d
                        join messages.message m on m.id = d.message where m.recipient = :account
                        """).param("account", account).query().singleRow();
    }

    @Test
    @DisplayName("the server is down, then up: tried again after a minute, sent once, with a link and nobody's data")
    void downThenUp() throws Exception {
        settings.change(account, 0, "who@example.org", "", List.of("expiry"), List.of())
                .orThrow();
        tell("a");
        tell("a");
        deliveries().deliver();
        assertThat(delivery()).containsEntry("state", "WAITING").containsEntry("attempts", 1);
        var server = server();
        try {
            deliveries().deliver();
            assertThat(server.getReceivedMessages())
                    .as("not before a minute has passed")
                    .isEmpty();
            hands.advance(Duration.ofMinutes(1));
            assertThat(deliveries().deliver()).isEqualTo(1);
            assertThat(deliveries().deliver()).isZero();
            var mails = server.getReceivedMessages();
            assertThat(mails).hasSize(1);
            assertThat(mails[0].getMessageID()).endsWith("@shanyu>");
            String text = mails[0].getContent().toString();
            assertThat(text)
                    .contains("https://shanyu.example.org/office/expiries")
                    .doesNotContain("花木某托育园");
            assertThat(delivery()).containsEntry("state", "SENT").containsEntry("attempts", 2);
        } finally {
            server.stop();
        }
    }

    @Test
    @DisplayName("what a group was not chosen for stays in the house")
    void onlyWhatWasChosen() {
        settings.change(account, 0, "who@example.org", "13800000009", List.of("paper"), List.of("deadline"))
                .orThrow();
        tell("b");
        assertThat(db.sql("select count(*) from messages.delivery")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(messages.unread(account)).isEqualTo(1);
    }

    @Test
    @DisplayName("a short message is recorded while no gateway is connected; the number stands nowhere in clear")
    void recorded() {
        settings.change(account, 0, "secret.person@example.org", "13987650123", List.of(), List.of("expiry"))
                .orThrow();
        tell("c");
        assertThat(deliveries().deliver()).isEqualTo(1);
        assertThat(texts.list(new Paging(null, 0, 10)).items())
                .extracting(RecordedTexts.Row::phone)
                .containsExactly("13987650123");
        assertThat(callers.as("system-admin").get("/api/messages/texts").text())
                .contains("139****0123")
                .doesNotContain("13987650123");
        assertThat(ClearText.where(db, "13987650123")).isEmpty();
        assertThat(ClearText.where(db, "secret.person@example.org")).isEmpty();
        settings.change(account, 1, null, "", List.of(), List.of()).orThrow();
        assertThat(texts.list(new Paging(null, 0, 10)).items())
                .as("its owner took the number away")
                .extracting(RecordedTexts.Row::phone)
                .containsExactly("");
    }

    @Test
    @DisplayName(
            "ASVS 14.2.7: what was sent goes from the outbox after 90 days with the recorded text, what waits stays, and so does the inbox")
    void oldOnesGo() {
        settings.change(account, 0, "who@example.org", "13987650123", List.of("paper"), List.of("expiry"))
                .orThrow();
        tell("old");
        assertThat(deliveries().deliver()).isEqualTo(1);
        messages.tell(account, new Telling("paper.issued", Map.of(), "/office/papers", "waits"));
        var old = new OldDeliveries(db, clock, duties, transactions);
        hands.advance(OldDeliveries.KEPT);
        old.sweep();
        assertThat(rows("recorded_text")).isEqualTo(1);
        assertThat(rows("delivery")).isEqualTo(2);
        hands.advance(Duration.ofMillis(1));
        old.sweep();
        assertThat(rows("recorded_text")).isZero();
        assertThat(delivery()).as("a mail without a server").containsEntry("state", "WAITING");
        assertThat(messages.unread(account)).isEqualTo(2);
    }

    private int rows(String table) {
        return db.sql("select count(*) from messages." + table)
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("an address left out stays as it was, one emptied is gone")
    void leftOut() {
        settings.change(account, 0, "who@example.org", "13987650124", List.of(), List.of())
                .orThrow();
        var kept = settings.change(account, 1, null, "", List.of("paper"), List.of())
                .orThrow();
        assertThat(kept.email()).isEqualTo("who@example.org");
        assertThat(kept.phone()).isEmpty();
        assertThat(kept.version()).isEqualTo(2);
    }

    @Test
    @DisplayName("it waits longer each time, an hour at most, and is given up after a day's tries")
    void backsOff() {
        assertThat(List.of(0, 1, 5, 6, 20).stream().map(Deliveries::wait).map(Duration::toMinutes))
                .containsExactly(1L, 2L, 32L, 60L, 60L);
        settings.change(account, 0, "who@example.org", "", List.of("expiry"), List.of())
                .orThrow();
        tell("d");
        db.sql("update messages.delivery set attempts = :n")
                .param("n", Deliveries.TRIES - 1)
                .update();
        deliveries().deliver();
        assertThat(delivery()).containsEntry("state", "GIVEN_UP").containsEntry("fault", "MailSendException");
    }
}
