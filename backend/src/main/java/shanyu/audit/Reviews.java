package shanyu.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.Deadline;
import shanyu.identity.Actor;
import shanyu.identity.Emergencies;
import shanyu.identity.access.UnusualReading;
import shanyu.messages.Messages;
import shanyu.messages.Telling;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * The audit administrator's duties: opened by what happens or is asked, due within working days, ended by their word alone. Of what
 * was not justified the security administrators hear, who alone may change what somebody is allowed.
 */
@Component
@Transactional
public class Reviews {
    private final ReviewStore store;
    private final Emergencies emergencies;
    private final AccountErasures erasures;
    private final Watchers watchers;
    private final Messages messages;
    private final AuditTerms terms;
    private final Norms norms;
    private final HouseClock clock;

    Reviews(
            ReviewStore store,
            Emergencies emergencies,
            AccountErasures erasures,
            Watchers watchers,
            Messages messages,
            AuditTerms terms,
            Norms norms,
            HouseClock clock) {
        this.store = store;
        this.emergencies = emergencies;
        this.erasures = erasures;
        this.watchers = watchers;
        this.messages = messages;
        this.terms = terms;
        this.norms = norms;
        this.clock = clock;
    }

    /** A right was taken: looked at by the next working day after its end, counted from the end that was stated. */
    void open(Emergencies.Taken taken, String district) {
        keep(new Review.Cause(
                UUID.randomUUID(),
                Review.Kind.EMERGENCY,
                taken.account(),
                district,
                taken.id(),
                null,
                null,
                clock.instant(),
                due(taken.planned(), AuditTerms.EMERGENCY_REVIEW)));
    }

    @EventListener
    void on(UnusualReading reading) {
        keep(new Review.Cause(
                UUID.randomUUID(),
                Review.Kind.BULK_READING,
                reading.account(),
                reading.district(),
                null,
                new Review.Reading(reading.hour(), reading.seen(), reading.threshold()),
                null,
                clock.instant(),
                due(clock.instant(), AuditTerms.READING_REVIEW)));
    }

    /** Somebody asks that an account be erased. */
    Review.Cause open(UUID account, Review.Erasure erasure, String district) {
        var cause = new Review.Cause(
                UUID.randomUUID(),
                Review.Kind.ACCOUNT_ERASURE,
                account,
                district,
                null,
                null,
                erasure,
                clock.instant(),
                due(clock.instant(), AuditTerms.ERASURE));
        keep(cause);
        return cause;
    }

    /** What waits about an account, the most urgent first. */
    public List<UUID> waiting(UUID account) {
        return store.waiting(account);
    }

    /** The word of the audit administrator; about a right only once it has ended, for more may be done under it until then. */
    public Outcome<Review> decide(UUID id, int version, Review.Verdict verdict, String note, Actor by) {
        return switch (store.find(id).orElse(null)) {
            case null -> Refusal.missing().asOutcome();
            case Review.Decided decided ->
                version == decided.version()
                        ? Refusal.state("review-decided", decided.verdict().name())
                                .asOutcome()
                        : Versions.stale(decided.version()).asOutcome();
            case Review.Waiting waiting
            when version != waiting.version() ->
                Versions.stale(waiting.version()).asOutcome();
            case Review.Waiting waiting
            when isInForce(waiting) ->
                Refusal.state("emergency-still-in-force", "WAITING").asOutcome();
            case Review.Waiting waiting -> {
                var refusal = erasures.refusal(waiting.cause(), verdict, by);
                if (refusal.isPresent()) yield refusal.get().asOutcome();
                var decided = waiting.decide(verdict, note, by.accountId(), clock.instant());
                if (!store.decide(decided, version))
                    yield Versions.stale(version + 1).asOutcome();
                erasures.carryOut(decided, by);
                tell(decided);
                yield Outcome.done(decided);
            }
        };
    }

    private boolean isInForce(Review.Waiting waiting) {
        UUID emergency = waiting.cause().emergency();
        return emergency != null
                && emergencies
                        .find(emergency)
                        .filter(taken -> taken.isInForce(clock.instant()))
                        .isPresent();
    }

    private void keep(Review.Cause cause) {
        if (!store.add(cause)) return;
        watchers.audit(cause.district())
                .forEach(each -> messages.tell(each, telling("audit.opened", cause, "/office/audit/" + cause.id())));
    }

    private void tell(Review.Decided decided) {
        var cause = decided.cause();
        if (cause.erasure() != null) {
            String word = decided.verdict() == Review.Verdict.JUSTIFIED ? "granted" : "returned";
            watchers.security(cause.district())
                    .forEach(each -> messages.tell(
                            each, telling("audit.erasure-" + word, cause, "/office/accounts/" + cause.account())));
            return;
        }
        String kind = "audit." + decided.verdict().name().toLowerCase(java.util.Locale.ROOT);
        if (cause.emergency() != null) messages.tell(cause.account(), telling(kind, cause, "/office/emergency"));
        if (decided.verdict() == Review.Verdict.UNJUSTIFIED)
            watchers.security(cause.district())
                    .forEach(each -> messages.tell(
                            each, telling("audit.unjustified-account", cause, "/office/accounts/" + cause.account())));
    }

    static Telling telling(String kind, Review.Cause cause, String link) {
        return new Telling(
                kind,
                Map.of("review", cause.kind().name(), "due", cause.dueAt().toString()),
                link,
                kind + ":" + cause.id());
    }

    private Instant due(Instant from, String term) {
        return Deadline.after(from, terms.number(term), Deadline.Unit.WORKING_DAYS, norms.calendar())
                .at();
    }
}
