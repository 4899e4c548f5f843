package shanyu.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.AccountActs;
import shanyu.identity.Emergencies;
import shanyu.server.HouseClock;

/** A review with what the log has of it. */
@Component
public class ReviewViews {
    /** So many acts are shown; the rest are in the account's own list. */
    private static final int SHOWN = 500;

    private final JdbcClient db;
    private final ReviewStore store;
    private final Emergencies emergencies;
    private final AccountActs acts;
    private final AuditTerms terms;
    private final HouseClock clock;

    ReviewViews(
            JdbcClient db,
            ReviewStore store,
            Emergencies emergencies,
            AccountActs acts,
            AuditTerms terms,
            HouseClock clock) {
        this.db = db;
        this.store = store;
        this.emergencies = emergencies;
        this.acts = acts;
        this.terms = terms;
        this.clock = clock;
    }

    public Optional<ReviewView> find(UUID id) {
        return store.find(id).map(this::view);
    }

    private record Who(String username, String name, String agency, String agencyEn) {}

    private ReviewView view(Review review) {
        var cause = review.cause();
        var now = clock.instant();
        var who = who(cause.account());
        var right = right(cause, now);
        var decided = review instanceof Review.Decided word ? word : null;
        boolean late = review instanceof Review.Waiting waiting && waiting.isLate(now);
        return new ReviewView(
                cause.id(),
                cause.kind(),
                cause.account(),
                who.username(),
                who.name(),
                who.agency(),
                who.agencyEn(),
                right,
                reading(cause),
                erasure(cause),
                cause.emergency() == null ? List.of() : acts.underEmergency(cause.emergency(), SHOWN),
                cause.openedAt(),
                cause.dueAt(),
                late,
                decided == null && (right == null || !right.inForce()),
                decided == null ? null : decided.verdict(),
                decided == null ? null : decided.note(),
                decided == null ? null : decided.at(),
                terms.today(),
                review.version());
    }

    private ReviewView.@Nullable Right right(Review.Cause cause, Instant now) {
        if (cause.emergency() == null) return null;
        return emergencies
                .find(cause.emergency())
                .map(taken -> new ReviewView.Right(
                        taken.role(),
                        taken.reason(),
                        taken.from(),
                        taken.until(),
                        taken.planned(),
                        taken.isInForce(now)))
                .orElse(null);
    }

    private static ReviewView.@Nullable Reading reading(Review.Cause cause) {
        var read = cause.reading();
        return read == null ? null : new ReviewView.Reading(read.hour(), read.seen(), read.threshold());
    }

    private ReviewView.@Nullable Erasure erasure(Review.Cause cause) {
        var asked = cause.erasure();
        return asked == null
                ? null
                : new ReviewView.Erasure(
                        asked.ground(), asked.reason(), who(asked.by()).username());
    }

    private Who who(UUID account) {
        return db.sql("""
                        select a.username, a.name, g.name as agency, g.name_en as agency_en
                        from identity.account a join identity.agency g on g.id = a.agency where a.id = :id
                        """)
                .param("id", account)
                .query((row, n) -> new Who(
                        row.getString("username"),
                        row.getString("name"),
                        row.getString("agency"),
                        row.getString("agency_en")))
                .single();
    }
}
