package shanyu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;

@HouseTest
@DisplayName("Accounts: appointed by the security administrator, roles felt at once, administrators apart")
class AppointmentsTest {
    private static final String PASSWORD = "a long enough password";
    private static final String OWN = "a password of one's own";

    @Autowired
    private Callers callers;

    @Autowired
    private Actors actors;

    @Autowired
    private MovableClock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    /** A user name is taken once and for all; each story has its own people. */
    private String called(String word) {
        return word + "-" + mark;
    }

    private Callers.Answer appoint(String username, List<String> roles) {
        callers.nobody();
        UUID agency = actors.named("district").orElseThrow().agencyId();
        return callers.as("security-admin")
                .post(
                        "/api/accounts",
                        Map.of(
                                "username", username,
                                "password", PASSWORD,
                                "name", "新来的人",
                                "agency", agency.toString(),
                                "roles", roles));
    }

    /** Everybody else's sessions are of that time. */
    @AfterEach
    void clockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void somebodyAppointedCanSignInAndDoWhatTheRoleAllows() {
        var answer = appoint(called("appointed"), List.of("DISTRICT_OFFICE"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().path("name").asString())
                .as("masked like every name")
                .isEqualTo("新***");
        assertThat(settled(called("appointed")).get("/api/clocks").status()).isEqualTo(200);
    }

    @Test
    void aPasswordSomebodyElseChoseOpensNothingButItsOwnChange() {
        appoint(called("newcomer"), List.of("DISTRICT_OFFICE"));
        var session = callers.signIn(called("newcomer"), PASSWORD);
        assertThat(session.get("/api/session")
                        .json()
                        .at("/account/firstPassword")
                        .asBoolean())
                .isTrue();
        assertThat(session.get("/api/clocks").status()).isEqualTo(404);
        assertThat(session.get("/api/institutions").status()).isEqualTo(404);
        assertThat(change(session, PASSWORD, OWN).status()).isEqualTo(204);
        assertThat(session.get("/api/clocks").status()).isEqualTo(200);
    }

    /** Signed in with a password of one's own, chosen at the first sign-in. */
    private Callers.Caller settled(String username) {
        var session = callers.signIn(username, PASSWORD);
        assertThat(change(session, PASSWORD, OWN).status()).isEqualTo(204);
        return session;
    }

    private static Callers.Answer change(Callers.Caller session, String old, String chosen) {
        return session.post("/api/session/password", Map.of("old", old, "chosen", chosen));
    }

    @Test
    void aRoleTakenAwayIsGoneAtTheNextRequest() {
        var made = appoint(called("moved"), List.of("DISTRICT_OFFICE"));
        var session = settled(called("moved"));
        String path = "/api/accounts/" + made.json().path("id").asString();
        clock.advance(Duration.ofSeconds(1));
        String etag = callers.as("security-admin").get(path).etag();
        var changed = callers.as("security-admin").put(path + "/roles", Map.of("roles", List.of("VERIFIER")), etag);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().path("roles").toString()).isEqualTo("[\"VERIFIER\"]");
        assertThat(session.get("/api/clocks").status())
                .as("the old session is over")
                .isEqualTo(401);
        assertThat(callers.signIn(called("moved"), OWN).get("/api/clocks").status())
                .as("the new role may not")
                .isEqualTo(404);
    }

    @Test
    void aDisabledAccountOpensToNobody() {
        var made = appoint(called("leaver"), List.of("VERIFIER"));
        var session = callers.signIn(called("leaver"), PASSWORD);
        String path = "/api/accounts/" + made.json().path("id").asString();
        assertThat(callers.as("security-admin")
                        .post(path + "/disable", null, made.etag())
                        .status())
                .isEqualTo(200);
        assertThat(session.get("/api/today").status()).isEqualTo(401);
        var again = callers.nobody()
                .send("POST", "/api/session", Map.of("username", called("leaver"), "password", PASSWORD), Map.of());
        assertThat(again.problem()).isEqualTo("sign-in-refused");
    }

    @Test
    void administratorsExcludeEachOtherAndEveryOffice() {
        var two = appoint(called("two-admins"), List.of("SYSTEM_ADMINISTRATOR", "AUDIT_ADMINISTRATOR"));
        assertThat(two.json().at("/errors/0/reason").asString()).isEqualTo("administrators-exclude-each-other");
        var both = appoint(called("admin-and-office"), List.of("SECURITY_ADMINISTRATOR", "DISTRICT_OFFICE"));
        assertThat(both.json().at("/errors/0/reason").asString()).isEqualTo("administrators-exclude-each-other");
    }

    @Test
    void aUserNameIsTakenOnce() {
        appoint(called("only-one"), List.of("VERIFIER"));
        assertThat(appoint(called("only-one"), List.of("VERIFIER"))
                        .json()
                        .at("/errors/0/reason")
                        .asString())
                .isEqualTo("already-taken");
    }

    @Test
    void aShortPasswordIsRefused() {
        callers.nobody();
        var answer = callers.as("security-admin")
                .post(
                        "/api/accounts",
                        Map.of(
                                "username", "weak",
                                "password", "short",
                                "name", "某",
                                "agency",
                                        actors.named("district")
                                                .orElseThrow()
                                                .agencyId()
                                                .toString(),
                                "roles", List.of("VERIFIER")));
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("password");
    }

    @Test
    void anotherDistrictsAgencyDoesNotExist() {
        callers.nobody();
        var answer = callers.as("security-admin")
                .post(
                        "/api/accounts",
                        Map.of(
                                "username",
                                "foreign",
                                "password",
                                PASSWORD,
                                "name",
                                "某",
                                "agency",
                                actors.named("district-2")
                                        .orElseThrow()
                                        .agencyId()
                                        .toString(),
                                "roles",
                                List.of("VERIFIER")));
        assertThat(answer.json().at("/errors/0/reason").asString()).isEqualTo("unknown-agency");
    }

    @Test
    void aForgottenPasswordIsSetAnewByTheSecurityAdministratorAndEndsEverySession() {
        var made = appoint(called("forgetful"), List.of("VERIFIER"));
        var session = settled(called("forgetful"));
        String path = "/api/accounts/" + made.json().path("id").asString();
        String etag = callers.as("security-admin").get(path).etag();
        var reset = callers.as("security-admin").post(path + "/password", Map.of("password", PASSWORD), etag);
        assertThat(reset.status()).as(reset.text()).isEqualTo(200);
        assertThat(reset.json().path("firstPassword").asBoolean()).isTrue();
        assertThat(session.get("/api/today").status()).isEqualTo(401);
        assertThat(settled(called("forgetful")).get("/api/matters").status()).isEqualTo(200);
        assertThat(callers.as("security-admin")
                        .post(path + "/password", Map.of("password", PASSWORD), etag)
                        .problem())
                .isEqualTo("stale-version");
    }

    @Test
    void aRoleIsKeptWithItsTimeAndWhoGrantedIt() {
        var made = appoint(called("promoted"), List.of("VERIFIER"));
        String path = "/api/accounts/" + made.json().path("id").asString();
        clock.advance(Duration.ofSeconds(1));
        callers.as("security-admin").put(path + "/roles", Map.of("roles", List.of("INSPECTOR")), made.etag());
        var held = callers.as("audit-admin").get(path).json().path("appointments");
        assertThat(held.at("/0/role").asString()).isEqualTo("INSPECTOR");
        assertThat(held.at("/0/by").asString()).isEqualTo("security-admin");
        assertThat(held.at("/1/role").asString()).isEqualTo("VERIFIER");
        assertThat(held.at("/1/until").asString("")).isNotEmpty();
    }

    @Test
    void theListIsSearchedByRoleAndState() {
        appoint(called("fresh-holder"), List.of("KEY_HOLDER"));
        var rows = callers.as("security-admin")
                .get("/api/accounts?role=KEY_HOLDER&state=first&q=" + called("fresh-holder"))
                .json();
        assertThat(rows.path("total").asInt()).isEqualTo(1);
        assertThat(callers.as("security-admin")
                        .get("/api/accounts?role=VERIFIER&q=" + called("fresh-holder"))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(callers.as("security-admin")
                        .send(
                                "GET",
                                "/api/accounts?q=" + called("fresh-holder"),
                                null,
                                Map.of("Accept", "text/csv", "Accept-Language", "zh-CN"))
                        .text())
                .contains("密钥持有人");
    }
}
