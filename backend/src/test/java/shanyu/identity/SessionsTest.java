package shanyu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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

@HouseTest
@DisplayName("A session begins, ends and tells nobody anything; a password is taken as it was typed")
class SessionsTest {
    private static final String PASSWORD = "only small letters and spaces";

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
    private Instant before;

    @BeforeEach
    void somebody() {
        callers.nobody();
        before = clock.instant();
        username = "sitting-" + UUID.randomUUID().toString().substring(0, 8);
        account = accounts.open(
                username,
                PASSWORD,
                "在席人",
                actors.named("verifier").orElseThrow().agencyId(),
                Set.of(Role.VERIFIER));
    }

    @AfterEach
    void clockBack() {
        clock.set(before);
    }

    private Answer signIn(String name, String password) {
        return callers.nobody().once("POST", "/api/session", Map.of("username", name, "password", password), Map.of());
    }

    private static int today(Caller by) {
        return by.get("/api/today").status();
    }

    @Test
    @DisplayName("ASVS 7.3.1: thirty minutes without a request end it, a second less does not")
    void idle() {
        var one = callers.signIn(username, PASSWORD);
        var other = callers.signIn(username, PASSWORD);
        clock.advance(Sessions.IDLE.minusSeconds(1));
        assertThat(today(one)).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(today(other)).isEqualTo(401);
        assertThat(today(one)).as("seen a second ago").isEqualTo(200);
    }

    @Test
    @DisplayName("ASVS 7.3.2: twelve hours end it however busy it was")
    void whole() {
        var busy = callers.signIn(username, PASSWORD);
        for (int i = 1; i < 36; i++) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(today(busy)).as("after %d minutes", 20 * i).isEqualTo(200);
        }
        clock.advance(Duration.ofMinutes(20));
        assertThat(today(busy)).isEqualTo(401);
    }

    @Test
    @DisplayName("ASVS 7.4.1: signed out, its cookie opens nothing any more")
    void signedOut() {
        var session = callers.signIn(username, PASSWORD);
        var out = session.once("DELETE", "/api/session", null, Map.of());
        assertThat(out.status()).isEqualTo(200);
        assertThat(out.response().headers().firstValue("Set-Cookie").orElse("")).contains("Max-Age=0");
        assertThat(today(session)).isEqualTo(401);
    }

    @Test
    @DisplayName("ASVS 7.4.3: whoever changed something about the account can end every other session of it")
    void endOthers() {
        var here = callers.signIn(username, PASSWORD);
        var there = callers.signIn(username, PASSWORD);
        assertThat(here.post("/api/sessions/end-others", null).status()).isEqualTo(204);
        assertThat(today(there)).isEqualTo(401);
        assertThat(today(here)).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "ASVS 7.2.1, 7.2.3: cookies of 256 random bits, kept as hashes, known to the database alone; another's is never taken on")
    void cookies() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 8; i++) {
            String cookie = signIn(username, PASSWORD).cookie();
            assertThat(cookie).matches("shanyu=[A-Za-z0-9_-]{43}");
            assertThat(seen.add(cookie)).isTrue();
        }
        String value = seen.iterator().next().substring("shanyu=".length());
        assertThat(db.sql("select count(*) from identity.session s where s::text like '%' || :value || '%'")
                        .param("value", value)
                        .query(Integer.class)
                        .single())
                .isZero();
        String planted = "shanyu=" + "A".repeat(43);
        assertThat(callers.nobody()
                        .once("GET", "/api/today", null, Map.of("Cookie", planted))
                        .status())
                .isEqualTo(401);
        var entered = callers.nobody()
                .once(
                        "POST",
                        "/api/session",
                        Map.of("username", username, "password", PASSWORD),
                        Map.of("Cookie", planted));
        assertThat(entered.cookie()).isNotEqualTo(planted);
    }

    @Test
    @DisplayName("ASVS 6.3.8: an account there is and one there is not are refused in the same words")
    void whoIsThere() {
        var wrong = signIn(username, "not the password");
        var nobody = signIn("nobody-" + UUID.randomUUID(), "not the password");
        assertThat(wrong.status()).isEqualTo(401).isEqualTo(nobody.status());
        assertThat(wrong.text()).isEqualTo(nobody.text());
        assertThat(wrong.response().headers().map().keySet())
                .isEqualTo(nobody.response().headers().map().keySet());
    }

    @Test
    @DisplayName("ASVS 6.3.2: the names a guesser tries first open nothing")
    void defaultAccounts() {
        for (String name : List.of("admin", "root", "sa", "administrator", "test", "postgres", "shanyu"))
            for (String password : List.of(name, "admin", "password", "123456", "shanyu-demo-pass"))
                assertThat(signIn(name, password).status()).isEqualTo(401);
    }

    @Test
    @DisplayName(
            "ASVS 6.2.1, 6.2.5, 6.2.8, 6.2.9: twelve signs at least, of any kind, up to two hundred, each of them counting")
    void asTyped() {
        var session = callers.signIn(username, PASSWORD);
        assertThat(change(session, PASSWORD, "elf letters")
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .as("eleven")
                .isEqualTo("chosen");
        String twelve = "twelve signs";
        assertThat(change(session, PASSWORD, twelve).status()).isEqualTo(204);
        String whole = "  Zhè shì 我的 句子 " + "x".repeat(170) + " End ";
        assertThat(whole.length()).isLessThanOrEqualTo(200);
        assertThat(change(session, twelve, whole).status()).isEqualTo(204);
        assertThat(signIn(username, whole).status()).isEqualTo(200);
        for (String other : List.of(
                whole.strip(),
                whole.toLowerCase(java.util.Locale.ROOT),
                whole.substring(0, 72),
                whole.substring(0, whole.length() - 3)))
            assertThat(signIn(username, other).status()).as(other).isEqualTo(401);
    }

    private static Answer change(Caller by, String old, String chosen) {
        return by.post("/api/session/password", Map.of("old", old, "chosen", chosen));
    }

    @Test
    @DisplayName("ASVS 7.5.1: a second factor is added or taken away only by whoever just proved who they are")
    void factorsWantProof() {
        var session = callers.signIn(username, PASSWORD);
        clock.advance(Duration.ofMinutes(10).plusSeconds(1));
        for (String path : List.of("totp", "totp/remove", "recovery-codes"))
            assertThat(session.once("POST", "/api/session/" + path, null, Map.of())
                            .problem())
                    .as(path)
                    .isEqualTo("step-up-needed");
    }

    @Test
    @DisplayName(
            "ASVS 16.3.1, 16.2.2, 16.2.5: each try is in the log, let in or not, by which factor, in UTC; never the password or the cookie")
    void logged() {
        signIn(username, "a wrong password here");
        String cookie = signIn(username, PASSWORD).cookie();
        var entries = db.sql("""
                        select body from (select body from evidence.pending union all select body from evidence.entry) e
                        where body::jsonb ->> 'kind' = 'sign-in'
                          and :account in (body::jsonb ->> 'actor', body::jsonb ->> 'account')
                        """)
                .param("account", account.toString())
                .query(String.class)
                .list();
        assertThat(entries).hasSize(2).allMatch(body -> body.matches(".*\"at\":\"2\\d{3}-[^\"]+Z\".*"));
        assertThat(entries).anyMatch(body -> body.contains("\"outcome\":\"refused\""));
        assertThat(entries)
                .anyMatch(body -> body.contains("\"outcome\":\"let-in\"") && body.contains("\"factor\":\"password\""));
        assertThat(String.join("", entries)).doesNotContain(PASSWORD, "a wrong password here", cookie.split("=")[1]);
    }

    @Test
    @DisplayName("ASVS 15.4.2, 2.3.4: of eight at the same moment who want the same name one gets it")
    void oneOfEight() throws Exception {
        var security = callers.as("security-admin");
        var body = Map.of(
                "username",
                "same-" + UUID.randomUUID().toString().substring(0, 8),
                "password",
                "a long enough password",
                "name",
                "同名人",
                "agency",
                actors.named("district").orElseThrow().agencyId().toString(),
                "roles",
                List.of("VERIFIER"));
        assertThat(security.post("/api/accounts", Map.of()).status())
                .as("proof is fresh")
                .isEqualTo(422);
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(IntStream.range(0, 8)
                    .mapToObj(n -> (java.util.concurrent.Callable<Integer>)
                            () -> security.post("/api/accounts", body).status())
                    .toList());
            var statuses = new java.util.ArrayList<Integer>();
            for (var answer : answers) statuses.add(answer.get());
            assertThat(statuses).containsOnlyOnce(201);
            assertThat(statuses).allMatch(status -> List.of(201, 409, 422).contains(status));
        }
    }
}
