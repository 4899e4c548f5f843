package shanyu.inspection.draw;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.casework.Deadline;
import shanyu.casework.MatterKind;
import shanyu.casework.MatterOrder;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.server.HouseClock;

/** The duties of a round as matters, so that whoever must act sees it and somebody hears when nothing happens. */
@Component
class RoundMatters {
    static final String ROUND = "round";
    /** Bind the round, in time before its event. */
    static final MatterKind COMMIT = new MatterKind("inspection.commit", false);
    /** Write the public outcome down. */
    static final MatterKind ENTROPY = new MatterKind("inspection.entropy", false);
    /** Look at the same source from another office. */
    static final MatterKind CONFIRMATION = new MatterKind("inspection.entropy-confirmation", false);
    /** Prove, before the deadline the manifest names. */
    static final MatterKind PROOF = new MatterKind("inspection.proof", false);
    /** Draw. */
    static final MatterKind DRAW = new MatterKind("inspection.draw", false);
    /** Plan a supplementary round for a stalled one. */
    static final MatterKind SUPPLEMENT = new MatterKind("inspection.supplement", false);
    /** Publish the record after the last visit. */
    static final MatterKind DISCLOSURE = new MatterKind("inspection.disclosure", false);

    private static final List<MatterKind> ALL =
            List.of(COMMIT, ENTROPY, CONFIRMATION, PROOF, DRAW, SUPPLEMENT, DISCLOSURE);
    /** Product default: a day for each step that only needs somebody to look. */
    private static final int STEP_HOURS = 24;
    /** Product default: working days to plan the round that takes a stalled one's place. */
    private static final int SUPPLEMENT_DAYS = 3;

    private final Matters matters;
    private final Agencies agencies;
    private final HouseClock clock;

    RoundMatters(Matters matters, Agencies agencies, HouseClock clock) {
        this.matters = matters;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Whether the office already has a duty of this kind on its board. */
    boolean isOpen(Round round, MatterKind kind) {
        return matters.openAbout(ROUND, round.id()).stream()
                .anyMatch(matter -> matter.kind().equals(kind.name()));
    }

    void commitBy(Round round, Instant latest) {
        open(round, COMMIT, round.agency(), minutesUntil(latest), Deadline.Unit.MINUTES);
    }

    void enter(Round round) {
        open(round, ENTROPY, round.agency(), STEP_HOURS, Deadline.Unit.HOURS);
    }

    /** For a district's round the joint meeting's office; for a town's the district office. */
    void confirm(Round round, UUID firstOffice) {
        var kind = round.isDistrictLevel() ? Agency.Kind.JOINT_MEETING : Agency.Kind.DISTRICT_OFFICE;
        var second = agencies.ofDistrict(kind, round.district())
                .map(Agency::id)
                .filter(id -> !id.equals(firstOffice))
                .orElse(round.agency());
        open(round, CONFIRMATION, second, STEP_HOURS, Deadline.Unit.HOURS);
    }

    void prove(Round round, List<DrawKey> keys, Instant deadline) {
        keys.forEach(key -> open(round, PROOF, key.agency(), minutesUntil(deadline), Deadline.Unit.MINUTES));
    }

    void draw(Round round) {
        open(round, DRAW, round.agency(), STEP_HOURS, Deadline.Unit.HOURS);
    }

    void supplement(Round round) {
        open(round, SUPPLEMENT, round.agency(), SUPPLEMENT_DAYS, Deadline.Unit.WORKING_DAYS);
    }

    void disclose(Round round, int workingDays) {
        open(round, DISCLOSURE, round.agency(), workingDays, Deadline.Unit.WORKING_DAYS);
    }

    void done(Round round, MatterKind kind, @Nullable UUID by) {
        matters.settle(ROUND, round.id(), kind.name(), Ending.DONE, by);
    }

    void proved(Round round, UUID office, UUID by) {
        matters.settleHeldBy(office, ROUND, round.id(), PROOF.name(), Ending.DONE, by);
    }

    /** Nothing is left to do on the round: what is open falls away. */
    void lapse(Round round, UUID by) {
        ALL.forEach(kind -> matters.settle(ROUND, round.id(), kind.name(), Ending.LAPSED, by));
    }

    private void open(Round round, MatterKind kind, UUID holder, int amount, Deadline.Unit unit) {
        matters.open(new MatterOrder(
                kind,
                new Subject(ROUND, round.id(), nameOf(round), round.district(), round.town(), null),
                holder,
                null,
                Map.of(
                        "month", round.month().toString(),
                        "source", round.source().text()),
                amount,
                unit,
                null,
                Set.of()));
    }

    private static String nameOf(Round round) {
        return round.name().isEmpty() ? round.scope() + " " + round.month() : round.name();
    }

    private int minutesUntil(Instant due) {
        return (int) Math.max(0, Duration.between(clock.instant(), due).toMinutes());
    }
}
