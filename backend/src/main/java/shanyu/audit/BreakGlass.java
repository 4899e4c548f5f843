package shanyu.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.identity.Emergencies;
import shanyu.identity.Emergency;
import shanyu.identity.Role;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** An official takes a right they lack, for a stated reason and no longer than the product allows; somebody looks at it after. */
@Component
@Transactional
public class BreakGlass {
    private static final int SHOWN = 20;

    private final Emergencies emergencies;
    private final Accounts accounts;
    private final Reviews reviews;
    private final ReviewStore store;
    private final AuditTerms terms;
    private final HouseClock clock;

    BreakGlass(
            Emergencies emergencies,
            Accounts accounts,
            Reviews reviews,
            ReviewStore store,
            AuditTerms terms,
            HouseClock clock) {
        this.emergencies = emergencies;
        this.accounts = accounts;
        this.reviews = reviews;
        this.store = store;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * What somebody took, and what the audit administrator said of it.
     *
     * @param until its end, or when it was given back
     * @param verdict null while nobody has looked
     */
    @Schema(name = "EmergencyRight")
    public record Right(
            UUID id,
            Role role,
            String reason,
            Instant from,
            Instant until,
            boolean inForce,
            Instant reviewDue,
            Review.@Nullable Verdict verdict,
            @Nullable String note) {}

    /**
     * The page of one's own.
     *
     * @param open what can be taken now
     * @param longest hours it may last
     */
    @Schema(name = "OwnEmergencies")
    public record Own(List<Role> open, AuditTerms.Term longest, AuditTerms.Term review, List<Right> rights) {}

    public Outcome<Right> take(Role role, String reason, Instant until, Actor by) {
        var now = clock.instant();
        int hours = terms.number(AuditTerms.EMERGENCY_HOURS);
        if (!until.isAfter(now))
            return Refusal.field("until", until.toString(), "not-in-the-future").asOutcome();
        if (until.isAfter(now.plus(Duration.ofHours(hours)))) {
            return Refusal.of(Refusal.Kind.RULE, "emergency-too-long", Map.of("hours", hours, "status", "default"))
                    .asOutcome();
        }
        return emergencies.take(by.accountId(), role, reason, until).map(taken -> {
            var district = by.district();
            if (district == null) throw new IllegalStateException("an official without a district");
            reviews.open(taken, district);
            return right(taken);
        });
    }

    /** Gives back what is held, before its end. */
    public Outcome<Own> end(Actor by) {
        return emergencies.end(by.accountId())
                ? Outcome.done(own(by))
                : Refusal.of(Refusal.Kind.STATE, "no-emergency-in-force").asOutcome();
    }

    public Own own(Actor by) {
        var granted = accounts.find(by.accountId()).map(Accounts.Account::roles).orElseThrow();
        var rights =
                emergencies.of(by.accountId(), SHOWN).stream().map(this::right).toList();
        boolean may = Emergency.isOpenTo(granted) && rights.stream().noneMatch(Right::inForce);
        return new Own(
                Emergency.ROLES.stream()
                        .filter(role -> may && !granted.contains(role))
                        .sorted()
                        .toList(),
                terms.term(AuditTerms.EMERGENCY_HOURS),
                terms.term(AuditTerms.EMERGENCY_REVIEW),
                rights);
    }

    private Right right(Emergencies.Taken taken) {
        var review = store.ofEmergency(taken.id()).orElseThrow();
        var decided = review instanceof Review.Decided word ? word : null;
        return new Right(
                taken.id(),
                taken.role(),
                taken.reason(),
                taken.from(),
                taken.until(),
                taken.isInForce(clock.instant()),
                review.cause().dueAt(),
                decided == null ? null : decided.verdict(),
                decided == null ? null : decided.note());
    }
}
