package shanyu.casework;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.casework.Deadline.Unit;
import shanyu.casework.MatterState.Ending;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.server.HouseClock;
import shanyu.server.http.Paging;

@HouseTest
@DisplayName("A list of matters holds what was asked for, as it stands or as it stood")
class MatterListsTest {
    private static final String HUAMU = "310115016";
    private static final String WEIFANG = "310115004";
    private static final Paging BY_NAME = new Paging("name", 0, 50);

    @Autowired
    private Matters matters;

    @Autowired
    private MatterLists lists;

    @Autowired
    private MatterViews views;

    @Autowired
    private Escalation escalation;

    @Autowired
    private Actors actors;

    @Autowired
    private Callers callers;

    @Autowired
    private MovableClock clock;

    /** Stands in the name of whatever this test opens, so that a list of it holds nothing else. */
    private final String mark = "清单" + UUID.randomUUID().toString().substring(0, 8);

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

    private Matter open(String name, String kind, String at, String department, UUID institution) {
        return matters.open(new MatterOrder(
                new MatterKind(kind, true),
                new Subject("test", UUID.randomUUID(), mark + name, "310115000", at, institution),
                town.agencyId(),
                department,
                Map.of("severity", "major", "item", "FS-03"),
                3,
                Unit.CALENDAR_DAYS,
                office.account(),
                Set.of()));
    }

    private Matter open(String name) {
        return open(name, "test.list", HUAMU, null, null);
    }

    private MatterFilter here() {
        return new MatterFilter(mark, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private List<String> names(Actor actor, MatterFilter filter) {
        var listed = lists.list(actor, filter, BY_NAME);
        var names = listed.items().stream()
                .map(row -> row.name().substring(mark.length()))
                .toList();
        assertThat(listed.total())
                .as("the number that stands over the list")
                .isEqualTo(names.size())
                .isEqualTo(lists.count(actor, filter));
        return names;
    }

    private List<String> names(MatterFilter filter) {
        return names(office, filter);
    }

    @Test
    @DisplayName("by part of the name, kind, beginning of kinds, town, department, institution")
    void facets() {
        var institution = UUID.randomUUID();
        open("a", "list.one", HUAMU, "E", null);
        open("b", "list.two", WEIFANG, "F", null);
        open("c", "listing", null, null, institution);
        assertThat(names(here())).containsExactly("a", "b", "c");
        assertThat(names(here().about("list.one", null, null))).containsExactly("a");
        assertThat(names(here().about("list.", null, null))).containsExactly("a", "b");
        assertThat(names(here().about("list", null, null))).isEmpty();
        assertThat(names(new MatterFilter(
                        mark + "b", null, null, null, null, null, null, null, null, null, null, null, null)))
                .containsExactly("b");
        assertThat(names(new MatterFilter(
                        mark, null, null, WEIFANG, null, null, null, null, null, null, null, null, null)))
                .containsExactly("b");
        assertThat(names(new MatterFilter(mark, null, null, null, "E", null, null, null, null, null, null, null, null)))
                .containsExactly("a");
        assertThat(names(new MatterFilter(
                        mark, null, null, null, null, institution, null, null, null, null, null, null, null)))
                .containsExactly("c");
    }

    @Test
    @DisplayName("opened from and to: both days belong to it, from midnight to midnight in Shanghai")
    void daysOfOpening() {
        clock.set(Instant.parse("2026-09-15T15:59:59Z"));
        open("before");
        clock.set(Instant.parse("2026-09-15T16:00:00Z"));
        open("first");
        clock.set(Instant.parse("2026-09-17T15:59:59Z"));
        open("last");
        clock.set(Instant.parse("2026-09-17T16:00:00Z"));
        open("over");
        var from = LocalDate.of(2026, 9, 16);
        var to = LocalDate.of(2026, 9, 17);
        assertThat(names(here().opened(from, to))).containsExactly("first", "last");
        assertThat(names(here().opened(from, null))).containsExactly("first", "last", "over");
        assertThat(names(here().opened(null, to))).containsExactly("before", "first", "last");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "open, a",
        "in-hand, b",
        "answered, c",
        "returned, d",
        "closed, e",
        "todo, a b d",
        "unfinished, a b c d",
        "overdue, ''"
    })
    void states(String state, String expected) {
        standing();
        assertThat(String.join(" ", names(here().inState(state)))).isEqualTo(expected);
    }

    /** One matter in each state, by the letter. */
    private void standing() {
        open("a");
        taken(open("b"));
        answered(open("c"));
        var d = answered(open("d"));
        matters.giveBack(d.id(), d.version(), verifier, "缺照片").orThrow();
        var e = open("e");
        matters.settle("test", e.subject().id(), "test.list", Ending.DONE, null);
    }

    private Matter taken(Matter matter) {
        return matters.take(matter.id(), matter.version(), town).orThrow();
    }

    private Matter answered(Matter matter) {
        return matters.answer(matter.id(), matter.version(), town, "已办", List.of())
                .orThrow();
    }

    @Test
    @DisplayName("late is what is past its end and not closed; at its end it is not yet late")
    void late() {
        standing();
        clock.set(Instant.parse("2026-09-19T15:59:59.999999Z"));
        assertThat(names(here().inState("overdue"))).isEmpty();
        assertThat(lists.list(office, here(), BY_NAME).items()).noneMatch(MatterLists.Row::overdue);
        clock.set(Instant.parse("2026-09-19T16:00:00Z"));
        assertThat(names(here().inState("overdue"))).containsExactly("a", "b", "c", "d");
        assertThat(lists.list(office, here(), BY_NAME).items())
                .allSatisfy(
                        row -> assertThat(row.overdue()).isEqualTo(!row.state().equals("closed")));
    }

    @Test
    @DisplayName("as of a day: what had been opened by its end, in the state it had then")
    void asOf() {
        var first = open("first");
        clock.set(LocalDate.of(2026, 9, 17), 9);
        var second = open("second");
        first = taken(first);
        clock.set(LocalDate.of(2026, 9, 18), 9);
        first = answered(first);
        clock.set(LocalDate.of(2026, 9, 19), 9);
        matters.giveBack(first.id(), first.version(), verifier, "缺照片").orThrow();
        clock.set(LocalDate.of(2026, 9, 21), 9);
        var again = matters.find(first.id()).orElseThrow();
        again = answered(again);
        matters.verify(again.id(), again.version(), verifier, "").orThrow();
        matters.settle("test", second.subject().id(), "test.list", Ending.LAPSED, null);
        assertThat(statesOn(15)).isEmpty();
        assertThat(statesOn(16)).containsExactly("first open false");
        assertThat(statesOn(17)).containsExactly("first in-hand false", "second open false");
        assertThat(statesOn(18)).containsExactly("first answered false", "second open false");
        assertThat(statesOn(19)).containsExactly("first returned false", "second open false");
        assertThat(statesOn(20)).containsExactly("first returned true", "second open false");
        assertThat(statesOn(21)).containsExactly("first closed false", "second closed false");
        assertThat(names(here().inState("todo").about(null, null, LocalDate.of(2026, 9, 18))))
                .containsExactly("second");
    }

    private List<String> statesOn(int day) {
        var filter = here().about(null, null, LocalDate.of(2026, 9, day));
        return lists.list(office, filter, BY_NAME).items().stream()
                .map(row -> row.name().substring(mark.length()) + " " + row.state() + " " + row.overdue())
                .toList();
    }

    @Test
    @DisplayName("mine is what my agency holds; awaited what it answered, or opened and others hold")
    void whose() {
        standing();
        assertThat(names(town, here().held())).containsExactly("a", "b", "c", "d", "e");
        assertThat(names(office, here().held())).isEmpty();
        assertThat(names(town, here().waitedFor()))
                .as("answered, not yet judged")
                .containsExactly("c");
        assertThat(names(office, here().waitedFor()))
                .as("opened by the office, held by the town")
                .containsExactly("a", "b", "c", "d");
        assertThat(names(verifier, here().waitedFor())).isEmpty();
    }

    @Test
    @DisplayName("to judge: answered, not by me, not held by mine, and I am not kept from it")
    void verifiable() {
        standing();
        var barred = matters.open(new MatterOrder(
                new MatterKind("test.list", true),
                new Subject("test", UUID.randomUUID(), mark + "f", "310115000", HUAMU, null),
                town.agencyId(),
                null,
                Map.of(),
                3,
                Unit.CALENDAR_DAYS,
                null,
                Set.of(verifier.accountId())));
        answered(barred);
        assertThat(names(verifier, here().toVerify())).containsExactly("c");
        assertThat(names(office, here().toVerify())).containsExactly("c", "f");
        assertThat(names(town, here().toVerify())).isEmpty();
    }

    @Test
    @DisplayName("told is what the ladder brought to my agency, from that moment on")
    void told() {
        open("a");
        clock.set(LocalDate.of(2026, 9, 24), 9);
        escalation.climb();
        assertThat(names(town, here().climbed())).containsExactly("a");
        assertThat(names(office, here().climbed())).isEmpty();
        assertThat(lists.list(town, here(), BY_NAME).items())
                .extracting(MatterLists.Row::escalated)
                .containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"due", "opened", "name", "kind", "state", "changed"})
    @DisplayName("by each order, forwards and backwards, page after page without a row twice")
    void orders(String order) {
        open("a", "test.b", HUAMU, null, null);
        clock.set(LocalDate.of(2026, 9, 17), 9);
        taken(open("b", "test.c", HUAMU, null, null));
        clock.set(LocalDate.of(2026, 9, 18), 9);
        answered(open("c", "test.a", HUAMU, null, null));
        var expected = switch (order) {
            case "kind" -> List.of("c", "a", "b");
            case "state" -> List.of("c", "b", "a");
            default -> List.of("a", "b", "c");
        };
        assertThat(pages(order)).isEqualTo(expected);
        assertThat(pages("-" + order)).isEqualTo(expected.reversed());
    }

    private List<String> pages(String order) {
        var first = lists.list(office, here(), new Paging(order, 0, 2));
        var second = lists.list(office, here(), new Paging(order, 1, 2));
        assertThat(first.total()).isEqualTo(3);
        return java.util.stream.Stream.concat(first.items().stream(), second.items().stream())
                .map(row -> row.name().substring(mark.length()))
                .toList();
    }

    @Test
    @DisplayName("a row says what the matter says")
    void rows() {
        var matter = open("a", "test.list", HUAMU, "F", UUID.randomUUID());
        var row = lists.list(office, here(), BY_NAME).items().getFirst();
        assertThat(row.id()).isEqualTo(matter.id());
        assertThat(row.town()).isEqualTo(HUAMU);
        assertThat(row.institution()).isEqualTo(matter.subject().institution());
        assertThat(row.department()).isEqualTo("F");
        assertThat(row.holder()).contains("花木");
        assertThat(row.holderEn()).isNotBlank();
        assertThat(row.openedAt()).isEqualTo(MovableClock.START);
        assertThat(row.changedAt()).isNull();
        assertThat(row.dueAt()).isEqualTo(matter.deadline().at());
        assertThat(row.provisional()).isFalse();
        assertThat(row.severity()).isEqualTo("major");
        assertThat(row.item()).isEqualTo("FS-03");
        taken(matter);
        assertThat(lists.list(office, here(), BY_NAME).items().getFirst().changedAt())
                .isEqualTo(MovableClock.START);
    }

    @Test
    @DisplayName("the verbs shown are those the caller's step would be taken for")
    void verbs() {
        var matter = open("a");
        assertThat(verbs(matter, town)).containsExactly("take", "answer");
        assertThat(verbs(matter, office)).isEmpty();
        matter = taken(matter);
        assertThat(verbs(matter, town)).containsExactly("answer");
        matter = answered(matter);
        assertThat(verbs(matter, town)).isEmpty();
        assertThat(verbs(matter, office)).containsExactly("verify", "return");
        assertThat(verbs(matter, verifier)).containsExactly("verify", "return");
        matter =
                matters.giveBack(matter.id(), matter.version(), verifier, "缺照片").orThrow();
        assertThat(verbs(matter, town)).containsExactly("answer");
        assertThat(verbs(matter, verifier)).isEmpty();
    }

    private List<String> verbs(Matter matter, Actor actor) {
        return views.find(matter.id(), actor).orElseThrow().verbs();
    }

    @Test
    @DisplayName("a page of a matter says who did what when, with their agency")
    void steps() {
        var matter = answered(taken(open("a")));
        var view = views.find(matter.id(), verifier).orElseThrow();
        assertThat(view.steps()).extracting(MatterView.Step::verb).containsExactly("opened", "taken", "answered");
        assertThat(view.steps().getLast().text()).isEqualTo("已办");
        assertThat(view.steps().getLast().agency()).contains("花木");
        assertThat(view.state()).isEqualTo("answered");
        assertThat(view.version()).isEqualTo(3);
        assertThat(view.overdue()).isFalse();
        assertThat(view.facts()).containsEntry("severity", "major");
        assertThat(view.dueAt().atZone(HouseClock.ZONE).toLocalDate()).hasToString("2026-09-19");
    }
}
