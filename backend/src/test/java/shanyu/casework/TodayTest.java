package shanyu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.casework.Deadline.Unit;
import shanyu.casework.Ladder.Told;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.Role;

@HouseTest
@DisplayName("The board of today: what waits for me, what I judge, what I was told, what I wait for")
class TodayTest {
    private static final String DISTRICT = "319999000";

    @Autowired
    private Today today;

    @Autowired
    private Matters matters;

    @Autowired
    private Escalation escalation;

    @Autowired
    private Agencies agencies;

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

    /** A town no other test has, so that its officer's board holds nothing else. */
    private final String place = "319" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);

    private final String kind = "test.today-" + UUID.randomUUID().toString().substring(0, 8);
    private Actor town;
    private Actor office;

    @BeforeEach
    void aTownOfItsOwn() {
        callers.nobody();
        town = actor(Agency.Kind.TOWN, place, Role.TOWN_OFFICER);
        office = actor(Agency.Kind.DISTRICT_OFFICE, null, Role.DISTRICT_OFFICE);
    }

    private Actor actor(Agency.Kind kind, String at, Role role) {
        var agency = agencies.add(new Agency(UUID.randomUUID(), kind, "今日", "Today", DISTRICT, at, null));
        var account = accounts.openHashed(
                "t" + UUID.randomUUID().toString().substring(0, 8), "-", "今", agency.id(), Set.of(role));
        return new Actor(account, "今", Set.of(role), agency.id(), DISTRICT, at, null);
    }

    @AfterEach
    void nothingLeft() {
        clock.set(MovableClock.START);
        db.sql("delete from casework.ladder_rung where kind = :kind")
                .param("kind", kind)
                .update();
    }

    private Matter open(String name, Actor holder, int days) {
        clock.advance(Duration.ofMinutes(1));
        return matters.open(new MatterOrder(
                new MatterKind(kind, true),
                new Subject("test", UUID.randomUUID(), name, DISTRICT, place, null),
                holder.agencyId(),
                null,
                Map.of(),
                days,
                Unit.CALENDAR_DAYS,
                office.account(),
                Set.of()));
    }

    private static List<String> names(List<MatterLists.Row> rows) {
        return rows.stream().map(MatterLists.Row::name).toList();
    }

    @Test
    @DisplayName("each matter stands where its reader must look, soonest due first, with the whole number over it")
    void board() {
        escalation.change(kind, 1, 0, 0, Told.TOWN).orThrow();
        open("later", town, 9);
        open("sooner", town, 5);
        var mine = open("answered by me", town, 9);
        matters.answer(mine.id(), mine.version(), town, "已办", List.of()).orThrow();
        var theirs = open("answered by others", office, 9);
        matters.answer(theirs.id(), theirs.version(), office, "已办", List.of()).orThrow();
        open("late at others", office, 0);
        clock.set(LocalDate.of(2026, 9, 17), 9);
        escalation.climb();
        var board = today.of(town, true);
        assertThat(names(board.waitsForMe())).containsExactly("sooner", "later");
        assertThat(board.waiting()).isEqualTo(2);
        assertThat(names(board.toVerify())).containsExactly("answered by others");
        assertThat(board.verifying()).isEqualTo(1);
        assertThat(names(board.told())).containsExactly("late at others");
        assertThat(board.tellings()).isEqualTo(1);
        assertThat(names(board.iWaitFor())).containsExactly("answered by me");
        assertThat(board.awaited()).isEqualTo(1);
        assertThat(names(board.changed()))
                .as("the last change first")
                .containsExactly("late at others", "answered by others", "answered by me", "sooner", "later");
        assertThat(board.overdue()).isEqualTo(1);
        var withoutJudging = today.of(town, false);
        assertThat(withoutJudging.toVerify()).isEmpty();
        assertThat(withoutJudging.verifying()).isZero();
    }

    @Test
    @DisplayName("whoever may judge is shown answers to judge, and an inspector is not")
    void overTheWire() {
        var matter = matters.open(new MatterOrder(
                new MatterKind(kind, true),
                new Subject("test", UUID.randomUUID(), "待复核", "310115000", "310115016", null),
                actors.named("town-huamu").orElseThrow().agencyId(),
                null,
                Map.of(),
                9,
                Unit.CALENDAR_DAYS,
                null,
                Set.of()));
        matters.answer(matter.id(), 1, actors.named("town-huamu").orElseThrow(), "已办", List.of())
                .orThrow();
        assertThat(callers.as("verifier")
                        .get("/api/today")
                        .json()
                        .path("verifying")
                        .asInt())
                .isPositive();
        assertThat(callers.as("insp-h1")
                        .get("/api/today")
                        .json()
                        .path("verifying")
                        .asInt(-1))
                .isZero();
    }
}
