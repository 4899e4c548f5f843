package shanyu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.signin.Attempts;

@HouseTest
@DisplayName("One's own password: changed with the old one, wrong ones counted as at the sign-in")
class PasswordsTest {
    private static final String OLD = "the password before";
    private static final String CHOSEN = "the password afterwards";

    @Autowired
    private Callers callers;

    @Autowired
    private Actors actors;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient db;

    private String username;
    private UUID account;

    /** Everybody else's sessions are of that time. */
    @AfterEach
    void clockBack() {
        clock.set(MovableClock.START);
    }

    @BeforeEach
    void somebody() {
        callers.nobody();
        username = "changer-" + UUID.randomUUID().toString().substring(0, 8);
        UUID agency = actors.named("verifier").orElseThrow().agencyId();
        account = accounts.open(username, OLD, "改密人", agency, Set.of(Role.VERIFIER));
    }

    private static Callers.Answer change(Callers.Caller by, String old, String chosen) {
        return by.post("/api/session/password", Map.of("old", old, "chosen", chosen));
    }

    private int signIn(String password) {
        return callers.nobody()
                .send("POST", "/api/session", Map.of("username", username, "password", password), Map.of())
                .status();
    }

    @Test
    void theNewOneOpensAndTheOldOneDoesNot() {
        var here = callers.signIn(username, OLD);
        var elsewhere = callers.signIn(username, OLD);
        assertThat(change(here, OLD, CHOSEN).status()).isEqualTo(204);
        assertThat(signIn(OLD)).isEqualTo(401);
        assertThat(signIn(CHOSEN)).isEqualTo(200);
        assertThat(here.get("/api/today").status())
                .as("the session it was changed in goes on")
                .isEqualTo(200);
        assertThat(elsewhere.get("/api/today").status())
                .as("every other session is over")
                .isEqualTo(401);
    }

    @Test
    void nobodyNotSignedInHasOne() {
        assertThat(change(callers.nobody(), OLD, CHOSEN).problem()).isEqualTo("sign-in-needed");
    }

    @Test
    void aWrongOldOneIsCountedAndLoggedThoughNothingElseIsKept() {
        var session = callers.signIn(username, OLD);
        var refused = change(session, "a wrong password", CHOSEN);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("old");
        assertThat(refused.json().at("/errors/0/reason").asString()).isEqualTo("wrong-password");
        assertThat(entries("password.refused")).isEqualTo(1);
        for (int i = 1; i < Attempts.ALLOWED; i++) change(session, "a wrong password", CHOSEN);
        assertThat(change(session, OLD, CHOSEN).status())
                .as("the account rests, even for the right one")
                .isEqualTo(422);
        assertThat(signIn(OLD)).isEqualTo(401);
        clock.advance(Attempts.REST.plus(Duration.ofSeconds(1)));
        assertThat(signIn(OLD)).isEqualTo(200);
    }

    @Test
    void theSameOneAgainAndAShortOneAreRefused() {
        var session = callers.signIn(username, OLD);
        assertThat(change(session, OLD, OLD).json().at("/errors/0/reason").asString())
                .isEqualTo("same-password");
        assertThat(change(session, OLD, "short").json().at("/errors/0/field").asString())
                .isEqualTo("chosen");
    }

    @Test
    void theLogSaysThatItWasChangedAndHoldsNoHashOfTheRequest() {
        change(callers.signIn(username, OLD), OLD, CHOSEN);
        assertThat(entries("password.changed")).isEqualTo(1);
        assertThat(db.sql("""
                                select count(*) from (select body from evidence.pending union all select body from evidence.entry) e
                                where body like '%"action":"identity.password.change"%' and body like '%"request"%'
                                """).query(Long.class).single()).isZero();
    }

    private long entries(String kind) {
        return db.sql("""
                        select count(*) from (select body from evidence.pending union all select body from evidence.entry) e
                        where body::jsonb ->> 'kind' = :kind and body::jsonb ->> 'actor' = :actor
                        """)
                .param("kind", kind)
                .param("actor", account.toString())
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("whoever is not known is, outside these tests, checked against a hash as dear as everybody's")
    void nobodysHashIsAsDear() {
        String somebodys = new Argon2PasswordEncoder(16, 32, 1, 19 * 1_024, 2).encode(CHOSEN);
        String cost = somebodys.substring(0, somebodys.indexOf("p=") + 4);
        assertThat(Accounts.NOBODYS_HASH).startsWith(cost).hasSameSizeAs(somebodys);
        assertThat(cost).contains("argon2id", "m=", "t=");
    }
}
