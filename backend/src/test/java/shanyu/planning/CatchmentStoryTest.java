package shanyu.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Actors;
import shanyu.norms.ClassKind;
import shanyu.norms.ProviderTraits;
import shanyu.norms.ServiceForm;
import shanyu.registry.ClassPlaces;
import shanyu.registry.InstitutionLife;
import shanyu.registry.Particulars;
import shanyu.registry.Register;
import shanyu.registry.Samples;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("From a point: what can be walked to; and the circle narrowed to a form and an age band")
class CatchmentStoryTest {
    private static final String DOOR = "lon=121.5435&lat=31.2104";

    @Autowired
    private Callers callers;

    @Autowired
    private Register register;

    @Autowired
    private Actors actors;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void now() {
        clock.set(MovableClock.START);
        db.sql("delete from planning.town_children").update();
        assertThat(callers.as("district")
                        .post(
                                "/api/planning/children",
                                Map.of(
                                        "town", Samples.TOWN,
                                        "day", "2024-12-31",
                                        "children", 3538,
                                        "status", "estimated",
                                        "source", "推算"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("the outline holds the point, grows with the minutes, and the institutions within stand by their walk")
    void outline() {
        String name = nursery("圈内托育园", ServiceForm.FULL_DAY, ClassKind.OLDER_TODDLER);
        var five = from(DOOR + "&minutes=5");
        var fifteen = from(DOOR + "&minutes=15");
        assertThat(fifteen.at("/properties/town").asString()).isEqualTo(Samples.TOWN);
        assertThat(fifteen.at("/properties/metres").asDouble()).isEqualTo(1000);
        assertThat(holds(fifteen, 121.5435, 31.2104)).isTrue();
        assertThat(holds(fifteen, 121.5435, 31.2404)).isFalse();
        assertThat(fifteen.at("/properties/squareKilometres").asDouble())
                .isGreaterThan(five.at("/properties/squareKilometres").asDouble());
        assertThat(fifteen.at("/properties/children").asInt())
                .isPositive()
                .isGreaterThanOrEqualTo(five.at("/properties/children").asInt());
        var named = fifteen.at("/properties/named");
        assertThat(named.findValuesAsString("name")).contains(name);
        var metres = IntStream.range(0, named.size())
                .mapToObj(n -> named.get(n).path("metres").asInt())
                .toList();
        assertThat(metres).isSorted().allMatch(each -> each <= 1000);
        assertThat(fifteen.at("/properties/network/kind").asString()).isEqualTo("stand-in");
    }

    @Test
    @DisplayName("a point outside the district, in nobody's sea or nowhere on earth is said to be one")
    void outside() {
        var district = callers.as("district");
        assertThat(district.get("/api/planning/catchment?lon=121.47&lat=31.23").problem())
                .isEqualTo("outside-the-district");
        assertThat(district.get("/api/planning/catchment?lon=0&lat=0").problem())
                .isEqualTo("outside-the-district");
        assertThat(district.get("/api/planning/catchment?lon=181&lat=31").status())
                .isEqualTo(422);
        assertThat(district.get("/api/planning/catchment?lat=31").status()).isEqualTo(422);
        assertThat(district.get("/api/planning/catchment?lon=x&lat=31").status())
                .isBetween(400, 422);
        assertThat(callers.as("district-2")
                        .get("/api/planning/catchment?" + DOOR)
                        .problem())
                .isEqualTo("outside-the-district");
        assertThat(callers.as("verifier").get("/api/planning/catchment?" + DOOR).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "the circle of a class kind counts its places and a third of the children a year of age, or the share entered")
    void band() {
        nursery("圈内乳儿园", ServiceForm.HALF_DAY, ClassKind.INFANT);
        nursery("圈内托大园", ServiceForm.FULL_DAY, ClassKind.OLDER_TODDLER);
        var infants = circle("?kind=INFANT");
        assertThat(infants.at("/band/percent").asDouble()).isEqualTo(16.7);
        assertThat(infants.at("/band/fromMonths").asInt()).isEqualTo(6);
        assertThat(infants.at("/band/assumption/status").asString()).isEqualTo("default");
        assertThat(infants.at("/all/children").asInt()).isEqualTo(591);
        assertThat(circle("?kind=OLDER_TODDLER").at("/all/children").asInt()).isEqualTo(1178);
        assertThat(circle("?kind=MIXED").at("/all/children").asInt()).isEqualTo(1769);
        var entered = circle("?kind=INFANT&share=10");
        assertThat(entered.at("/all/children").asInt()).isEqualTo(354);
        assertThat(entered.at("/band").has("assumption")).isFalse();
        assertThat(entered.at("/all/perHundred").asDouble())
                .isGreaterThan(infants.at("/all/perHundred").asDouble());
        int all = circle("").at("/all/places").asInt();
        int infantPlaces = infants.at("/all/places").asInt();
        assertThat(infantPlaces).isPositive().isLessThan(all);
        int halfDay = circle("?form=HALF_DAY").at("/all/places").asInt();
        assertThat(halfDay).isPositive().isLessThan(all);
        assertThat(circle("?form=HALF_DAY&kind=OLDER_TODDLER").at("/all/places").asInt())
                .isLessThanOrEqualTo(halfDay);
        assertThat(from(DOOR + "&kind=INFANT").at("/properties/places").asInt())
                .isLessThan(from(DOOR).at("/properties/places").asInt());
    }

    @Test
    @DisplayName("a share without a class kind, out of its bounds, or of a day without ages is refused by its field")
    void shares() {
        var district = callers.as("district");
        assertThat(district.get("/api/planning/circle?share=10").text())
                .contains("\"share\"", "share-of-no-class-kind");
        assertThat(district.get("/api/planning/circle?kind=INFANT&share=0").status())
                .isEqualTo(422);
        assertThat(district.get("/api/planning/circle?kind=INFANT&share=100.1").status())
                .isEqualTo(422);
        assertThat(district.get("/api/planning/circle?kind=INFANT&share=100").status())
                .isEqualTo(200);
        assertThat(district.get("/api/planning/circle?kind=GIANT").status()).isBetween(400, 422);
        assertThat(district.get("/api/planning/circle?kind=INFANT&asOf=2019-10-07")
                        .text())
                .contains("no-ages-on-that-day");
    }

    private String nursery(String name, ServiceForm form, ClassKind kind) {
        var sample = Samples.particulars(name);
        var traits = sample.traits();
        var particulars = new Particulars(
                name,
                null,
                sample.town(),
                sample.address(),
                sample.position(),
                new ProviderTraits(
                        traits.type(),
                        Set.of(form),
                        traits.meals(),
                        traits.specialEquipment(),
                        traits.inclusive(),
                        traits.prepaid(),
                        traits.issuesPrepaidCard(),
                        traits.subsidised(),
                        traits.foreignStaff()),
                List.of(new ClassPlaces(kind, 1, 20)),
                sample.premises(),
                sample.contact());
        register.enter(
                "310115000",
                new Register.Entry(particulars, new InstitutionLife.Operating(LocalDate.of(2025, 9, 1))),
                actors.named("district").orElseThrow());
        return name;
    }

    private static boolean holds(JsonNode walked, double lon, double lat) {
        var shapes = new GeometryFactory();
        var point = shapes.createPoint(new Coordinate(lon, lat));
        for (var polygon : walked.at("/geometry/coordinates")) {
            var shell = shapes.createPolygon(IntStream.range(0, polygon.get(0).size())
                    .mapToObj(n -> polygon.get(0).get(n))
                    .map(at -> new Coordinate(at.get(0).asDouble(), at.get(1).asDouble()))
                    .toArray(Coordinate[]::new));
            if (shell.contains(point)) return true;
        }
        return false;
    }

    private JsonNode from(String query) {
        var answer = callers.as("district").get("/api/planning/catchment?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode circle(String query) {
        var answer = callers.as("district").get("/api/planning/circle" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
