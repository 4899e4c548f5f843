package shanyu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.Callers.Answer;
import shanyu.Callers.Caller;
import shanyu.HouseTest;
import shanyu.LogOutside;
import shanyu.MovableClock;
import shanyu.casework.Deadline;
import shanyu.casework.MatterKind;
import shanyu.casework.MatterOrder;
import shanyu.casework.MatterState;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.identity.Accounts;
import shanyu.identity.Actors;
import shanyu.identity.Role;
import shanyu.server.sealing.ClearText;
import shanyu.verifier.value.Verdict;

@HouseTest
@DisplayName(
        "The account of somebody who has left is erased by two administrators, but for the authorship of official acts")
class AccountErasureTest {
    private static final String PASSWORD = "a sentence of somebody leaving";
    private static final Map<String, String> LEFT = Map.of("ground", "PURPOSE_ACHIEVED", "reason", "已调离本区，交接办结");

    /** Where somebody may stand by id and still be no more than the author of what they did. */
    private static final List<String> AUTHORSHIP = List.of("account", "role_grant", "emergency_right");

    @Autowired
    private Callers callers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private Matters matters;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient db;

    private UUID leaver;
    private String username;

    @BeforeEach
    void somebody() {
        callers.nobody();
        clock.set(MovableClock.START);
        leaver = someone(Role.TOWN_OFFICER);
        username = accounts.find(leaver).orElseThrow().username();
    }

    private UUID someone(Role role) {
        String agency = role == Role.TOWN_OFFICER ? "town-huamu" : "security-admin";
        return accounts.open(
                "leaver-" + UUID.randomUUID().toString().substring(0, 8),
                PASSWORD,
                "慕容去来",
                actors.named(agency).orElseThrow().agencyId(),
                Set.of(role));
    }

    private Answer file() {
        return callers.as("audit-admin").get("/api/accounts/" + leaver);
    }

    @AfterEach
    void clockBack() {
        clock.set(MovableClock.START);
    }

    /** A second after the roles were given: nobody leaves in the moment they come. */
    private void close() {
        clock.advance(Duration.ofSeconds(1));
        String path = "/api/accounts/" + leaver;
        assertThat(callers.as("security-admin")
                        .post(path + "/disable", null, file().etag())
                        .status())
                .isEqualTo(200);
    }

    private Answer ask(Caller by) {
        return by.post("/api/accounts/" + leaver + "/erasure", LEFT, file().etag());
    }

    private Answer ask() {
        return ask(callers.as("security-admin"));
    }

    private UUID review() {
        return db.sql("""
                        select id from audit.review
                        where account = :account and kind = 'ACCOUNT_ERASURE' and decided_at is null
                        """).param("account", leaver).query(UUID.class).single();
    }

    private Answer decide(Caller by, String verdict) {
        String path = "/api/audit-reviews/" + review();
        return by.post(
                path + "/verdict",
                Map.of("verdict", verdict, "note", "与离任交接单核对无误"),
                callers.as("audit-admin").get(path).etag());
    }

    /** All that signing in leaves, beside an address of each kind. */
    private void lives() {
        var self = callers.signIn(username, PASSWORD);
        assertThat(self.put(
                                "/api/messages/setting",
                                Map.of(
                                        "email",
                                        "murong@example.org",
                                        "phone",
                                        "18817263549",
                                        "byEmail",
                                        List.of("matter"),
                                        "bySms",
                                        List.of("matter")),
                                self.get("/api/messages/setting").etag())
                        .status())
                .isEqualTo(200);
        callers.nobody()
                .send("POST", "/api/session", Map.of("username", username, "password", "wrong words"), Map.of());
        for (String row : List.of(
                "totp (account, secret, begun_at, confirmed_at) values (:a, 'x', now(), now())",
                "recovery_code (account, code_hash, made_at) values (:a, 'x', now())",
                "provider_link (issuer, subject, account, linked_at) values ('https://p', :a::text, :a, now())",
                "ceremony (id, kind, account, challenge, expires_at) values (:a, 'registration', :a, 'x', now())",
                "notice (id, account, kind, at) values (:a, :a, 'x', now())",
                """
                passkey (id, account, credential, public_key, counter, verified, transports, backup_eligible, backed_up,
                    label, created_at, used_at)
                values (:a, :a, :a::text::bytea, 'x', 0, true, '{}', false, false, 'x', now(), now())
                """)) db.sql("insert into identity." + row).param("a", leaver).update();
    }

    /** Tables of identity in which the account still stands. */
    private List<String> standsIn() {
        return db.sql("""
                        select distinct table_name from information_schema.columns
                        where table_schema = 'identity' and column_name = 'account'
                        """).query(String.class).list().stream()
                .filter(table -> db.sql("select exists (select from identity." + table + " where account = :a)")
                        .param("a", leaver)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    @Test
    @DisplayName(
            "asked by one, granted by another: addresses, factors, sessions and key gone for good; name and roles held stay")
    void erased() throws Exception {
        lives();
        assertThat(ask().problem()).as("nobody is erased who works here").isEqualTo("account-still-open");
        close();
        assertThat(ask().status()).isEqualTo(200);
        assertThat(ask().problem()).isEqualTo("account-erasure-asked");
        assertThat(standsIn()).contains("session", "totp", "passkey", "recovery_code", "sign_in_failure");
        var granted = decide(callers.as("audit-admin"), "JUSTIFIED");
        assertThat(granted.status()).as(granted.text()).isEqualTo(200);
        assertThat(standsIn()).allMatch(AUTHORSHIP::contains);
        assertThat(db.sql("select count(*) from messages.setting where account = :a")
                        .param("a", leaver)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(db.sql("select part is null from server.sealed_person where id = :a")
                        .param("a", leaver)
                        .query(Boolean.class)
                        .single())
                .as("the person's part of the key")
                .isTrue();
        assertThat(db.sql("select count(*) from server.keyed_answer where caller = :a")
                        .param("a", leaver.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(ClearText.where(db, "慕容去来")).as("the author's name").containsExactly("identity.account");
        assertThat(file().json().get("appointments")).hasSize(1);
        assertThat(file().json().get("erasedAt").isNull()).isFalse();
        assertThat(ask().problem()).isEqualTo("account-erased");
        assertThat(LogOutside.with(callers, "personal-data-erased", leaver.toString()))
                .isInstanceOf(Verdict.Holds.class);
    }

    @Test
    @DisplayName(
            "erased, it never signs in again, not even after a statement by hand, and its user name is not given again")
    void never() {
        close();
        ask();
        decide(callers.as("audit-admin"), "JUSTIFIED");
        var signIn = Map.of("username", username, "password", PASSWORD);
        assertThat(callers.nobody()
                        .send("POST", "/api/session", signIn, Map.of())
                        .status())
                .isEqualTo(401);
        assertThat(callers.as("security-admin")
                        .post(
                                "/api/accounts",
                                Map.of(
                                        "username",
                                        username,
                                        "password",
                                        "another sentence for a newcomer",
                                        "name",
                                        "新人",
                                        "agency",
                                        actors.named("town-huamu")
                                                .orElseThrow()
                                                .agencyId()
                                                .toString(),
                                        "roles",
                                        List.of("TOWN_OFFICER")))
                        .text())
                .contains("already-taken");
        for (String change : List.of("disabled_at = null", "password_hash = 'x'"))
            assertThatThrownBy(() -> db.sql("update identity.account set " + change + " where id = :a")
                            .param("a", leaver)
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("erased_is_closed");
    }

    @Test
    @DisplayName("not while a matter is in hand; one taken up between asking and granting holds it too")
    void heldByAMatter() {
        var matter = matters.open(new MatterOrder(
                new MatterKind("oversight.answer", false),
                new Subject("complaint", UUID.randomUUID(), "离任前的投诉", "310115000", "310115016", null),
                actors.named("town-huamu").orElseThrow().agencyId(),
                null,
                Map.of(),
                5,
                Deadline.Unit.WORKING_DAYS,
                null,
                Set.of()));
        matters.take(matter.id(), matter.version(), actors.of(leaver).orElseThrow());
        close();
        assertThat(ask().problem()).isEqualTo("account-holds-duties");
        db.sql("update casework.matter set state_by = null where id = :id")
                .param("id", matter.id())
                .update();
        assertThat(ask().status()).isEqualTo(200);
        db.sql("update casework.matter set state_by = :by where id = :id")
                .param("by", leaver)
                .param("id", matter.id())
                .update();
        assertThat(decide(callers.as("audit-admin"), "JUSTIFIED").problem()).isEqualTo("account-holds-duties");
        matters.settle("complaint", matter.subject().id(), "oversight.answer", MatterState.Ending.DONE, null);
        assertThat(decide(callers.as("audit-admin"), "JUSTIFIED").status()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "whoever asked does not grant, in whatever office by then, nor does a statement by hand; given back, it is asked again")
    void byTwo() {
        close();
        UUID both = someone(Role.SECURITY_ADMINISTRATOR);
        String name = accounts.find(both).orElseThrow().username();
        assertThat(ask(callers.signIn(name, PASSWORD)).status()).isEqualTo(200);
        var security = callers.as("security-admin");
        assertThat(decide(security, "JUSTIFIED").status())
                .as("not the office that asks")
                .isEqualTo(404);
        assertThat(security.put(
                                "/api/accounts/" + both + "/roles",
                                Map.of("roles", List.of("AUDIT_ADMINISTRATOR")),
                                security.get("/api/accounts/" + both).etag())
                        .status())
                .isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        var again = callers.signIn(name, PASSWORD);
        assertThat(decide(again, "JUSTIFIED").problem()).isEqualTo("second-person-needed");
        assertThat(decide(again, "UNJUSTIFIED").problem()).isEqualTo("second-person-needed");
        assertThatThrownBy(() -> db.sql("""
                        update audit.review set decided_by = proposed_by, decided_at = now(), verdict = 'JUSTIFIED', note = 'x'
                        where id = :id
                        """).param("id", review()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("review_second_person");
        assertThat(decide(callers.as("audit-admin"), "UNJUSTIFIED").status()).isEqualTo(200);
        assertThat(file().json().get("erasedAt")).isNull();
        assertThat(security.get("/api/accounts/" + leaver + "/erasure").text()).contains("UNJUSTIFIED", "离任交接单");
        assertThat(ask().status()).isEqualTo(200);
    }

    @Test
    @DisplayName("closed, an account holds no role from that moment on")
    void closedWithoutRoles() {
        close();
        assertThat(file().json().get("roles")).isEmpty();
        assertThat(file().json().at("/appointments/0/until").isNull()).isFalse();
    }
}
