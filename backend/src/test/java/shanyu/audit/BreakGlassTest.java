package shanyu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import shanyu.norms.Norms;
import shanyu.server.HouseClock;

@HouseTest
@DisplayName(
        "Rights taken in an emergency (应急授权): a reason, an end, every act logged as such, looked at by the next working day")
class BreakGlassTest {
    private static final String PASSWORD = "a sentence for an emergency";
    private static final String REASON = "花木街道经办人员突发疾病，今日须受理两份备案";

    @Autowired
    private Callers callers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Norms norms;

    @Autowired
    private ReviewWatch watch;

    @Autowired
    private JdbcClient db;

    private UUID account;
    private Caller officer;
    private Instant before;

    /** The hours this story takes are given back: others' sessions would have fallen asleep. */
    @AfterEach
    void theHoursBefore() {
        clock.set(before);
    }

    @BeforeEach
    void anOfficerOfATown() {
        callers.nobody();
        before = clock.instant();
        account = someone(Role.TOWN_OFFICER);
        officer = callers.signIn(name(account), PASSWORD);
    }

    private UUID someone(Role... roles) {
        return accounts.open(
                "glass-" + UUID.randomUUID().toString().substring(0, 8),
                PASSWORD,
                "应急人",
                actors.named("town-huamu").orElseThrow().agencyId(),
                Set.of(roles));
    }

    /** Signed in just now: these stories take longer than a session may sleep. */
    private Caller as(String username) {
        return callers.signIn(username, Callers.PASSWORD);
    }

    private void later(Duration by) {
        clock.advance(by);
        officer = callers.signIn(name(account), PASSWORD);
    }

    private String name(UUID id) {
        return accounts.find(id).orElseThrow().username();
    }

    private Answer take(Caller by, String role, String reason, Instant until) {
        return by.post("/api/emergencies", Map.of("role", role, "reason", reason, "until", until.toString()));
    }

    private Answer take(Duration lasting) {
        return take(officer, "DISTRICT_OFFICE", REASON, clock.instant().plus(lasting));
    }

    private UUID review() {
        return db.sql("select id from audit.review where account = :account")
                .param("account", account)
                .query(UUID.class)
                .single();
    }

    private Answer decide(UUID review, String verdict) {
        var audit = as("audit-admin");
        String path = "/api/audit-reviews/" + review;
        return audit.post(
                path + "/verdict",
                Map.of("verdict", verdict, "note", "与值班记录逐条核对"),
                audit.get(path).etag());
    }

    @Test
    @DisplayName("what is taken opens at once and shuts by itself at the stated end, to the second")
    void opensAndShuts() {
        assertThat(officer.get("/api/clocks").status()).isEqualTo(404);
        var taken = take(Duration.ofHours(2));
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        assertThat(taken.json().path("inForce").asBoolean()).isTrue();
        assertThat(officer.get("/api/clocks").status()).isEqualTo(200);
        later(Duration.ofHours(2).minusSeconds(1));
        assertThat(officer.get("/api/clocks").status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(officer.get("/api/clocks").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("no longer than the product's eight hours, no shorter than now, never without a reason")
    void bounds() {
        int hours = norms.asOf(java.time.LocalDate.ofInstant(clock.instant(), HouseClock.ZONE))
                .integer("emergency-right-hours")
                .orElseThrow()
                .value();
        assertThat(take(Duration.ofHours(hours).plusSeconds(1)).problem()).isEqualTo("emergency-too-long");
        assertThat(take(Duration.ZERO).status()).isEqualTo(422);
        assertThat(take(officer, "DISTRICT_OFFICE", "急", clock.instant().plusSeconds(60))
                        .status())
                .isIn(400, 422);
        assertThat(take(Duration.ofHours(hours)).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("one at a time; given back, it is gone and another may be taken")
    void oneAtATime() {
        assertThat(take(Duration.ofHours(1)).status()).isEqualTo(201);
        assertThat(take(officer, "VERIFIER", REASON, clock.instant().plusSeconds(600))
                        .problem())
                .isEqualTo("emergency-in-force");
        clock.advance(Duration.ofMinutes(1));
        assertThat(officer.post("/api/emergencies/end", null).status()).isEqualTo(200);
        assertThat(officer.get("/api/clocks").status()).isEqualTo(404);
        assertThat(officer.post("/api/emergencies/end", null).problem()).isEqualTo("no-emergency-in-force");
        assertThat(take(officer, "VERIFIER", REASON, clock.instant().plusSeconds(600))
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DISTRICT_OFFICE", "DEPARTMENT_OFFICER", "VERIFIER"})
    @DisplayName(
            "keys, entropy, licences, the administrators' work, an institution's part and what one has cannot be taken")
    void notEverything(Role role) {
        assertThat(take(officer, role.name(), REASON, clock.instant().plusSeconds(600))
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"system-admin", "security-admin", "audit-admin", "key-one", "secretary"})
    @DisplayName("who administers, or keeps a key or the entropy, takes nothing")
    void notEverybody(String who) {
        var answer = take(as(who), "DISTRICT_OFFICE", REASON, clock.instant().plusSeconds(600));
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    @DisplayName("nor does who works for an institution")
    void notAnInstitution() {
        var clerk = callers.signIn(name(someone(Role.INSTITUTION_CLERK)), PASSWORD);
        assertThat(take(clerk, "DISTRICT_OFFICE", REASON, clock.instant().plusSeconds(600))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("an office joined with a key takes nothing either")
    void notWithAKey() {
        var both = callers.signIn(name(someone(Role.TOWN_OFFICER, Role.KEY_HOLDER)), PASSWORD);
        assertThat(take(both, "DISTRICT_OFFICE", REASON, clock.instant().plusSeconds(600))
                        .problem())
                .isEqualTo("no-emergency-for-this-office");
    }

    @Test
    @DisplayName("it asks for a fresh proof of who one is")
    void stepUp() {
        clock.advance(Duration.ofMinutes(10).plusSeconds(1));
        var answer = officer.once(
                "POST",
                "/api/emergencies",
                Map.of(
                        "role",
                        "VERIFIER",
                        "reason",
                        REASON,
                        "until",
                        clock.instant().plusSeconds(60).toString()),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        assertThat(answer.problem()).isEqualTo("step-up-needed");
    }

    @Test
    @DisplayName(
            "what is done under it is in the log by its name, what one may anyway is not; the review shows just that")
    void everyActIsLoggedAsSuch() {
        var taken = take(Duration.ofHours(1));
        officer.get("/api/agencies");
        officer.get("/api/emergencies");
        numbered();
        var acts = as("audit-admin").get("/api/audit-reviews/" + review()).json();
        assertThat(acts.at("/right/reason").asString()).isEqualTo(REASON);
        assertThat(acts.path("name").asString()).as("masked").matches("应\\*+");
        assertThat(acts.path("acts").findValuesAsString("action"))
                .contains("identity.agency.list")
                .doesNotContain("audit.emergency.take");
        assertThat(db.sql("select count(*) from evidence.entry where body like :mark")
                        .param(
                                "mark",
                                "%\"emergency\":\"" + taken.json().path("id").asString() + "\"%")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    @DisplayName("the review is due at the end of the next working day after the stated end; a second later it is told")
    void clockOfTheReview() {
        clock.set(java.time.LocalDate.of(2026, 9, 18), 9); // a Friday
        officer = callers.signIn(name(account), PASSWORD);
        take(Duration.ofHours(2));
        var due = Instant.parse("2026-09-20T15:59:59.999999Z"); // that Sunday is worked (调休), midnight in Shanghai
        var audit = as("audit-admin");
        assertThat(audit.get("/api/audit-reviews/" + review())
                        .json()
                        .path("dueAt")
                        .asString())
                .isEqualTo(due.toString());
        clock.set(due);
        watch.remind();
        assertThat(told("audit.overdue")).isZero();
        clock.set(due.plusSeconds(1));
        watch.remind();
        watch.remind();
        assertThat(told("audit.overdue")).as("both administrators, once").isEqualTo(2);
        assertThat(as("audit-admin")
                        .get("/api/audit-reviews/" + review())
                        .json()
                        .path("late")
                        .asBoolean())
                .isTrue();
    }

    /** The log gives what was done its numbers within a second or so. */
    private void numbered() {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (db.sql("select count(*) from evidence.pending")
                        .query(Integer.class)
                        .single()
                > 0) {
            assertThat(System.nanoTime()).isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    private int told(String kind) {
        return db.sql("select count(*) from messages.message where once = :once and recipient in (:audit, :security)")
                .param("once", kind + ":" + review())
                .param("audit", actors.named("audit-admin").orElseThrow().accountId())
                .param("security", actors.named("security-admin").orElseThrow().accountId())
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("decided only after its end, once, on the version looked at; whoever took it reads the word")
    void decided() {
        take(Duration.ofHours(1));
        assertThat(told("audit.opened")).isEqualTo(1);
        assertThat(decide(review(), "JUSTIFIED").problem()).isEqualTo("emergency-still-in-force");
        later(Duration.ofHours(1));
        var stale = as("audit-admin")
                .post(
                        "/api/audit-reviews/" + review() + "/verdict",
                        Map.of("verdict", "JUSTIFIED", "note", "与值班记录相符"),
                        "\"7\"");
        assertThat(stale.status()).isEqualTo(412);
        var decided = decide(review(), "UNJUSTIFIED");
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(decide(review(), "JUSTIFIED").problem()).isEqualTo("review-decided");
        assertThat(officer.get("/api/emergencies")
                        .json()
                        .at("/rights/0/verdict")
                        .asString())
                .isEqualTo("UNJUSTIFIED");
        assertThat(told("audit.unjustified-account"))
                .as("the security administrator hears")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("nobody but the district's audit administrator sees or decides a review")
    void onlyTheAuditAdministrator() {
        take(Duration.ofHours(1));
        for (String who : new String[] {"district", "security-admin", "system-admin", "secretary", "town-huamu"})
            assertThat(as(who).get("/api/audit-reviews/" + review()).status())
                    .as(who)
                    .isEqualTo(404);
    }

    @Test
    @DisplayName("roles changed by the security administrator end it")
    void reappointed() {
        take(Duration.ofHours(1));
        clock.advance(Duration.ofSeconds(1));
        var security = as("security-admin");
        String path = "/api/accounts/" + account;
        security.put(
                path + "/roles",
                Map.of("roles", Set.of("VERIFIER")),
                security.get(path).etag());
        assertThat(actors.of(account).orElseThrow().emergency()).isNull();
        assertThat(actors.of(account).orElseThrow().roles()).doesNotContain(Role.DISTRICT_OFFICE);
    }
}
