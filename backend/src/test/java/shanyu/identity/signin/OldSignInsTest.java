package shanyu.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
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

/** Each story is rolled back: everybody else's sessions are of the same database. */
@HouseTest
@DisplayName("ASVS 14.2.7: what was kept of signing in goes with its time, and not a moment before")
class OldSignInsTest {
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final byte[] PRINT = new byte[32];

    @Autowired
    private Callers callers;

    @Autowired
    private OldSignIns old;

    @Autowired
    private Windows windows;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MovableClock hands;

    @Autowired
    private TransactionTemplate transactions;

    private UUID account;

    @BeforeEach
    void somebody() {
        callers.nobody();
        hands.set(MovableClock.START);
        account = db.sql("select id from identity.account where username = 'verifier'")
                .query(UUID.class)
                .single();
    }

    @AfterEach
    void back() {
        hands.set(MovableClock.START);
    }

    private void story(Runnable told) {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            told.run();
        });
    }

    private int rows(String condition, Object id) {
        return db.sql("select count(*) from identity." + condition)
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private UUID session(boolean ended) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into identity.session (id, token_hash, account, csrf, created_at, seen_at, proven_at,
                            expires_at, ended_at, factor, browser, address, address_print)
                        values (:id, :hash, :account, 'c', :at, :at, :at, :expires, :ended, 'password', 'b', '10.1.*.*', :print)
                        """)
                .param("id", id)
                .param("hash", id.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .param("account", account)
                .param("at", Timestamp.from(hands.instant()))
                .param("expires", Timestamp.from(hands.instant().plus(Duration.ofHours(12))))
                .param("ended", ended ? Timestamp.from(hands.instant()) : null, java.sql.Types.TIMESTAMP)
                .param("print", PRINT)
                .update();
        return id;
    }

    @Test
    @DisplayName("a session 190 days after it ended, or ran out")
    void sessions() {
        story(() -> {
            UUID ended = session(true);
            UUID ranOut = session(false);
            hands.advance(OldSignIns.SESSIONS);
            old.sweep();
            assertThat(rows("session where id = :id", ended)).isEqualTo(1);
            hands.advance(MOMENT);
            old.sweep();
            assertThat(rows("session where id = :id", ended)).isZero();
            assertThat(rows("session where id = :id", ranOut)).isEqualTo(1);
            hands.advance(Duration.ofHours(12));
            old.sweep();
            assertThat(rows("session where id = :id", ranOut)).isZero();
        });
    }

    @Test
    @DisplayName(
            "wrong passwords of an address 30 days after the last; those an older version counted 30 days after it was replaced")
    void wrongPasswords() {
        story(() -> {
            var from = new Arrival("10.1.*.*", PRINT, "b");
            attempts.failed(account, from);
            hands.advance(Duration.ofDays(3));
            attempts.failed(account, from);
            hands.advance(OldSignIns.ATTEMPTS);
            old.sweep();
            assertThat(rows("sign_in_failure where account = :id", account)).isEqualTo(1);
            hands.advance(MOMENT);
            old.sweep();
            assertThat(rows("sign_in_failure where account = :id", account)).isZero();
            db.sql("insert into identity.sign_in_failure (account, address_print, failures) values (:id, :print, 3)")
                    .param("id", account)
                    .param("print", PRINT)
                    .update();
            old.sweep();
            hands.advance(OldSignIns.ATTEMPTS);
            old.sweep();
            assertThat(rows("sign_in_failure where account = :id", account)).isEqualTo(1);
            hands.advance(MOMENT);
            old.sweep();
            assertThat(rows("sign_in_failure where account = :id", account)).isZero();
        });
    }

    @Test
    @DisplayName("a notice 190 days after its owner saw it; unseen it waits")
    void seenNotices() {
        story(() -> {
            notices.seen(account);
            notices.tell(account, "password-reset");
            hands.advance(OldSignIns.NOTICES.plus(MOMENT));
            old.sweep();
            assertThat(notices.unseen(account)).hasSize(1);
            notices.seen(account);
            hands.advance(OldSignIns.NOTICES);
            old.sweep();
            assertThat(rows("notice where account = :id", account)).isEqualTo(1);
            hands.advance(MOMENT);
            old.sweep();
            assertThat(rows("notice where account = :id", account)).isZero();
        });
    }

    @Test
    @DisplayName("what was counted in windows two days after the window opened")
    void countedWindows() {
        story(() -> {
            String who = UUID.randomUUID().toString();
            windows.count("test", who, Duration.ofDays(1), 5);
            hands.set(windows.opened(Duration.ofDays(1)).plus(Duration.ofDays(2)));
            windows.sweep();
            assertThat(rows("rate_window where who = :id", who)).isEqualTo(1);
            hands.advance(MOMENT);
            windows.sweep();
            assertThat(rows("rate_window where who = :id", who)).isZero();
        });
    }

    @Test
    @DisplayName("a question and an errand whose time is over")
    void questionsAndErrands() {
        story(() -> {
            var question = UUID.randomUUID();
            db.sql(
                            "insert into identity.ceremony (id, kind, challenge, expires_at) values (:id, 'authentication', '', :at)")
                    .param("id", question)
                    .param("at", Timestamp.from(hands.instant()))
                    .update();
            db.sql("""
                            insert into identity.provider_errand (state_hash, browser_hash, purpose, back_to, begun_at, expires_at)
                            values (:hash, :hash, 'sign-in', :id, :at, :at)
                            """)
                    .param("hash", PRINT)
                    .param("id", question.toString())
                    .param("at", Timestamp.from(hands.instant()))
                    .update();
            windows.sweep();
            assertThat(rows("ceremony where id = :id", question)).isEqualTo(1);
            assertThat(rows("provider_errand where back_to = :id", question.toString()))
                    .isEqualTo(1);
            hands.advance(MOMENT);
            windows.sweep();
            assertThat(rows("ceremony where id = :id", question)).isZero();
            assertThat(rows("provider_errand where back_to = :id", question.toString()))
                    .isZero();
        });
    }

    @Test
    @DisplayName("by itself, every ten minutes, and the page of clocks shows that it was")
    void byItself() {
        story(() -> {
            UUID ended = session(true);
            String who = UUID.randomUUID().toString();
            windows.count("test", who, Duration.ofDays(1), 5);
            hands.advance(OldSignIns.SESSIONS.plus(MOMENT));
            old.everyTenMinutes();
            windows.everyTenMinutes();
            assertThat(rows("session where id = :id", ended)).isZero();
            assertThat(rows("rate_window where who = :id", who)).isZero();
            for (String duty : new String[] {"identity.old-sign-ins", "identity.windows"})
                assertThat(db.sql(
                                        "select last_done from server.duty where name = :name and every = interval '10 minutes'")
                                .param("name", duty)
                                .query(Timestamp.class)
                                .single()
                                .toInstant())
                        .as(duty)
                        .isEqualTo(hands.instant());
        });
    }
}
