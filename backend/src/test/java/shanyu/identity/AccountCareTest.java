package shanyu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static shanyu.Refusals.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.signin.Notices;
import shanyu.server.http.Paging;

@HouseTest
@DisplayName("What an administrator does to somebody's account is done once, told to its owner, and never to oneself")
class AccountCareTest {
    private static final String PASSWORD = "a sentence for signing in";

    @Autowired
    private AccountCare care;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Passwords passwords;

    @Autowired
    private OpenSessions sessions;

    @Autowired
    private Notices notices;

    @Autowired
    private AccountLists lists;

    @Autowired
    private AgencyLists agencyLists;

    @Autowired
    private AccountWhereabouts whereabouts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private Callers callers;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient db;

    private final String username = "cared-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID account;
    private Actor security;

    @BeforeEach
    void somebody() {
        callers.nobody();
        clock.set(MovableClock.START);
        security = actors.named("security-admin").orElseThrow();
        account = accounts.open(
                username,
                PASSWORD,
                "被照顾的人",
                actors.named("verifier").orElseThrow().agencyId(),
                Set.of(Role.VERIFIER));
    }

    @AfterEach
    void clockBack() {
        clock.set(MovableClock.START);
    }

    private int version() {
        return lists.find(account).orElseThrow().version();
    }

    @Test
    @DisplayName("signed out everywhere: every session ends and the owner is told; where there was none, nobody is")
    void signedOut() {
        assertThat(refusal(care.endSessions(account, version(), security))).isEqualTo("done");
        assertThat(notices.unseen(account)).isEmpty();
        var here = callers.signIn(username, PASSWORD);
        assertThat(sessions.of(account)).hasSize(1);
        assertThat(refusal(care.endSessions(account, version(), security))).isEqualTo("done");
        assertThat(here.get("/api/today").status()).isEqualTo(401);
        assertThat(sessions.of(account)).isEmpty();
        assertThat(notices.unseen(account)).extracting(Notices.Notice::kind).containsExactly("sessions-ended");
        notices.seen(account);
        assertThat(notices.unseen(account)).isEmpty();
    }

    @Test
    @DisplayName(
            "an old version, an account that is not there or closed, and one's own are each refused in their own word")
    void refused() {
        int version = version();
        assertThat(refusal(care.resetFactors(account, version, security))).isEqualTo("done");
        assertThat(version()).isEqualTo(version + 1);
        var nobody = UUID.randomUUID();
        var self = security.accountId();
        assertThat(List.of(
                        refusal(care.resetFactors(account, version, security)),
                        refusal(care.endSessions(account, version, security)),
                        refusal(appointments.assign(account, version, Set.of(Role.INSPECTOR), security)),
                        refusal(appointments.disable(account, version, security)),
                        refusal(passwords.reset(account, version, "three herons here", security))))
                .containsOnly("stale-version");
        assertThat(List.of(
                        refusal(care.resetFactors(nobody, 1, security)),
                        refusal(care.endSessions(nobody, 1, security)),
                        refusal(appointments.assign(nobody, 1, Set.of(Role.INSPECTOR), security)),
                        refusal(appointments.disable(nobody, 1, security)),
                        refusal(passwords.reset(nobody, 1, "three herons here", security))))
                .containsOnly("not-found");
        assertThat(List.of(
                        refusal(care.resetFactors(self, 1, security)),
                        refusal(care.endSessions(self, 1, security)),
                        refusal(appointments.assign(self, 1, Set.of(Role.INSPECTOR), security)),
                        refusal(appointments.disable(self, 1, security)),
                        refusal(passwords.reset(self, 1, "three herons here", security))))
                .containsOnly("not-oneself");
        clock.advance(Duration.ofSeconds(1));
        assertThat(refusal(appointments.disable(account, version(), security))).isEqualTo("done");
        assertThat(refusal(care.endSessions(account, version(), security))).isEqualTo("not-found");
        assertThat(lists.find(account).orElseThrow().disabled()).isTrue();
        assertThat(lists.find(account).orElseThrow().roles()).isEmpty();
    }

    @Test
    @DisplayName("closed for good, an account is signed in nowhere any more")
    void closed() {
        callers.signIn(username, PASSWORD);
        assertThat(sessions.of(account)).hasSize(1);
        appointments.disable(account, version(), security).orThrow();
        assertThat(sessions.of(account)).isEmpty();
    }

    @Test
    @DisplayName("roles nobody can be given, and none at all, are refused")
    void roles() {
        for (Set<Role> roles : List.of(Set.<Role>of(), Set.of(Role.PUBLIC), Set.of(Role.VERIFIER, Role.NEWCOMER)))
            assertThat(refusal(appointments.assign(account, version(), roles, security)))
                    .as(roles.toString())
                    .isEqualTo("field-refused");
        assertThat(refusal(appointments.assign(account, version(), Set.of(Role.VERIFIER, Role.INSPECTOR), security)))
                .isEqualTo("done");
        assertThat(accounts.find(account).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.VERIFIER, Role.INSPECTOR);
        assertThat(accounts.roles(account)).containsExactlyInAnyOrder(Role.VERIFIER, Role.INSPECTOR);
    }

    @Test
    @DisplayName("the file of an account says when it rests, until then and no longer")
    void rests() {
        db.sql("update identity.account set locked_until = :at where id = :id")
                .param("at", java.sql.Timestamp.from(clock.instant().plusSeconds(60)))
                .param("id", account)
                .update();
        assertThat(lists.find(account).orElseThrow().restsUntil())
                .isEqualTo(clock.instant().plusSeconds(60));
        clock.set(MovableClock.START.plusSeconds(60));
        assertThat(lists.find(account).orElseThrow().restsUntil()).isNull();
        assertThat(lists.find(account).orElseThrow().disabledAt()).isNull();
        assertThat(lists.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    @DisplayName("an account belongs where its agency does, and to its owner")
    void belongs() {
        assertThat(whereabouts.kind()).isEqualTo("account");
        var found = whereabouts.find(account.toString()).orElseThrow();
        assertThat(found.district()).isEqualTo("310115000");
        assertThat(found.agency())
                .isEqualTo(actors.named("verifier").orElseThrow().agency());
        assertThat(found.people()).containsExactly(account);
        assertThat(whereabouts.find(UUID.randomUUID().toString())).isEmpty();
        assertThat(whereabouts.find("verifier")).isEmpty();
    }

    @Test
    @DisplayName("the lists of accounts and agencies hold what was asked for, page after page, of one's own district")
    void listed() {
        var all = new AccountFilter(null, null, null, null);
        for (String sort : new String[] {"username", "agency", "created", "-username"}) {
            var first = lists.list(security, all, new Paging(sort, 0, 5));
            var second = lists.list(security, all, new Paging(sort, 1, 5));
            assertThat(first.items()).as(sort).hasSize(5).doesNotContainAnyElementsOf(second.items());
            assertThat(first.total()).isGreaterThan(10);
        }
        assertThat(names(new Paging("username", 0, 200))).isSortedAccordingTo(String::compareTo);
        var mine = lists.list(
                security, new AccountFilter(username.toUpperCase(), null, null, null), new Paging(null, 0, 5));
        assertThat(mine.items()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(account);
            assertThat(row.roles()).containsExactly(Role.VERIFIER);
            assertThat(row.disabled()).isFalse();
            assertThat(row.createdAt()).isEqualTo(MovableClock.START);
        });
        var towns = agencyLists.list(security, null, Agency.Kind.TOWN, new Paging("name", 0, 200));
        assertThat(towns.items()).extracting(AgencyLists.Row::kind).containsOnly(Agency.Kind.TOWN);
        assertThat(towns.items()).extracting(AgencyLists.Row::district).containsOnly("310115000");
        var huamu = agencyLists.list(security, "花木", Agency.Kind.TOWN, new Paging(null, 0, 5));
        assertThat(huamu.items()).singleElement().satisfies(row -> {
            assertThat(row.town()).isEqualTo("310115016");
            assertThat(row.accounts()).isPositive();
        });
        assertThat(agencyLists
                        .list(security, "HUAMU", Agency.Kind.TOWN, new Paging("accounts", 0, 5))
                        .total())
                .isEqualTo(1);
        assertThat(agencyLists
                        .list(security, "没有的", null, new Paging(null, 0, 5))
                        .items())
                .isEmpty();
    }

    private List<String> names(Paging paging) {
        return lists.list(security, new AccountFilter(null, null, null, null), paging).items().stream()
                .map(AccountLists.Row::username)
                .filter(name -> name.matches("[a-z]+"))
                .toList();
    }
}
