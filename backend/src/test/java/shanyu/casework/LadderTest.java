package shanyu.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static shanyu.Refusals.refusal;

import java.time.Instant;
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
import shanyu.casework.Ladder.Rung;
import shanyu.casework.Ladder.Told;
import shanyu.casework.MatterState.Ending;
import shanyu.identity.Actor;
import shanyu.identity.Actors;

@HouseTest
@DisplayName("The ladder is the district's own data, and each rung tells whom it names")
class LadderTest {
    private static final String DISTRICT = "310115000";
    private static final String HUAMU = "310115016";

    @Autowired
    private Matters matters;

    @Autowired
    private Escalation escalation;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Actors actors;

    @Autowired
    private Callers callers;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient db;

    private final String kind = "test.ladder-" + UUID.randomUUID().toString().substring(0, 8);
    private Actor town;
    private Actor office;
    private Actor secretary;

    @BeforeEach
    void people() {
        callers.nobody();
        town = actors.named("town-huamu").orElseThrow();
        office = actors.named("district").orElseThrow();
        secretary = actors.named("secretary").orElseThrow();
    }

    @AfterEach
    void clockBack() {
        clock.set(MovableClock.START);
        db.sql("delete from casework.ladder_rung where kind = :kind")
                .param("kind", kind)
                .update();
    }

    /** Due at the end of the 16th, the day it is opened. */
    private Matter open(String at) {
        return matters.open(new MatterOrder(
                new MatterKind(kind, true),
                new Subject("test", UUID.randomUUID(), "阶梯", DISTRICT, at, null),
                town.agencyId(),
                null,
                Map.of(),
                0,
                Unit.CALENDAR_DAYS,
                office.account(),
                Set.of()));
    }

    private Ladder rung(int rung, int days, Told told) {
        return escalation.change(kind, rung, 0, days, told).orThrow();
    }

    private List<UUID> toldOn(Matter matter, LocalDate day) {
        clock.set(day, 9);
        escalation.climb();
        return db.sql("select told from casework.escalation where matter = :id order by rung")
                .param("id", matter.id())
                .query(UUID.class)
                .list();
    }

    @Test
    @DisplayName("a kind without rungs of its own goes by the common ones, with them by its own alone")
    void ownOrCommon() {
        var common = escalation.ladder().of(kind);
        assertThat(common)
                .isEqualTo(escalation.ladder().of("*"))
                .extracting(Rung::kind)
                .containsOnly("*");
        assertThat(common).extracting(Rung::rung).isSorted();
        var own = rung(1, 2, Told.JOINT_MEETING).of(kind);
        assertThat(own).containsExactly(new Rung(kind, 1, 2, Told.JOINT_MEETING, "district", 1));
    }

    @Test
    @DisplayName("changing a rung counts its version up; an old version and a rung that is not there are told apart")
    void change() {
        rung(1, 2, Told.TOWN);
        var changed = escalation.change(kind, 1, 1, 4, Told.DISTRICT_OFFICE).orThrow();
        assertThat(changed.of(kind)).containsExactly(new Rung(kind, 1, 4, Told.DISTRICT_OFFICE, "district", 2));
        assertThat(refusal(escalation.change(kind, 1, 1, 9, Told.TOWN))).isEqualTo("stale-version");
        assertThat(refusal(escalation.change(kind, 1, 0, 9, Told.TOWN)))
                .as("as if it were new")
                .isEqualTo("stale-version");
        assertThat(refusal(escalation.change(kind, 2, 7, 9, Told.TOWN))).isEqualTo("not-found");
        assertThat(escalation.ladder().of(kind)).isEqualTo(changed.of(kind));
    }

    @Test
    @DisplayName("on the deadline's own day nobody is told; the next morning whoever a rung of no days names")
    void noDays() {
        rung(1, 0, Told.TOWN);
        var matter = open(HUAMU);
        assertThat(toldOn(matter, LocalDate.of(2026, 9, 16))).isEmpty();
        assertThat(toldOn(matter, LocalDate.of(2026, 9, 17))).containsExactly(town.agencyId());
    }

    @Test
    @DisplayName("town, district office, joint meeting; what lies in no town is told to the district office instead")
    void whom() {
        rung(1, 0, Told.TOWN);
        rung(2, 1, Told.DISTRICT_OFFICE);
        rung(3, 2, Told.JOINT_MEETING);
        var matter = open(HUAMU);
        var nowhere = open(null);
        assertThat(toldOn(matter, LocalDate.of(2026, 9, 17))).containsExactly(town.agencyId());
        assertThat(toldOn(matter, LocalDate.of(2026, 9, 18))).containsExactly(town.agencyId(), office.agencyId());
        assertThat(toldOn(matter, LocalDate.of(2026, 9, 19)))
                .as("a Saturday")
                .containsExactly(town.agencyId(), office.agencyId(), secretary.agencyId());
        assertThat(toldOn(nowhere, LocalDate.of(2026, 9, 19)))
                .containsExactly(office.agencyId(), office.agencyId(), secretary.agencyId());
        assertThat(matters.find(matter.id()).orElseThrow().escalated()).isEqualTo(3);
        assertThat(db.sql("select text from casework.step where matter = :id and verb = 'escalated' order by n")
                        .param("id", matter.id())
                        .query(String.class)
                        .list())
                .containsExactly("1", "2", "3");
    }

    @Test
    @DisplayName("who climbed how often is said, and what is over is left alone")
    void counted() {
        rung(1, 0, Told.TOWN);
        rung(2, 0, Told.DISTRICT_OFFICE);
        clock.set(LocalDate.of(2026, 9, 17), 9);
        escalation.climb();
        clock.set(MovableClock.START);
        var over = open(HUAMU);
        open(HUAMU);
        matters.settle("test", over.subject().id(), kind, Ending.DONE, null);
        clock.set(LocalDate.of(2026, 9, 17), 9);
        assertThat(escalation.climb()).isEqualTo(2);
        assertThat(escalation.climb()).isZero();
    }

    @Test
    @DisplayName("the holder hears that it is late, and whoever a rung names hears too, each with their own words")
    void heard() {
        rung(1, 0, Told.DISTRICT_OFFICE);
        var matter = open(HUAMU);
        assertThat(heardOf(matter)).containsExactly("town-huamu matter.opened");
        toldOn(matter, LocalDate.of(2026, 9, 17));
        assertThat(heardOf(matter))
                .containsExactly(
                        "district deadline.escalated", "town-huamu deadline.overdue", "town-huamu matter.opened");
    }

    @Test
    @DisplayName("whoever opens a matter for their own agency is not told of it; whoever it is given back to is")
    void notToldOfOnesOwn() {
        var own = matters.open(new MatterOrder(
                new MatterKind(kind, true),
                new Subject("test", UUID.randomUUID(), "自办", DISTRICT, HUAMU, null),
                town.agencyId(),
                null,
                Map.of(),
                3,
                Unit.CALENDAR_DAYS,
                town.account(),
                Set.of()));
        assertThat(heardOf(own)).isEmpty();
        var verifier = actors.named("verifier").orElseThrow();
        var answered =
                matters.answer(own.id(), own.version(), town, "已办", List.of()).orThrow();
        assertThat(heardOf(own)).as("nobody is told of an answer").isEmpty();
        matters.giveBack(own.id(), answered.version(), verifier, "缺照片").orThrow();
        assertThat(heardOf(own)).containsExactly("town-huamu matter.returned");
    }

    /** Of those this test knows: other tests appoint people to the same offices. */
    private List<String> heardOf(Matter matter) {
        return db.sql("""
                        select a.username || ' ' || m.kind from messages.message m join identity.account a on a.id = m.recipient
                        where m.link = '/office/matters/' || :id and a.username in ('town-huamu', 'district') order by 1
                        """)
                .param("id", matter.id().toString())
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("the clock of a kind: running, next due, late, escalated, and nobody untold")
    void clockOfAKind() {
        rung(1, 1, Told.TOWN);
        var late = open(HUAMU);
        clock.set(LocalDate.of(2026, 9, 17), 9);
        var next = open(HUAMU);
        assertThat(mine(DISTRICT))
                .isEqualTo(new Clocks.MatterClock(kind, 2, next.deadline().at(), 1, 0, 0));
        toldOn(late, LocalDate.of(2026, 9, 18));
        assertThat(mine(DISTRICT)).isEqualTo(new Clocks.MatterClock(kind, 2, null, 2, 1, 0));
        assertThat(mine(null)).isEqualTo(mine(DISTRICT));
        assertThat(clocks.matters("319901000", clock.instant()))
                .noneMatch(each -> each.kind().equals(kind));
        var untold = clocks.matters(DISTRICT, next.deadline().at().plusNanos(1_000)).stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        assertThat(untold.untold())
                .as("due before that and told to nobody: the second")
                .isEqualTo(1);
    }

    private Clocks.MatterClock mine(String district) {
        return clocks.matters(district, escalation.mustHaveBeenTold()).stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("what must have been told by now was due three working days before, by the first common rung")
    void mustHaveBeenTold() {
        clock.set(LocalDate.of(2026, 9, 24), 9);
        assertThat(escalation.mustHaveBeenTold())
                .as("Monday, Tuesday, Wednesday lie between the 20th, worked, and the 24th")
                .isEqualTo(Instant.parse("2026-09-20T16:00:00Z"));
    }
}
