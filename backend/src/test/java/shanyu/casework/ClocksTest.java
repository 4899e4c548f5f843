package shanyu.casework;

import static org.assertj.core.api.Assertions.assertThat;

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
import shanyu.casework.Deadline.Unit;
import shanyu.casework.Ladder.Told;
import shanyu.casework.MatterState.Ending;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.server.Duties;

@HouseTest
@DisplayName("Whether the house does its duties by itself can be seen, and a standing clock shows")
class ClocksTest {
    private static final String DISTRICT = "310115000";

    @Autowired
    private Clocks clocks;

    @Autowired
    private Duties duties;

    @Autowired
    private Escalation escalation;

    @Autowired
    private Matters matters;

    @Autowired
    private MattersInHand inHand;

    @Autowired
    private MatterStore store;

    @Autowired
    private Actors actors;

    @Autowired
    private Callers callers;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient db;

    private final String duty = "test.duty-" + UUID.randomUUID();
    private final String kind = "test.clock-" + UUID.randomUUID().toString().substring(0, 8);
    private Actor town;

    @BeforeEach
    void people() {
        callers.nobody();
        town = actors.named("town-huamu").orElseThrow();
    }

    @AfterEach
    void nothingLeft() {
        clock.set(MovableClock.START);
        db.sql("delete from server.duty where name = :name").param("name", duty).update();
        db.sql("delete from casework.ladder_rung where kind = :kind")
                .param("kind", kind)
                .update();
    }

    private Clocks.Duty duty(String name) {
        return clocks.duties().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Matter open(String district, String at) {
        return matters.open(new MatterOrder(
                new MatterKind(kind, true),
                new Subject("test", UUID.randomUUID(), "时钟", district, at, null),
                town.agencyId(),
                null,
                Map.of(),
                0,
                Unit.CALENDAR_DAYS,
                null,
                Set.of()));
    }

    @Test
    @DisplayName("a duty is late when three of its periods have passed since it last ended well, and not before")
    void late() {
        duties.done(duty, Duration.ofMinutes(1));
        clock.advance(Duration.ofMinutes(3));
        assertThat(duty(duty))
                .isEqualTo(new Clocks.Duty(duty, 60, MovableClock.START, MovableClock.START, null, false));
        clock.advance(Duration.ofNanos(1_000));
        assertThat(duty(duty).late()).isTrue();
    }

    @Test
    @DisplayName("a duty that has never ended well, or failed last, says so")
    void neverDone() {
        db.sql("insert into server.duty (name, every, last_fault) values (:name, interval '1 hour', '磁盘已满')")
                .param("name", duty)
                .update();
        assertThat(duty(duty)).isEqualTo(new Clocks.Duty(duty, 3600, null, null, "磁盘已满", true));
    }

    @Test
    @DisplayName("every minute the ladder is climbed, and the page of clocks shows that it was")
    void everyMinute() {
        escalation.change(kind, 1, 0, 0, Told.TOWN).orThrow();
        var matter = open(DISTRICT, "310115016");
        clock.set(LocalDate.of(2026, 9, 17), 9);
        db.sql("delete from server.duty where name = 'casework.escalate'").update();
        escalation.everyMinute();
        assertThat(matters.find(matter.id()).orElseThrow().escalated()).isEqualTo(1);
        var shown = duty("casework.escalate");
        assertThat(shown.every()).isEqualTo(60);
        assertThat(shown.lastDone()).isEqualTo(clock.instant());
    }

    @Test
    @DisplayName("where the agency a rung names does not exist, nobody is told and the rung stays to be climbed")
    void nobodyToTell() {
        clock.set(LocalDate.of(2026, 9, 17), 9);
        escalation.climb();
        clock.set(MovableClock.START);
        escalation.change(kind, 1, 0, 0, Told.JOINT_MEETING).orThrow();
        var matter = open("999999000", null);
        clock.set(LocalDate.of(2026, 9, 17), 9);
        assertThat(escalation.climb()).isZero();
        assertThat(matters.find(matter.id()).orElseThrow().escalated()).isZero();
        escalation.change(kind, 1, 1, 0, Told.TOWN).orThrow();
        assertThat(escalation.climb())
                .as("no town and no district office either")
                .isZero();
        matters.settle("test", matter.subject().id(), kind, Ending.LAPSED, null);
    }

    @Test
    @DisplayName("what an account has taken up or answered is its duty; what was given back or is over is not")
    void inHand() {
        var colleague = actors.named("district").orElseThrow();
        int before = inHand.of(town.accountId());
        var matter = open(DISTRICT, "310115016");
        assertThat(inHand.of(town.accountId())).isEqualTo(before);
        matter = matters.take(matter.id(), matter.version(), town).orThrow();
        assertThat(inHand.of(town.accountId())).isEqualTo(before + 1);
        matter = matters.answer(matter.id(), matter.version(), town, "已办", List.of())
                .orThrow();
        assertThat(inHand.of(town.accountId())).isEqualTo(before + 1);
        matters.giveBack(matter.id(), matter.version(), colleague, "缺照片").orThrow();
        assertThat(inHand.of(town.accountId())).isEqualTo(before);
    }

    @Test
    @DisplayName("of two steps taken at once from the same state one is written, and the other is told so")
    void raced() {
        var read = open(DISTRICT, "310115016");
        assertThat(store.move(read, new MatterState.InHand(town.accountId()), MovableClock.START))
                .isTrue();
        assertThat(store.move(read, new MatterState.Answered(town.accountId(), MovableClock.START), MovableClock.START))
                .isFalse();
        assertThat(store.find(read.id()).orElseThrow().state()).isEqualTo(new MatterState.InHand(town.accountId()));
    }
}
