package shanyu.inspection.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.inspection.visit.Scene;

@HouseTest
@DisplayName("An inspection code: issued with the visit, shown, scanned, and the visit rated once")
class CodeStoryTest {
    private static final Map<String, Object> GOOD =
            Map.of("conduct", 5, "time", 4, "burden", 3, "text", "说明清楚", "anonymous", true);

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Callers callers;

    private Scene scene;

    @BeforeEach
    void enter() {
        house.getBean(MovableClock.class).set(MovableClock.START);
        scene = new Scene(house);
    }

    @AfterEach
    void clockBack() {
        scene.clock.set(MovableClock.START);
    }

    @Test
    @DisplayName(
            "nobody opens a code that was not shown; shown, it tells task, items and masked people, and takes one arrival")
    void arrival() {
        var walk = scene.begin(List.of("insp-f1", "insp-h1"), "FS-03");
        assertThat(scene.as("district")
                        .get(walk.path() + "/code")
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("issued");
        assertThat(scene.as("district").post(walk.path() + "/code", null).status())
                .as("only the team shows it")
                .isEqualTo(404);
        String code =
                walk.by(0).post(walk.path() + "/code", null).json().get("code").asString();
        var seen = callers.nobody().get("/api/check/" + code).json();
        assertThat(seen.at("/check/kind").asString()).isEqualTo("trigger");
        assertThat(seen.at("/items/0/id").asString()).isEqualTo("FS-03");
        assertThat(seen.at("/people/0/name").asString()).contains("*");
        assertThat(callers.nobody().get("/api/check/" + code.substring(1) + "2").status())
                .isEqualTo(404);
        assertThat(callers.nobody().post("/api/check/" + code + "/rating", GOOD).status())
                .as("not before the results")
                .isEqualTo(409);
        var came = callers.nobody().post("/api/check/" + code + "/arrival", Map.of("name", "周安"));
        assertThat(came.status()).as(came.text()).isEqualTo(200);
        assertThat(callers.nobody()
                        .post("/api/check/" + code + "/arrival", Map.of("name", "周安"))
                        .status())
                .isEqualTo(409);
        var stands = scene.as("district").get(walk.path() + "/code").json();
        assertThat(stands.get("scannedAt").asString()).isEqualTo(MovableClock.START.toString());
        assertThat(stands.hasNonNull("code"))
                .as("the code itself stays with the team")
                .isFalse();
    }

    @Test
    @DisplayName(
            "rated once after the results; the district sees averages by department and the rows, anonymous ones without a name")
    void rating() {
        var walk = scene.begin(List.of("insp-f1", "insp-h1"), "FS-03");
        String code =
                walk.by(0).post(walk.path() + "/code", null).json().get("code").asString();
        walk.finish();
        var rated = callers.nobody().post("/api/check/" + code + "/rating", GOOD);
        assertThat(rated.status()).as(rated.text()).isEqualTo(200);
        assertThat(callers.nobody().post("/api/check/" + code + "/rating", GOOD).status())
                .isEqualTo(409);
        var institutions = new ArrayList<String>();
        for (var row : scene.as("district")
                .get("/api/check-ratings?department=F&sort=-at&size=200")
                .json()
                .get("items"))
            if (row.get("text").asString().equals("说明清楚"))
                institutions.add(
                        row.path("institution").asString("") + row.path("visit").asString(""));
        assertThat(institutions).as("one row, without a name").containsExactly("");
        var averages =
                scene.as("district").get("/api/check-ratings/departments").json();
        assertThat(averages).isNotEmpty();
        assertThat(scene.as("insp-f1").get("/api/check-ratings").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("out of range is refused")
    void range() {
        var walk = scene.begin(List.of("insp-f1", "insp-h1"), "FS-03");
        String code =
                walk.by(0).post(walk.path() + "/code", null).json().get("code").asString();
        walk.finish();
        for (int wrong : List.of(0, 6))
            assertThat(callers.nobody()
                            .post(
                                    "/api/check/" + code + "/rating",
                                    Map.of("conduct", wrong, "time", 4, "burden", 3, "text", "", "anonymous", false))
                            .status())
                    .isEqualTo(422);
    }
}
