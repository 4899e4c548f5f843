package shanyu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static shanyu.Refusals.refusal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import shanyu.casework.MatterState.Ending;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.identity.Role;
import shanyu.shared.Outcome;

@HouseTest
@DisplayName("A matter is closed by two people, and whoever should hear that it is late hears")
class MattersTest {
    private static final MatterKind KIND = new MatterKind("test.duty", true);

    @Autowired
    private Matters matters;

    @Autowired
    private Escalation escalation;

    @Autowired
    private Actors actors;

    @Autowired
    private Callers callers;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient db;

    private Actor town;
    private Actor office;
    private Actor verifier;

    @BeforeEach
    void people() {
        callers.nobody();
        town = actors.named("town-huamu").orElseThrow();
        office = actors.named("district").orElseThrow();
        verifier = actors.named("verifier").orElseThrow();
    }

    @AfterEach
    void clockBack() {
        clock.set(MovableClock.START);
    }

    private Matter open(Set<UUID> barred) {
        var subject = new Subject("test", UUID.randomUUID(), "试验对象", "310115000", "310115016", null);
        return matters.open(new MatterOrder(
                KIND,
                subject,
                town.agencyId(),
                null,
                Map.of(),
                3,
                Deadline.Unit.WORKING_DAYS,
                office.account(),
                barred));
    }

    @Test
    void runsFromOpenThroughReturnedToVerified() {
        var matter = open(Set.of());
        matter = matters.take(matter.id(), matter.version(), town).orThrow();
        matter = matters.answer(matter.id(), matter.version(), town, "已办", List.of())
                .orThrow();
        matter =
                matters.giveBack(matter.id(), matter.version(), verifier, "缺照片").orThrow();
        assertThat(matter.state().code()).isEqualTo("returned");
        matter = matters.answer(matter.id(), matter.version(), town, "已补", List.of())
                .orThrow();
        matter = matters.verify(matter.id(), matter.version(), verifier, "属实").orThrow();
        assertThat(matter.state()).isInstanceOf(MatterState.Closed.class);
        assertThat(db.sql("select verb from casework.step where matter = :id order by n")
                        .param("id", matter.id())
                        .query(String.class)
                        .list())
                .containsExactly("opened", "taken", "answered", "returned", "answered", "verified");
    }

    @Test
    void nobodyVerifiesTheirOwnAnswerNorTheirAgencys() {
        var matter = open(Set.of());
        var answered = matters.answer(matter.id(), matter.version(), town, "已办", List.of())
                .orThrow();
        assertThat(refusal(matters.verify(answered.id(), answered.version(), town, "")))
                .isEqualTo("second-person-needed");
        var colleague = new Actor(
                UUID.randomUUID(), "", Set.of(Role.TOWN_OFFICER), town.agency(), town.district(), town.town(), "J");
        assertThat(refusal(matters.verify(answered.id(), answered.version(), colleague, "")))
                .isEqualTo("second-person-needed");
    }

    @Test
    void whoeverIsBarredCannotVerify() {
        var matter = open(Set.of(verifier.accountId()));
        var answered = matters.answer(matter.id(), matter.version(), town, "已办", List.of())
                .orThrow();
        assertThat(refusal(matters.verify(answered.id(), answered.version(), verifier, "")))
                .isEqualTo("second-person-needed");
        assertThat(matters.verify(answered.id(), answered.version(), office, ""))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aStaleVersionChangesNothing() {
        var matter = open(Set.of());
        matters.take(matter.id(), matter.version(), town).orThrow();
        assertThat(refusal(matters.answer(matter.id(), matter.version(), town, "x", List.of())))
                .isEqualTo("stale-version");
    }

    @Test
    void aClosedMatterTakesNoVerb() {
        var matter = open(Set.of());
        matters.settle("test", matter.subject().id(), KIND.name(), Ending.DONE, null);
        var closed = matters.find(matter.id()).orElseThrow();
        assertThat(refusal(matters.answer(closed.id(), closed.version(), town, "x", List.of())))
                .isEqualTo("matter-not-in-state");
    }

    @Test
    @DisplayName("the ladder: town after 3 working days, district office after 5, each told once")
    void theLadderIsClimbedDayByDay() {
        var matter = open(Set.of()); // Wednesday the 16th; Thursday, Friday and the worked Sunday count
        assertThat(matter.deadline().at()).isBetween(day("2026-09-20"), day("2026-09-21"));
        assertThat(rungsOn(matter, LocalDate.of(2026, 9, 23)))
                .isZero(); // third working day after the 20th still running
        assertThat(rungsOn(matter, LocalDate.of(2026, 9, 24))).isEqualTo(1);
        assertThat(rungsOn(matter, LocalDate.of(2026, 9, 24))).as("told once").isEqualTo(1);
        assertThat(rungsOn(matter, LocalDate.of(2026, 9, 28))).isEqualTo(1); // 25th is the Mid-Autumn holiday
        assertThat(rungsOn(matter, LocalDate.of(2026, 9, 29))).isEqualTo(2);
    }

    private static java.time.Instant day(String day) {
        return LocalDate.parse(day).atStartOfDay(shanyu.server.HouseClock.ZONE).toInstant();
    }

    private int rungsOn(Matter matter, LocalDate day) {
        clock.set(day, 9);
        escalation.climb();
        return db.sql("select count(*) from casework.escalation where matter = :id")
                .param("id", matter.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void nothingOverdueIsLeftUntoldOnceTheLadderHasRun() {
        open(Set.of());
        clock.advance(Duration.ofDays(60));
        escalation.climb();
        var page = callers.signIn("district", "a password for tests")
                .get("/api/clocks")
                .json();
        assertThat(page.at("/matters"))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.path("untold").asInt()).isZero());
    }
}
