package shanyu.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
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
import shanyu.Callers.Caller;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Accounts;
import shanyu.identity.Actors;
import shanyu.identity.Role;

@HouseTest
@DisplayName("Safe accounts: second factors, step-up, sessions, wrong passwords")
class SafeAccountsTest {
    private static final String PASSWORD = "a sentence for signing in";

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

    @BeforeEach
    void somebody() {
        callers.nobody();
        username = "safe-" + UUID.randomUUID().toString().substring(0, 8);
        account = accounts.open(
                username,
                PASSWORD,
                "安心人",
                actors.named("verifier").orElseThrow().agencyId(),
                Set.of(Role.VERIFIER));
    }

    /** Everybody else's sessions are of that time. */
    @AfterEach
    void clockBack() {
        clock.set(MovableClock.START);
    }

    private Answer tries(String password, String totp, String from) {
        var body = new HashMap<>(Map.of("username", username, "password", password));
        if (!totp.isEmpty()) body.put("totp", totp);
        return callers.nobody().send("POST", "/api/session", body, Map.of("X-Forwarded-For", from));
    }

    private Answer tries(String totp) {
        return tries(PASSWORD, totp, "127.0.0.1");
    }

    private String shown(String secret) {
        return Phone.shows(secret, clock.instant());
    }

    private record App(String secret, List<String> recoveryCodes) {}

    private App enrol(Caller by) {
        String secret = by.send("POST", "/api/session/totp", null, Map.of())
                .json()
                .path("secret")
                .asString();
        var confirmed = by.send("POST", "/api/session/totp/confirm", Map.of("code", shown(secret)), Map.of());
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        var codes = new ArrayList<String>();
        confirmed.json().path("codes").forEach(code -> codes.add(code.asString()));
        clock.advance(Totp.STEP);
        return new App(secret, codes);
    }

    @Test
    @DisplayName("ASVS 6.3.3 with an app enrolled the password alone lets nobody in, and the code works once")
    void theSecondStep() {
        var app = enrol(callers.signIn(username, PASSWORD));
        assertThat(app.recoveryCodes()).hasSize(RecoveryCodes.MANY).doesNotHaveDuplicates();
        assertThat(tries("").problem()).isEqualTo("second-factor-needed");
        String code = shown(app.secret());
        assertThat(tries(code).status()).isEqualTo(200);
        assertThat(tries(code).problem()).as("used once").isEqualTo("second-factor-refused");
    }

    @Test
    @DisplayName("ASVS 6.5.1 each recovery code works once")
    void recovery() {
        var app = enrol(callers.signIn(username, PASSWORD));
        String code = app.recoveryCodes().getFirst();
        assertThat(tries(code.toLowerCase()).status()).isEqualTo(200);
        assertThat(tries(code).problem()).isEqualTo("second-factor-refused");
    }

    @Test
    @DisplayName(
            "ASVS 6.6.3 wrong codes are counted like wrong passwords, and a right password between them forgives none")
    void codesAreNotGuessed() {
        var app = enrol(callers.signIn(username, PASSWORD));
        for (int i = 0; i < Attempts.ALLOWED; i++) tries("000000");
        assertThat(tries(shown(app.secret())).problem()).isEqualTo("sign-in-refused");
    }

    @Test
    void theSecretLiesSealedInTheDatabase() {
        var app = enrol(callers.signIn(username, PASSWORD));
        byte[] kept = db.sql("select secret from identity.totp where account = :id")
                .param("id", account)
                .query((row, n) -> row.getBytes("secret"))
                .single();
        assertThat(kept).hasSize(12 + Totp.SECRET_BYTES + 16);
        assertThat(Base32.of(kept)).doesNotContain(app.secret());
    }

    @Test
    @DisplayName("ASVS 7.5.3 what is weighty asks for a proof ten minutes old at most, under a new session id")
    void stepUp() {
        var security = callers.signIn("security-admin", Callers.PASSWORD);
        Map<String, String> sheet = Map.of("Accept", "text/csv");
        clock.advance(Duration.ofMinutes(10));
        assertThat(security.once("GET", "/api/accounts", null, sheet).status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(security.once("GET", "/api/accounts", null, sheet).problem()).isEqualTo("step-up-needed");
        assertThat(security.get("/api/accounts").status())
                .as("looking does not")
                .isEqualTo(200);
        String before = security.cookie();
        assertThat(security.prove(Map.of("password", "not this one")).problem()).isEqualTo("sign-in-refused");
        assertThat(security.prove(Map.of("password", Callers.PASSWORD)).status())
                .isEqualTo(200);
        assertThat(security.cookie()).as("ASVS 7.2.4").isNotEqualTo(before);
        assertThat(security.once("GET", "/api/accounts", null, sheet).status()).isEqualTo(200);
        var old = callers.nobody().send("GET", "/api/sessions", null, Map.of("Cookie", before));
        assertThat(old.status()).isEqualTo(401);
    }

    @Test
    @DisplayName("ASVS 7.5.2 somebody sees where they are signed in and ends it there; another's session is none")
    void sessions() {
        var here = callers.signIn(username, PASSWORD);
        var there = callers.signIn(username, PASSWORD);
        var list = here.get("/api/sessions").json();
        assertThat(list.path("sessions").size()).isEqualTo(2);
        String other = there.get("/api/sessions").json().path("current").asString();
        assertThat(callers.as("verifier")
                        .post("/api/sessions/" + other + "/end", null)
                        .status())
                .isEqualTo(404);
        assertThat(here.post("/api/sessions/" + other + "/end", null).status()).isEqualTo(204);
        assertThat(there.get("/api/today").status()).isEqualTo(401);
        assertThat(here.get("/api/today").status()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "ASVS 7.4.5 the security administrator ends somebody's sessions and takes lost factors away; the owner is told")
    void care() {
        var theirs = callers.signIn(username, PASSWORD);
        enrol(theirs);
        var security = callers.as("security-admin");
        var seen = security.get("/api/accounts/" + account);
        var reset = security.post("/api/accounts/" + account + "/factors/reset", null, seen.etag());
        assertThat(reset.status()).as(reset.text()).isEqualTo(200);
        assertThat(theirs.get("/api/today").status()).isEqualTo(401);
        var again = callers.signIn(username, PASSWORD);
        assertThat(again.get("/api/session/factors").text()).contains("factors-reset");
    }

    @Test
    @DisplayName("ASVS 6.3.1 a stranger who guesses shuts out himself, not the owner at home; the owner is told")
    void lockout() {
        assertThat(tries(PASSWORD, "", "203.0.113.5").status()).isEqualTo(200);
        for (int i = 0; i < Attempts.ALLOWED; i++) tries("guess " + i, "", "198.51.100.7");
        assertThat(tries(PASSWORD, "", "198.51.100.7").status()).isEqualTo(401);
        assertThat(tries(PASSWORD, "", "192.0.2.99").status())
                .as("not at home there")
                .isEqualTo(401);
        var home = tries(PASSWORD, "", "203.0.113.5");
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.json().at("/account/notices").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "ASVS 6.2.4 6.2.11 common passwords and words of the place are refused, long ones of one's own are not")
    void choice() throws Exception {
        var choice = new PasswordChoice(new BreachedPasswords());
        for (String common : List.of("password1234", "P@ssw0rd2024!", "qwertyqwerty", "123456789012", "aaaaaaaaaaaa"))
            assertThat(choice.fault("chosen", common, username)).as(common).isPresent();
        assertThat(choice.fault("chosen", "shanyu-2026!!", username)).isPresent();
        assertThat(choice.fault("chosen", username + "-1234", username)).isPresent();
        assertThat(choice.fault("chosen", "three herons over the canal", username))
                .isEmpty();
        assertThat(new BreachedPasswords().size()).isGreaterThan(3000);
    }

    @Test
    void addressesAreShortenedAndBrowsersNamedByFamily() {
        assertThat(Arrival.shortened("10.2.3.4")).isEqualTo("10.2.*.*");
        assertThat(Arrival.family("Mozilla/5.0 Chrome/130 Safari/537.36 Edg/130"))
                .isEqualTo("Edge");
    }
}
