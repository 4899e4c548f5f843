package shanyu.casework.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.shared.Outcome;

@HouseTest
@DisplayName("A wording holds from a day on, tomorrow at the earliest, and the next one ends it")
class PaperTemplatesTest {
    private static final PaperKind KIND = PaperKind.BASIC_CONDITIONS;

    @Autowired
    private PaperTemplates templates;

    @Autowired
    private Actors actors;

    @Autowired
    private Callers callers;

    @Autowired
    private MovableClock clock;

    private Actor office;
    private LocalDate today;

    /** Years ahead, and after whatever was worded before: the papers of other tests keep their wording. */
    @BeforeEach
    void afterEveryWording() {
        callers.nobody();
        office = actors.named("district").orElseThrow();
        today = templates.all().stream()
                .filter(each -> each.kind() == KIND)
                .map(PaperTemplate::from)
                .reduce(LocalDate.of(2040, 1, 1), (a, b) -> a.isAfter(b) ? a : b)
                .plusDays(10);
        clock.set(today, 9);
    }

    @AfterEach
    void clockBack() {
        clock.set(MovableClock.START);
    }

    private Outcome<PaperTemplate> reword(LocalDate from) {
        return templates.reword(KIND, from, "告知书（新）", "Notice (new)", "{institution}：", office);
    }

    private String refused(LocalDate from) {
        return switch (reword(from)) {
            case Outcome.Done<?> done -> "done";
            case Outcome.Refused<?> no -> no.refusal().faults().getFirst().reason();
        };
    }

    @Test
    @DisplayName("not from today; from tomorrow, and until then the old one holds")
    void fromTomorrow() {
        var tomorrow = today.plusDays(1);
        var before = templates.of(KIND, today);
        assertThat(refused(today)).isEqualTo("not-future");
        var worded = reword(tomorrow).orThrow();
        assertThat(worded)
                .isEqualTo(new PaperTemplate(
                        worded.id(),
                        KIND,
                        tomorrow,
                        null,
                        "告知书（新）",
                        "Notice (new)",
                        "{institution}：",
                        before.source(),
                        "district"));
        assertThat(templates.of(KIND, today).id()).isEqualTo(before.id());
        assertThat(templates.find(before.id()).orElseThrow().to()).isEqualTo(tomorrow);
        assertThat(templates.of(KIND, tomorrow)).isEqualTo(worded);
        assertThat(templates.all()).contains(worded);
        assertThat(templates.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    @DisplayName(
            "what is already worded anew is not worded again for the same day nor for one before; for one after, it is")
    void twice() {
        reword(today.plusDays(5)).orThrow();
        assertThat(refused(today.plusDays(5))).isEqualTo("already-reworded");
        assertThat(refused(today.plusDays(3))).isEqualTo("already-reworded");
        assertThat(refused(today.plusDays(6))).isEqualTo("done");
    }

    @Test
    @DisplayName(
            "over the wire: the office rewords, offices read all wordings, and anybody checks a paper by number or hash")
    void overTheWire() {
        var office = callers.signIn("district", Callers.PASSWORD);
        Map<String, Object> wording = Map.of(
                "from", today.plusDays(1).toString(), "title", "告知书（二）", "titleEn", "Two", "body", "{institution}：");
        var set = office.post("/api/paper-templates/" + KIND, wording);
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(set.json().path("title").asString()).isEqualTo("告知书（二）");
        assertThat(office.get("/api/paper-templates").json())
                .anySatisfy(each -> assertThat(each.path("id").asString())
                        .isEqualTo(set.json().path("id").asString()));
        assertThat(callers.nobody()
                        .get("/api/public/papers/check")
                        .json()
                        .path("verdict")
                        .asString())
                .as("neither a number nor a hash")
                .isEqualTo("unknown");
    }
}
