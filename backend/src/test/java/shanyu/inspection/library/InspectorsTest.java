package shanyu.inspection.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.identity.Accounts;
import shanyu.identity.Actors;
import shanyu.identity.Role;
import shanyu.norms.ProviderType;
import shanyu.registry.InstitutionLife.Operating;
import shanyu.registry.Register;
import shanyu.registry.Samples;
import shanyu.shared.DateRange;

@HouseTest
@DisplayName("The library of inspectors: licences, past employers, declared ties")
class InspectorsTest {
    private static final String PASSWORD = "a password for tests";

    @Autowired
    private Callers callers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private Register register;

    private String username;
    private UUID account;

    @BeforeEach
    void somebodyNew() {
        callers.nobody();
        username = "insp-" + UUID.randomUUID().toString().substring(0, 8);
        var fire = actors.named("fire").orElseThrow().agencyId();
        account = accounts.open(username, PASSWORD, "程远", fire, Set.of(Role.INSPECTOR));
    }

    private String listed() {
        var added = callers.as("district").post("/api/inspectors", Map.of("account", account, "department", "F"));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.json().get("id").asString();
    }

    private UUID nursery() {
        return register.enter(
                        "310115000",
                        new Register.Entry(
                                Samples.of("关系园" + username, ProviderType.FOR_PROFIT),
                                new Operating(LocalDate.of(2026, 1, 5))),
                        actors.named("district").orElseThrow())
                .id();
    }

    @Test
    @DisplayName(
            "a department lists its own people; another department, a town or the other district do not find the verb")
    void whoMayList() {
        var entry = Map.of("account", account, "department", "F");
        for (String who : List.of("education", "town-huamu", "district-2", "insp-f2"))
            assertThat(callers.as(who).post("/api/inspectors", entry).status())
                    .as(who)
                    .isEqualTo(404);
        var added = callers.as("fire").post("/api/inspectors", entry);
        assertThat(added.status()).isEqualTo(201);
        var again = callers.as("fire").post("/api/inspectors", entry);
        assertThat(again.json().at("/errors/0/reason").asString()).isEqualTo("already-listed");
        String path = "/api/inspectors/" + added.json().get("id").asString();
        var away = callers.as("fire").put(path, Map.of("department", "E", "active", true), added.etag());
        assertThat(away.status()).isEqualTo(404);
        var moved = callers.as("fire")
                .put(path, Map.of("department", "F", "town", "310115016", "active", true), added.etag());
        assertThat(moved.json().get("town").asString()).isEqualTo("310115016");
        assertThat(callers.as("fire")
                        .put(path, Map.of("department", "F", "active", true), added.etag())
                        .status())
                .isEqualTo(412);
    }

    @Test
    @DisplayName("licences neither overlap nor serve two people; the list tells what runs out")
    void licences() {
        String path = "/api/inspectors/" + listed() + "/licences";
        var first = callers.as("fire")
                .post(path, Map.of("number", "F-" + username, "from", "2026-01-01", "until", "2026-10-31"));
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        var overlap = callers.as("fire")
                .post(path, Map.of("number", "G-" + username, "from", "2026-10-31", "until", "2027-10-31"));
        assertThat(overlap.json().at("/errors/0/reason").asString()).isEqualTo("licence-overlaps");
        var soon = callers.as("fire").get("/api/inspectors?q=F-" + username).json();
        assertThat(soon.at("/items/0/licence").asString()).isEqualTo("soon");
        assertThat(soon.at("/items/0/licenceUntil").asString()).isEqualTo("2026-10-31");
        assertThat(callers.as("fire")
                        .post(path, Map.of("number", "G-" + username, "from", "2026-11-01", "until", "2027-10-31"))
                        .status())
                .isEqualTo(200);
        String other = username;
        somebodyNew();
        var stolen = callers.as("fire")
                .post(
                        "/api/inspectors/" + listed() + "/licences",
                        Map.of("number", "F-" + other, "from", "2028-01-01", "until", "2028-12-31"));
        assertThat(stolen.json().at("/errors/0/reason").asString()).isEqualTo("licence-of-another");
        var nonsense = callers.as("fire")
                .post(path, Map.of("number", "H-" + other, "from", "+999999999-12-31", "until", "+999999999-12-31"));
        assertThat(nonsense.status()).isIn(400, 422);
    }

    @ParameterizedTest(name = "licensed {0} and {1}, window {2} → {3}")
    @CsvSource({
        "2026-01-01/2026-11-10, 2026-11-11/2027-11-10, 2026-11-02/2026-11-22, true",
        "2026-01-01/2026-11-10, 2026-11-12/2027-11-10, 2026-11-02/2026-11-22, false",
        "2026-01-01/2026-11-22, , 2026-11-02/2026-11-22, true",
        "2026-01-01/2026-11-21, , 2026-11-02/2026-11-22, false",
        "2026-11-03/2027-01-01, , 2026-11-02/2026-11-22, false"
    })
    void aWindowNeedsALicenceOnEveryDay(String first, String second, String window, boolean covered) {
        var licences = java.util.stream.Stream.of(first, second)
                .filter(java.util.Objects::nonNull)
                .map(days -> new Licence(UUID.randomUUID(), "", range(days)))
                .toList();
        var inspector = new Inspector(
                UUID.randomUUID(), account, "", "", "310115000", "F", null, true, licences, List.of(), List.of(), 1);
        assertThat(inspector.isLicensedThroughout(range(window))).isEqualTo(covered);
    }

    @Test
    @DisplayName("an inspector declares a tie; only a second person lifts it, with a reason")
    void ties() {
        String path = "/api/inspectors/" + listed();
        var nursery = nursery();
        var me = callers.as(username);
        var tie = Map.of("institution", nursery, "kind", "KINSHIP");
        assertThat(callers.as("insp-f3").post(path + "/ties", tie).status()).isEqualTo(404);
        assertThat(callers.as("district").post(path + "/ties", tie).status()).isEqualTo(404);
        var declared = me.post(path + "/ties", tie);
        assertThat(declared.status()).as(declared.text()).isEqualTo(200);
        assertThat(me.post(path + "/ties", tie).json().at("/errors/0/reason").asString())
                .isEqualTo("already-declared");
        String lift = path + "/ties/" + declared.json().at("/ties/0/id").asString() + "/withdrawal";
        assertThat(me.post(lift, Map.of("reason", "已离职")).status()).isEqualTo(404);
        assertThat(callers.as("district").post(lift, Map.of("reason", " ")).status())
                .isIn(400, 422);
        var lifted = callers.as("district").post(lift, Map.of("reason", "亲属已离职"));
        assertThat(lifted.json().get("ties")).isEmpty();
        var foreign = me.post(path + "/ties", Map.of("institution", UUID.randomUUID(), "kind", "OTHER"));
        assertThat(foreign.json().at("/errors/0/reason").asString()).isEqualTo("unknown-institution");
    }

    @Test
    @DisplayName("past employers stand with their days, none twice for the same days")
    void pastEmployers() {
        String path = "/api/inspectors/" + listed() + "/employments";
        var nursery = nursery();
        var past = Map.of("institution", nursery, "from", "2021-09-01", "until", "2024-08-31");
        assertThat(callers.as("fire")
                        .post(path, past)
                        .json()
                        .at("/past/0/during/to")
                        .asString())
                .isEqualTo("2024-09-01");
        assertThat(callers.as("fire")
                        .post(path, past)
                        .json()
                        .at("/errors/0/reason")
                        .asString())
                .isEqualTo("employment-overlaps");
        var backwards = Map.of("institution", nursery, "from", "2021-09-01", "until", "2021-08-31");
        assertThat(callers.as("fire")
                        .post(path, backwards)
                        .json()
                        .at("/errors/0/reason")
                        .asString())
                .isEqualTo("before-from");
    }

    @Test
    @DisplayName(
            "the items page filters by group, department and condition, and marks what the monthly rounds look at first")
    void items() {
        var all = callers.nobody().get("/api/items?size=200").json();
        assertThat(all.get("total").asInt()).isEqualTo(100);
        var fire = callers.nobody().get("/api/items?size=200&group=FS").json();
        assertThat(fire.get("total").asInt()).isEqualTo(14);
        assertThat(fire.get("items"))
                .allSatisfy(item -> assertThat(item.get("priority").asBoolean()).isTrue());
        var mine = callers.nobody()
                .get("/api/items?size=200&department=M&appliesIf=OWN_KITCHEN")
                .json();
        assertThat(mine.get("items")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.get("appliesIf").asString()).isEqualTo("OWN_KITCHEN");
            assertThat(item.get("lead").asString() + item.get("joint")).contains("M");
        });
        assertThat(callers.nobody()
                        .get("/api/items?asOf=2020-01-01")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    private static DateRange range(String days) {
        var ends = days.split("/");
        return new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]).plusDays(1));
    }
}
