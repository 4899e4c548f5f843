package shanyu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.casework.Deadline.Unit;
import shanyu.casework.MatterState.Closed;
import shanyu.casework.MatterState.Ending;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.shared.Outcome;

@HouseTest
@DisplayName("A matter takes no step out of turn, and a duty ends only for whom it was done")
class MatterRefusalsTest {
    private static final String KIND = "test.turn";

    @Autowired
    private Matters matters;

    @Autowired
    private Actors actors;

    @Autowired
    private Callers callers;

    private final UUID subject = UUID.randomUUID();
    private final UUID institution = UUID.randomUUID();
    private Actor town;
    private Actor verifier;

    @BeforeEach
    void people() {
        callers.nobody();
        town = actors.named("town-huamu").orElseThrow();
        verifier = actors.named("verifier").orElseThrow();
    }

    private Matter open(String kind, boolean checked, UUID holder) {
        return matters.open(new MatterOrder(
                new MatterKind(kind, checked),
                new Subject("turn", subject, "次序", "310115000", "310115016", institution),
                holder,
                "F",
                Map.of("item", "FS-03"),
                2,
                Unit.HOURS,
                null,
                Set.of(verifier.accountId())));
    }

    private Matter open() {
        return open(KIND, true, town.agencyId());
    }

    private Outcome<Matter> answer(Matter matter) {
        return matters.answer(matter.id(), matter.version(), town, "已办", List.of());
    }

    @Test
    @DisplayName("what was taken is not taken again, and what was not answered is not judged")
    void outOfTurn() {
        var open = open();
        assertThat(refusal(matters.verify(open.id(), open.version(), verifier, "")))
                .isEqualTo("matter-not-in-state open");
        assertThat(refusal(matters.giveBack(open.id(), open.version(), verifier, "x")))
                .isEqualTo("matter-not-in-state open");
        var taken = matters.take(open.id(), open.version(), town).orThrow();
        assertThat(refusal(matters.take(taken.id(), taken.version(), town))).isEqualTo("matter-not-in-state in-hand");
        var answered = answer(taken).orThrow();
        assertThat(refusal(answer(answered))).isEqualTo("matter-not-in-state answered");
        assertThat(refusal(matters.take(answered.id(), answered.version(), town)))
                .isEqualTo("matter-not-in-state answered");
    }

    @Test
    @DisplayName("neither the holder's agency nor whoever is barred gives back what the second person must")
    void secondPerson() {
        var answered = answer(open()).orThrow();
        assertThat(refusal(matters.giveBack(answered.id(), answered.version(), town, "x")))
                .startsWith("second-person-needed");
        assertThat(refusal(matters.giveBack(answered.id(), answered.version(), verifier, "x")))
                .startsWith("second-person-needed");
        assertThat(matters.find(answered.id()).orElseThrow()).isEqualTo(answered);
    }

    @Test
    @DisplayName("a duty that ends on its own page is not answered in words")
    void closedByItsRoom() {
        var duty = open("test.duty-of-a-room", false, town.agencyId());
        assertThat(refusal(answer(duty))).startsWith("matter-closed-by-its-room");
        assertThat(matters.find(duty.id()).orElseThrow().state().code()).isEqualTo("open");
    }

    @Test
    @DisplayName("an id nobody has is missing for every verb, an old version stale for every verb")
    void missingAndStale() {
        var nobody = UUID.randomUUID();
        assertThat(List.of(
                        refusal(matters.take(nobody, 1, town)),
                        refusal(matters.answer(nobody, 1, town, "x", List.of())),
                        refusal(matters.verify(nobody, 1, verifier, "")),
                        refusal(matters.giveBack(nobody, 1, verifier, "x"))))
                .containsOnly("not-found");
        assertThat(matters.find(nobody)).isEmpty();
        var matter = open();
        assertThat(List.of(
                        refusal(matters.take(matter.id(), 2, town)),
                        refusal(matters.answer(matter.id(), 0, town, "x", List.of())),
                        refusal(matters.verify(matter.id(), 2, verifier, "")),
                        refusal(matters.giveBack(matter.id(), 2, verifier, "x"))))
                .allMatch(each -> each.startsWith("stale-version"));
    }

    @Test
    @DisplayName("a duty is settled for the kind and the holder meant, and for no other")
    void settled() {
        var secretary = actors.named("secretary").orElseThrow();
        var own = open();
        var others = open(KIND, true, secretary.agencyId());
        var another = open("test.another", true, town.agencyId());
        assertThat(matters.openAbout("turn", subject)).extracting(Matter::id).contains(own.id(), others.id());
        matters.settleHeldBy(town.agencyId(), "turn", subject, KIND, Ending.DONE, town.accountId());
        assertThat(matters.openAbout("turn", subject))
                .extracting(Matter::id)
                .containsExactlyInAnyOrder(others.id(), another.id());
        matters.settle("turn", subject, KIND, Ending.LAPSED, null);
        assertThat(matters.openAbout("turn", subject)).extracting(Matter::id).containsExactly(another.id());
        assertThat(matters.find(own.id()).orElseThrow().state())
                .isEqualTo(new Closed(MovableClock.START, Ending.DONE, town.accountId()));
        assertThat(matters.find(others.id()).orElseThrow().state())
                .isEqualTo(new Closed(MovableClock.START, Ending.LAPSED, null));
        assertThat(matters.ofInstitution(institution))
                .extracting(Matter::id)
                .containsExactlyInAnyOrder(own.id(), others.id(), another.id());
        assertThat(matters.openAbout("other", subject)).isEmpty();
    }

    @Test
    @DisplayName("what is read back is what was opened, in every member and in every state")
    void readBack() {
        var open = open();
        assertThat(matters.find(open.id())).contains(open);
        assertThat(open.isOverdue(open.deadline().at())).isFalse();
        assertThat(open.isOverdue(open.deadline().at().plusNanos(1))).isTrue();
        var taken = matters.take(open.id(), 1, town).orThrow();
        assertThat(taken.state()).isEqualTo(new MatterState.InHand(town.accountId()));
        var answered = answer(taken).orThrow();
        assertThat(answered.state()).isEqualTo(new MatterState.Answered(town.accountId(), MovableClock.START));
        var office = actors.named("district").orElseThrow();
        var returned = matters.giveBack(open.id(), 3, office, "缺照片").orThrow();
        assertThat(returned.state()).isEqualTo(new MatterState.Returned(office.accountId(), "缺照片"));
        answer(returned).orThrow();
        var closed = matters.verify(open.id(), 5, office, "").orThrow();
        assertThat(closed.state()).isEqualTo(new Closed(MovableClock.START, Ending.VERIFIED, office.accountId()));
        assertThat(closed.state().isOver()).isTrue();
        assertThat(closed.isOverdue(open.deadline().at().plusNanos(1))).isFalse();
    }

    private static String refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> "done";
            case Outcome.Refused<?> refused ->
                (refused.refusal().type() + " " + refused.refusal().facts().getOrDefault("state", "")).strip();
        };
    }
}
