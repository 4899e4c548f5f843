package shanyu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.access.Action;
import shanyu.identity.access.Permissions;

@HouseTest
@DisplayName(
        "Three administrators (三员, GB/T 22239-2019, 8.1.4.2): none does another's work, none two of it, none the trade's")
class AdministratorsApartTest {
    private static final Set<Role> ADMINISTRATORS =
            Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);

    /** What more than one of them sees: the list of accounts and offices, how far the house is set up, whether its clocks run. */
    private static final Set<String> SHARED = Set.of(
            "identity.account.list",
            "identity.account.read",
            "identity.agency.list",
            "identity.progress.read",
            "identity.sealing-key.list",
            "casework.clock.list");

    /** Rooms whose rows are the trade's; of casework they see whether clocks run, as counts. */
    private static final List<String> TRADE =
            List.of("registry.", "inspection.", "warning.", "oversight.", "disclosure.", "casework.");

    @Autowired
    private Callers callers;

    @Autowired
    private Permissions permissions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private MovableClock clock;

    /** Everybody else's sessions are of that time. */
    @AfterEach
    void clockBack() {
        clock.set(MovableClock.START);
    }

    @BeforeEach
    void cast() {
        callers.nobody();
    }

    /** Actions that one of the roles opens and being anybody does not. */
    private Stream<Action> of(Role role) {
        return permissions.actions().values().stream()
                .filter(action -> !action.isPublic())
                .filter(action -> action.rules().stream().anyMatch(rule -> rule.role() == role));
    }

    /** What is everybody's own: one's session, password, factors and messages. */
    private static boolean isOnesOwn(Action action) {
        return action.rules().stream().anyMatch(rule -> rule.role() == Role.INSTITUTION_CLERK)
                && (action.name().startsWith("identity.") || action.name().startsWith("messages."));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDIT_ADMINISTRATOR"})
    @DisplayName("no action of the catalogue is open to two of them, but looking at lists of accounts and clocks")
    void noneDoesAnothersWork(Role role) {
        assertThat(of(role).filter(action -> !isOnesOwn(action))
                        .filter(action -> action.rules().stream()
                                .anyMatch(rule -> rule.role() != role && ADMINISTRATORS.contains(rule.role())))
                        .map(Action::name))
                .allMatch(SHARED::contains);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDIT_ADMINISTRATOR"})
    @DisplayName("none has a part in an action of the trade, but in seeing whether clocks run")
    void noneReadsTheTrade(Role role) {
        assertThat(of(role).map(Action::name))
                .filteredOn(name -> TRADE.stream().anyMatch(name::startsWith))
                .allMatch("casework.clock.list"::equals);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "system-admin, /api/institutions, 404",
        "system-admin, /api/filings, 404",
        "system-admin, /api/complaints, 404",
        "system-admin, /api/matters, 404",
        "system-admin, /api/accounts, 404",
        "system-admin, /api/audit-reviews, 404",
        "security-admin, /api/institutions, 404",
        "security-admin, /api/filings, 404",
        "security-admin, /api/complaints, 404",
        "security-admin, /api/matters, 404",
        "security-admin, /api/audit-reviews, 404",
        "security-admin, /api/accounts, 200",
        "audit-admin, /api/institutions, 404",
        "audit-admin, /api/filings, 404",
        "audit-admin, /api/complaints, 404",
        "audit-admin, /api/matters, 404",
        "audit-admin, /api/audit-reviews, 200",
        "audit-admin, /api/accounts, 200"
    })
    void overHttp(String who, String path, int status) {
        assertThat(callers.as(who).get(path).status()).isEqualTo(status);
    }

    @Test
    @DisplayName(
            "the audit administrator appoints nobody, the security administrator reads no log, the system administrator neither")
    void noneWritesAnothers() {
        var somebody = Map.of(
                "username", "nobody-new",
                "password", "a long enough password",
                "name", "新人",
                "agency", actors.named("district").orElseThrow().agencyId().toString(),
                "roles", List.of("VERIFIER"));
        UUID account = actors.named("verifier").orElseThrow().accountId();
        for (String who : List.of("audit-admin", "system-admin"))
            assertThat(callers.as(who).post("/api/accounts", somebody).status())
                    .as(who)
                    .isEqualTo(404);
        for (String who : List.of("security-admin", "system-admin"))
            assertThat(callers.as(who).get("/api/accounts/" + account + "/acts").status())
                    .as(who)
                    .isEqualTo(404);
    }

    private UUID holder(Role... roles) {
        return accounts.open(
                "apart-" + UUID.randomUUID().toString().substring(0, 8),
                "a sentence of an administrator",
                "三员",
                actors.named("audit-admin").orElseThrow().agencyId(),
                Set.of(roles));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR",
        "SYSTEM_ADMINISTRATOR, AUDIT_ADMINISTRATOR",
        "SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR",
        "AUDIT_ADMINISTRATOR, DISTRICT_OFFICE",
        "SYSTEM_ADMINISTRATOR, INSTITUTION_CLERK"
    })
    @DisplayName("the API refuses two of them in one account, and so does the database when it is asked by hand")
    void neverTwo(Role one, Role other) {
        UUID account = holder(one);
        var security = callers.as("security-admin");
        String path = "/api/accounts/" + account;
        var asked = security.put(
                path + "/roles",
                Map.of("roles", List.of(one.name(), other.name())),
                security.get(path).etag());
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("administrators-exclude-each-other");
        assertThatThrownBy(() -> accounts.grant(account, other))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("administrators_apart");
    }

    @Test
    @DisplayName("two offices of the trade may go together; one duty may follow another, in the same moment even")
    void oneAfterTheOther() {
        accounts.grant(holder(Role.VERIFIER), Role.INSPECTOR);
        UUID account = holder(Role.AUDIT_ADMINISTRATOR);
        var security = callers.as("security-admin");
        String path = "/api/accounts/" + account;
        var changed = security.put(
                path + "/roles",
                Map.of("roles", List.of("SYSTEM_ADMINISTRATOR")),
                security.get(path).etag());
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(accounts.find(account).orElseThrow().roles()).containsExactly(Role.SYSTEM_ADMINISTRATOR);
    }
}
