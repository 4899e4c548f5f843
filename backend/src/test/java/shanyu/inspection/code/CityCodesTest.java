package shanyu.inspection.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.inspection.visit.Scene;
import shanyu.registry.Institutions;
import shanyu.server.Duties;
import shanyu.server.HouseClock;
import tools.jackson.databind.ObjectMapper;

@HouseTest
@DisplayName("The exchange with the city's code service: off by default; with files, as it was recorded")
class CityCodesTest {
    private static final Path RECORDED = Path.of("src", "test", "resources", "city-codes");

    @Autowired
    private ApplicationContext house;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Codes codes;

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void enter() {
        house.getBean(MovableClock.class).set(MovableClock.START);
        scene = new Scene(house);
    }

    @AfterEach
    void clear() {
        scene.clock.set(MovableClock.START);
        db.sql("delete from inspection.city_notice").update();
    }

    @Test
    @DisplayName("off: no way to the city, and nothing waits for one")
    void off() {
        var walk = scene.begin(List.of("insp-f1", "insp-h1"), "FS-03");
        assertThat(house.getBeansOfType(CityCodes.class)).isEmpty();
        assertThat(waiting(walk.id)).isEmpty();
    }

    @Test
    @DisplayName("a recorded exchange: the notice goes out word for word, the receipt brings the city's number")
    void recorded() throws IOException {
        String notice = Files.readString(RECORDED.resolve("notice.json")).strip();
        var told = json.readValue(notice, CityNotice.class);
        var city = new CityFolder(folder, json);
        assertThat(city.exchange(told)).as("not answered yet").isEmpty();
        var out = folder.resolve("out").resolve(told.id() + ".json");
        assertThat(Files.readString(out)).isEqualTo(notice);
        Files.createDirectories(folder.resolve("in"));
        Files.copy(RECORDED.resolve("receipt.json"), folder.resolve("in").resolve(told.id() + ".json"));
        assertThat(city.exchange(told)).contains(new CityCodes.Receipt("JCM-2026-0000042"));
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).as("told twice, it is one notice").hasSize(1);
        }
    }

    @Test
    @DisplayName(
            "on: told in order, again until the city answers; the number stands with the code, and no person is named")
    void outbox() throws IOException {
        var walk = scene.begin(List.of("insp-f1", "insp-h1"), "FS-03");
        walk.by(0).post(walk.path() + "/code", null);
        var notices = notices(Optional.of(new CityFolder(folder, json)));
        var code = codes.of(walk.id).orElseThrow();
        notices.tell("issued", code, scene.institution);
        scene.clock.advance(Duration.ofSeconds(1));
        notices.tell("shown", code, scene.institution);
        assertThat(notices.exchange()).as("no answer yet").isZero();
        assertThat(files("out")).as("the second waits for the first").hasSize(1);
        assertThat(Files.readString(folder.resolve("out").resolve(files("out").getFirst())))
                .contains("\"what\":\"issued\"")
                .doesNotContain("insp-f1");
        Files.createDirectories(folder.resolve("in"));
        Files.copy(
                RECORDED.resolve("receipt.json"),
                folder.resolve("in").resolve(files("out").getFirst()));
        assertThat(notices.exchange())
                .as("asked again after a minute, not before")
                .isZero();
        scene.clock.advance(Duration.ofMinutes(1));
        assertThat(notices.exchange()).isEqualTo(1);
        assertThat(files("out")).as("now the second").hasSize(2);
        assertThat(codes.of(walk.id).orElseThrow().cityNumber()).isEqualTo("JCM-2026-0000042");
    }

    @Test
    @DisplayName("a receipt without a number is a fault, and the notice waits")
    void fault() throws IOException {
        var walk = scene.begin(List.of("insp-f1", "insp-h1"), "FS-03");
        var notices = notices(Optional.of(new CityFolder(folder, json)));
        notices.tell("issued", codes.of(walk.id).orElseThrow(), scene.institution);
        notices.exchange();
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in").resolve(files("out").getFirst()), "{}");
        scene.clock.advance(Duration.ofMinutes(1));
        assertThat(notices.exchange()).isZero();
        assertThat(waiting(walk.id)).containsExactly("IllegalStateException");
    }

    @ParameterizedTest(name = "after {0} tries {1} minutes")
    @CsvSource({"0, 1", "1, 2", "5, 32", "6, 60", "40, 60"})
    void waits(int tries, int minutes) {
        assertThat(CityNotices.wait(tries)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    @DisplayName("a notice is the same after having been written down")
    void roundTrip() {
        var notice = new CityNotice(
                UUID.randomUUID(),
                "shown",
                Instant.parse("2026-09-16T01:00:00Z"),
                "7KQ2M9XAHD4WTBR3E",
                "trigger",
                "310115-00042",
                List.of("E"),
                LocalDate.of(2026, 9, 16),
                LocalDate.of(2026, 9, 17),
                true);
        assertThat(json.readValue(json.writeValueAsString(notice), CityNotice.class))
                .isEqualTo(notice);
    }

    private CityNotices notices(Optional<CityCodes> city) {
        return new CityNotices(
                city,
                house.getBean(Institutions.class),
                db,
                house.getBean(Duties.class),
                house.getBean(TransactionTemplate.class),
                house.getBean(HouseClock.class),
                json);
    }

    private List<String> files(String name) throws IOException {
        try (var found = Files.list(folder.resolve(name))) {
            return found.map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private List<String> waiting(UUID visit) {
        return db.sql("select fault from inspection.city_notice where visit = :visit and answered_at is null")
                .param("visit", visit)
                .query(String.class)
                .list();
    }
}
