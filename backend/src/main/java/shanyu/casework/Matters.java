package shanyu.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.MatterEvent.MatterAnswered;
import shanyu.casework.MatterEvent.MatterClosed;
import shanyu.casework.MatterEvent.MatterOpened;
import shanyu.casework.MatterEvent.MatterReturned;
import shanyu.casework.MatterState.Answerable;
import shanyu.casework.MatterState.Answered;
import shanyu.casework.MatterState.Closed;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.MatterState.Open;
import shanyu.identity.Actor;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Everything somebody must close. Each verb is one transaction with whatever the caller does around it. */
@Component
@Transactional
public class Matters {
    private final MatterStore store;
    private final HouseClock clock;
    private final Norms norms;
    private final ApplicationEventPublisher events;

    Matters(MatterStore store, HouseClock clock, Norms norms, ApplicationEventPublisher events) {
        this.store = store;
        this.clock = clock;
        this.norms = norms;
        this.events = events;
    }

    public Matter open(MatterOrder order) {
        var now = clock.instant();
        var deadline = Deadline.after(now, order.amount(), order.unit(), norms.calendar());
        var matter = new Matter(
                UUID.randomUUID(),
                order.kind().name(),
                order.kind().checked(),
                order.subject(),
                order.holder(),
                order.department(),
                order.facts(),
                order.openedBy(),
                now,
                deadline,
                new Open(),
                order.barred(),
                0,
                1);
        store.add(matter);
        events.publishEvent(new MatterOpened(matter));
        return matter;
    }

    public Optional<Matter> find(UUID id) {
        return store.find(id);
    }

    public List<Matter> openAbout(String subjectKind, UUID subject) {
        return store.openAbout(subjectKind, subject);
    }

    public List<Matter> ofInstitution(UUID institution) {
        return store.ofInstitution(institution);
    }

    /** Takes an open matter up. */
    public Outcome<Matter> take(UUID id, int version, Actor by) {
        return change(
                id,
                version,
                "taken",
                by.accountId(),
                "",
                List.of(),
                matter -> matter.state() instanceof Open open
                        ? Outcome.done(open.take(by.accountId()))
                        : wrongState(matter));
    }

    /** Says that it is done, with evidence. */
    public Outcome<Matter> answer(UUID id, int version, Actor by, String text, List<UUID> papers) {
        return change(
                        id,
                        version,
                        "answered",
                        by.accountId(),
                        text,
                        papers,
                        matter -> !matter.checked()
                                ? closedByItsRoom(matter)
                                : matter.state() instanceof Answerable answerable
                                        ? Outcome.done(answerable.answer(by.accountId(), clock.instant()))
                                        : wrongState(matter))
                .map(matter -> {
                    events.publishEvent(new MatterAnswered(matter, by.accountId(), text, clock.instant()));
                    return matter;
                });
    }

    /** A second person confirms the answer, and the matter closes. */
    public Outcome<Matter> verify(UUID id, int version, Actor by, String text) {
        var now = clock.instant();
        return change(
                        id,
                        version,
                        "verified",
                        by.accountId(),
                        text,
                        List.of(),
                        matter -> matter.state() instanceof Answered answered && notTheHolder(matter, by)
                                ? answered.verify(by.accountId(), now, matter.barred())
                                        .map(v -> v.close(now))
                                : matter.state() instanceof Answered
                                        ? Refusal.of(Refusal.Kind.RULE, "second-person-needed")
                                                .asOutcome()
                                        : wrongState(matter))
                .map(matter -> closed(matter, by.accountId()));
    }

    /** A second person sends the answer back. */
    public Outcome<Matter> giveBack(UUID id, int version, Actor by, String reason) {
        return change(
                        id,
                        version,
                        "returned",
                        by.accountId(),
                        reason,
                        List.of(),
                        matter -> matter.state() instanceof Answered answered && notTheHolder(matter, by)
                                ? answered.giveBack(by.accountId(), reason, matter.barred())
                                : matter.state() instanceof Answered
                                        ? Refusal.of(Refusal.Kind.RULE, "second-person-needed")
                                                .asOutcome()
                                        : wrongState(matter))
                .map(matter -> {
                    events.publishEvent(new MatterReturned(matter, by.accountId(), reason, clock.instant()));
                    return matter;
                });
    }

    /** The room that opened it sees that the duty is done, or that what it was about fell away. */
    public void settle(String subjectKind, UUID subject, String kind, Ending ending, @Nullable UUID by) {
        settle(subjectKind, subject, ending, by, matter -> matter.kind().equals(kind));
    }

    /** As above, for a duty that several agencies have: only what this one holds. */
    public void settleHeldBy(
            UUID holder, String subjectKind, UUID subject, String kind, Ending ending, @Nullable UUID by) {
        settle(
                subjectKind,
                subject,
                ending,
                by,
                matter -> matter.kind().equals(kind) && matter.holder().equals(holder));
    }

    private void settle(String subjectKind, UUID subject, Ending ending, @Nullable UUID by, Predicate<Matter> meant) {
        store.openAbout(subjectKind, subject).stream()
                .filter(meant)
                .forEach(matter -> change(
                                matter.id(),
                                matter.version(),
                                "settled",
                                by,
                                "",
                                List.of(),
                                m -> Outcome.done(new Closed(clock.instant(), ending, by)))
                        .map(closed -> closed(closed, by))
                        .orThrow());
    }

    private Matter closed(Matter matter, @Nullable UUID by) {
        events.publishEvent(new MatterClosed(matter, by, clock.instant()));
        return matter;
    }

    private Outcome<Matter> change(
            UUID id,
            int version,
            String verb,
            @Nullable UUID by,
            String text,
            List<UUID> papers,
            Function<Matter, Outcome<? extends MatterState>> next) {
        var found = store.find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        var matter = found.get();
        if (matter.version() != version) return Versions.stale(matter.version()).asOutcome();
        Instant now = clock.instant();
        return next.apply(matter).then(state -> {
            if (!store.move(matter, state, now))
                return Versions.stale(matter.version() + 1).asOutcome();
            store.addStep(id, verb, now, by, text, papers);
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    /** The agency that had to act does not judge whether it did. */
    private static boolean notTheHolder(Matter matter, Actor by) {
        return !matter.holder().equals(by.agency());
    }

    /** Some duties are not answered in words: they end when the thing itself is done on its own page. */
    private static <T> Outcome<T> closedByItsRoom(Matter matter) {
        return Refusal.of(Refusal.Kind.RULE, "matter-closed-by-its-room", Map.of("kind", matter.kind()))
                .asOutcome();
    }

    private static <T> Outcome<T> wrongState(Matter matter) {
        return Refusal.state("matter-not-in-state", matter.state().code()).asOutcome();
    }
}
