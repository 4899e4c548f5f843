package shanyu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    @Autowired
    private Callers callers;

    @Autowired
    private Actors actors;

    @Autowired
    private MovableClock clock;

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

    @Test
    void somebodyAppointedCanSignInAndDoWhatTheRoleAllows() {
        var answer = appoint("appointed", List.of("DISTRICT_OFFICE"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().path("name").asString())
                .as("masked like every name")
                .isEqualTo("新***");
        assertThat(callers.signIn("appointed", PASSWORD).get("/api/clocks").status())
                .isEqualTo(200);
    }

    @Test
    void aRoleTakenAwayIsGoneAtTheNextRequest() {
        var made = appoint("moved", List.of("DISTRICT_OFFICE"));
        var session = callers.signIn("moved", PASSWORD);
        String path = "/api/accounts/" + made.json().path("id").asString();
        clock.advance(Duration.ofSeconds(1));
        var changed =
                callers.as("security-admin").put(path + "/roles", Map.of("roles", List.of("VERIFIER")), made.etag());
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().path("roles").toString()).isEqualTo("[\"VERIFIER\"]");
        assertThat(session.get("/api/clocks").status())
                .as("the old session is over")
                .isEqualTo(401);
        assertThat(callers.signIn("moved", PASSWORD).get("/api/clocks").status())
                .as("the new role may not")
                .isEqualTo(404);
    }

    @Test
    void aDisabledAccountOpensToNobody() {
        var made = appoint("leaver", List.of("VERIFIER"));
        var session = callers.signIn("leaver", PASSWORD);
        String path = "/api/accounts/" + made.json().path("id").asString();
        assertThat(callers.as("security-admin")
                        .post(path + "/disable", null, made.etag())
                        .status())
                .isEqualTo(200);
        assertThat(session.get("/api/today").status()).isEqualTo(401);
        var again = callers.nobody()
                .send("POST", "/api/session", Map.of("username", "leaver", "password", PASSWORD), Map.of());
        assertThat(again.problem()).isEqualTo("sign-in-refused");
    }

    @Test
    void administratorsExcludeEachOtherAndEveryOffice() {
        var two = appoint("two-admins", List.of("SYSTEM_ADMINISTRATOR", "AUDIT_ADMINISTRATOR"));
        assertThat(two.json().at("/errors/0/reason").asString()).isEqualTo("administrators-exclude-each-other");
        var both = appoint("admin-and-office", List.of("SECURITY_ADMINISTRATOR", "DISTRICT_OFFICE"));
        assertThat(both.json().at("/errors/0/reason").asString()).isEqualTo("administrators-exclude-each-other");
    }

    @Test
    void aUserNameIsTakenOnce() {
        appoint("only-one", List.of("VERIFIER"));
        assertThat(appoint("only-one", List.of("VERIFIER"))
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
}
