package shanyu.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.inspection.draw.RoundState.Awaiting;
import shanyu.inspection.draw.RoundState.BeforeEntropy;
import shanyu.inspection.draw.RoundState.Cause;
import shanyu.inspection.draw.RoundState.Committed;
import shanyu.inspection.draw.RoundState.Dead;
import shanyu.inspection.draw.RoundState.Drawn;
import shanyu.inspection.draw.RoundState.EntropyConfirmed;
import shanyu.inspection.draw.RoundState.EntropyEntered;
import shanyu.inspection.draw.RoundState.Planned;
import shanyu.inspection.draw.RoundState.Proved;
import shanyu.inspection.draw.RoundState.Stalled;
import shanyu.shared.Outcome;
import shanyu.verifier.value.Hash;
import shanyu.verifier.vrf.Ecvrf;
import shanyu.verifier.vrf.VrfSecretKey;

@DisplayName("A round's life: what may follow what, and by when (DRAW-1 around the text)")
class RoundStateTest {
    private static final EntropySource SOURCE = new EntropySource(Lottery.SSQ, LocalDate.of(2026, 12, 3));
    private static final Instant EVENT = SOURCE.time();
    private static final Instant DEADLINE = EVENT.plus(Duration.ofHours(48));
    private static final Commitment BOUND = new Commitment(Hash.ZERO, EVENT.minus(Duration.ofDays(2)), DEADLINE);
    private static final UUID OFFICE = new UUID(0, 1);
    private static final UUID SECOND_OFFICE = new UUID(0, 2);
    private static final UUID PERSON = new UUID(0, 3);
    private static final String VALUE = "03-11-17-22-28-33-09";

    @ParameterizedTest(name = "committed {0} s before the limit → {1}")
    @CsvSource({"1, done", "0, done", "-1, commit-too-late"})
    void commitsADayBeforeTheEvent(long secondsEarly, String outcome) {
        var at = EVENT.minus(Duration.ofHours(24)).minusSeconds(secondsEarly);
        var asked = new Planned().commit(new Commitment(Hash.ZERO, at, DEADLINE), EVENT, Duration.ofHours(24));
        assertThat(said(asked)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "given up {0} s before the event → {1}")
    @CsvSource({"1, done", "0, entropy-time-passed", "-1, entropy-time-passed"})
    void diesOnlyWhileNobodyCanKnowTheOutcome(long secondsBefore, String outcome) {
        for (BeforeEntropy state : List.of(new Planned(), new Committed(BOUND))) {
            assertThat(said(state.die("水灾", EVENT, EVENT.minusSeconds(secondsBefore))))
                    .isEqualTo(outcome);
        }
    }

    @ParameterizedTest(name = "entered {0} s after the event → {1}")
    @CsvSource({"-1, entropy-not-yet", "0, done", "172800, done", "172801, proof-deadline-passed"})
    void entersTheOutcomeOnceThereIsOne(long seconds, String outcome) {
        var entry = new EntropyEntry(VALUE, PERSON, OFFICE, EVENT.plusSeconds(seconds));
        assertThat(said(new Committed(BOUND).enter(entry, SOURCE))).isEqualTo(outcome);
    }

    @Test
    void refusesAnySpellingButTheCanonicalOne() {
        var entry = new EntropyEntry("3-11-17-22-28-33-9", PERSON, OFFICE, EVENT);
        assertThat(said(new Committed(BOUND).enter(entry, SOURCE))).isEqualTo("value not-canonical");
    }

    @ParameterizedTest(name = "office {0} with {1} → {2}")
    @CsvSource({
        "2, 03-11-17-22-28-33-09, done",
        "1, 03-11-17-22-28-33-09, second-office-needed",
        "2, 03-11-17-22-28-33-10, value differs-from-first"
    })
    void anotherOfficeConfirmsTheSame(long office, String value, String outcome) {
        var entered = new EntropyEntered(BOUND, new EntropyEntry(VALUE, PERSON, OFFICE, EVENT));
        assertThat(said(entered.confirm(value, new UUID(0, office), EVENT))).isEqualTo(outcome);
    }

    @Test
    void aDisputeGoesBackToTheBeginningAndIsAnotherOfficesToo() {
        var entered = new EntropyEntered(BOUND, new EntropyEntry(VALUE, PERSON, OFFICE, EVENT));
        assertThat(entered.dispute(SECOND_OFFICE)).isEqualTo(Outcome.done(new Committed(BOUND)));
        assertThat(said(entered.dispute(OFFICE))).isEqualTo("second-office-needed");
    }

    @Test
    void takesRightProofsOnlyOnceEachAndInTime() {
        var random = new SecureRandom();
        var first = VrfSecretKey.random(random);
        var second = VrfSecretKey.random(random);
        var keys = List.of(first.publicKey().hex(), second.publicKey().hex());
        byte[] alpha = {1, 2, 3};
        var confirmed = new EntropyConfirmed(BOUND, VALUE, List.of());
        var mine = Ecvrf.prove(first, alpha).hex();

        assertThat(said(confirmed.post(proof(1, mine, EVENT), keys, alpha))).isEqualTo("pi does-not-verify");
        assertThat(said(confirmed.post(proof(0, Ecvrf.prove(first, new byte[1]).hex(), EVENT), keys, alpha)))
                .isEqualTo("pi does-not-verify");
        assertThat(said(confirmed.post(proof(0, mine, DEADLINE.plusSeconds(1)), keys, alpha)))
                .isEqualTo("proof-deadline-passed");

        var one = done(confirmed.post(proof(0, mine, DEADLINE), keys, alpha));
        assertThat(one).isInstanceOf(EntropyConfirmed.class);
        assertThat(said(((EntropyConfirmed) one).post(proof(0, mine, EVENT), keys, alpha)))
                .isEqualTo("proof-already-posted");
        var both = done(((EntropyConfirmed) one)
                .post(proof(1, Ecvrf.prove(second, alpha).hex(), EVENT), keys, alpha));
        assertThat(both)
                .isInstanceOfSatisfying(
                        Proved.class, proved -> assertThat(proved.proofs()).hasSize(2));
    }

    @Test
    void stallsWhenAnOfficeStaysSilentPastTheDeadline() {
        Awaiting noOutcome = new Committed(BOUND);
        Awaiting noProof = new EntropyConfirmed(BOUND, VALUE, List.of());
        assertThat(said(noProof.stall("", DEADLINE))).isEqualTo("deadline-not-passed");
        assertThat(done(noProof.stall("", DEADLINE.plusSeconds(1))).cause()).isEqualTo(Cause.KEY_SILENT);
        assertThat(done(noOutcome.stall("", DEADLINE.plusSeconds(1))).cause()).isEqualTo(Cause.ENTROPY_MISSING);
    }

    @Test
    void anUnstaffableDrawStalls() {
        var proved = new Proved(BOUND, VALUE, List.of());
        assertThat(proved.draw(true, EVENT)).isInstanceOf(Drawn.class);
        assertThat(proved.draw(false, EVENT))
                .isInstanceOfSatisfying(
                        Stalled.class, stalled -> assertThat(stalled.cause()).isEqualTo(Cause.UNSTAFFABLE));
    }

    @Test
    void disclosesAfterTheLastVisit() {
        var drawn = new Drawn(BOUND, VALUE, List.of(), EVENT);
        assertThat(said(drawn.disclose(1, EVENT))).isEqualTo("visits-open");
        assertThat(said(drawn.disclose(0, EVENT))).isEqualTo("done");
    }

    @Test
    void whatIsKnownCannotDieAndWhatIsProvedCannotStall() {
        assertThat(new EntropyEntered(BOUND, new EntropyEntry(VALUE, PERSON, OFFICE, EVENT)))
                .isNotInstanceOf(BeforeEntropy.class);
        assertThat(new Proved(BOUND, VALUE, List.of())).isNotInstanceOf(Awaiting.class);
        assertThat(new Dead(null, "", EVENT)).isNotInstanceOfAny(BeforeEntropy.class, Awaiting.class);
    }

    @Test
    @DisplayName("what an office finds or posts after the deadline is too late, on its last second it is not")
    void tooLate() {
        var entered = new EntropyEntered(BOUND, new EntropyEntry(VALUE, PERSON, OFFICE, EVENT));
        assertThat(said(entered.confirm(VALUE, SECOND_OFFICE, DEADLINE))).isEqualTo("done");
        assertThat(said(entered.confirm(VALUE, SECOND_OFFICE, DEADLINE.plusSeconds(1))))
                .isEqualTo("proof-deadline-passed");
        assertThat(done(entered.stall("", DEADLINE.plusSeconds(1))).cause()).isEqualTo(Cause.ENTROPY_MISSING);
    }

    @Test
    @DisplayName("who gave a bound round up leaves its commit on record; a planned one had none")
    void theDeadKeepTheirCommit() {
        assertThat(done(new Committed(BOUND).die("水灾", EVENT, EVENT.minusSeconds(1))))
                .isEqualTo(new Dead(BOUND, "水灾", EVENT.minusSeconds(1)));
        assertThat(done(new Planned().die("水灾", EVENT, EVENT.minusSeconds(1))))
                .isEqualTo(new Dead(null, "水灾", EVENT.minusSeconds(1)));
    }

    @Test
    void everyStateHasItsWord() {
        var entry = new EntropyEntry(VALUE, PERSON, OFFICE, EVENT);
        var drawn = new Drawn(BOUND, VALUE, List.of(), EVENT);
        assertThat(List.of(
                                new Planned(),
                                new Committed(BOUND),
                                new EntropyEntered(BOUND, entry),
                                new EntropyConfirmed(BOUND, VALUE, List.of()),
                                new Proved(BOUND, VALUE, List.of()),
                                drawn,
                                done(drawn.disclose(0, EVENT)),
                                new Dead(null, "", EVENT),
                                new RoundState.Stalled(BOUND, Cause.KEY_SILENT, "", EVENT))
                        .stream()
                        .map(RoundState::code))
                .containsExactly(
                        "planned",
                        "committed",
                        "entropy-entered",
                        "entropy-confirmed",
                        "proved",
                        "drawn",
                        "disclosed",
                        "dead",
                        "stalled");
        for (var cause : Cause.values()) assertThat(Cause.of(cause.code())).isEqualTo(cause);
        assertThat(Cause.KEY_SILENT.code()).isEqualTo("key-silent");
    }

    private static PostedProof proof(int place, String pi, Instant at) {
        return new PostedProof(place, new UUID(1, place), pi, PERSON, at);
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    /** {@code done}, the refusal's type, or the field and what is wrong with it. */
    private static String said(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> "done";
            case Outcome.Refused<?>(var refusal) when refusal.faults().isEmpty() -> refusal.type();
            case Outcome.Refused<?>(var refusal) ->
                refusal.faults().getFirst().field() + " "
                        + refusal.faults().getFirst().reason();
        };
    }
}
