package shanyu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.shared.DateRange;
import shanyu.shared.DivisionCode;

@HouseTest
@DisplayName("Agencies: listed by kind, a town's office for every town, and what a house still lacks")
class AgenciesTest {
    @Autowired
    private Callers callers;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Divisions divisions;

    @Autowired
    private JdbcClient db;

    @AfterEach
    void nothingLeft() {
        db.sql("delete from identity.division where district = '399901000'").update();
        db.sql("delete from identity.agency where district = '399901000'").update();
    }

    @BeforeEach
    void people() {
        callers.nobody();
    }

    @Test
    void areListedByKindWithTheirPeople() {
        var rows = callers.as("security-admin")
                .get("/api/agencies?kind=KEY_OFFICE&size=200")
                .json()
                .path("items");
        assertThat(rows.findValuesAsString("kind")).isNotEmpty().containsOnly("KEY_OFFICE");
        assertThat(rows.findValuesAsString("district")).containsOnly("310115000");
        assertThat(rows.at("/0/accounts").asInt()).isPositive();
    }

    @Test
    void anOfficeOfATownNamesItsTown() {
        var answer = callers.as("security-admin")
                .post("/api/agencies", Map.of("kind", "TOWN", "name", "某街道办事处", "nameEn", "Some Office"));
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("town");
        var foreign = callers.as("security-admin")
                .post(
                        "/api/agencies",
                        Map.of("kind", "TOWN", "name", "某街道办事处", "nameEn", "Some Office", "town", "319901001"));
        assertThat(foreign.json().at("/errors/0/reason").asString()).isEqualTo("unknown-town");
    }

    @Test
    void everyTownWithoutAnOfficeGetsOneOnce() {
        String district = "399901000";
        divisions.add(new Division(
                new DivisionCode("399901101"),
                "试验镇",
                "Trial Town",
                "town",
                new DivisionCode(district),
                DateRange.since(LocalDate.of(2000, 1, 1))));
        assertThat(agencies.addTownOffices(district)).singleElement().satisfies(office -> {
            assertThat(office.name()).isEqualTo("试验镇人民政府");
            assertThat(office.town()).isEqualTo("399901101");
        });
        assertThat(agencies.addTownOffices(district)).isEmpty();
    }

    @Test
    void whatTheHouseLacksIsCounted() {
        var stand = callers.as("system-admin").get("/api/agencies/progress").json();
        assertThat(stand.path("towns").asInt()).isEqualTo(36);
        assertThat(stand.path("townsWithoutOffice").asInt()).isZero();
        assertThat(stand.at("/holders/AUDIT_ADMINISTRATOR").asInt()).isPositive();
        assertThat(callers.as("district").get("/api/agencies/progress").status())
                .isEqualTo(404);
    }
}
