package shanyu.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.masking.PersonalRecords;
import shanyu.identity.signin.Windows;
import shanyu.server.http.Listing;

/**
 * Counts what each account reads of persons and what sheets it takes away, in windows of an hour shared by all nodes. Bulk
 * reading is the likely crime of an insider: beyond what is unusual it is told, beyond the limit it stops.
 */
@Component
class Readings {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String EXPORTS = "exports";
    private static final String RECORDS = "personal-records";

    private final Windows windows;
    private final ReadingLimits limits;
    private final ApplicationEventPublisher events;

    Readings(Windows windows, ReadingLimits limits, ApplicationEventPublisher events) {
        this.windows = windows;
        this.limits = limits;
        this.events = events;
    }

    /** Counts a sheet, or says when the next may be taken. */
    void admitSheet(Actor actor) {
        if (windows.count(EXPORTS, actor.reference(), HOUR, 1) > limits.exportsPerHour())
            throw windows.tooMany("too-many-exports", limits.exportsPerHour(), HOUR)
                    .asException();
    }

    /** Lets an operation that answers with records about persons through while the hour's limit is not used up. */
    void admit(HttpServletRequest request, Actor actor, Type answer) {
        if (request.getMethod().equals("GET")
                && PersonalRecords.in(answer)
                && windows.used(RECORDS, actor.reference(), HOUR) >= limits.recordsPerHour())
            throw windows.tooMany("too-many-records", limits.recordsPerHour(), HOUR)
                    .asException();
    }

    /** Counts the records about persons in an answer. */
    void count(Actor actor, Type answer, @Nullable Object body) {
        if (actor.account() == null || actor.district() == null || body == null || !PersonalRecords.in(answer)) return;
        int records = switch (body) {
            case Listing<?> listing -> listing.items().size();
            case Collection<?> several -> several.size();
            default -> 1;
        };
        if (records == 0) return;
        int used = windows.count(RECORDS, actor.reference(), HOUR, records);
        int unusual = limits.unusualPerHour();
        if (used >= unusual && used - records < unusual)
            events.publishEvent(
                    new UnusualReading(actor.account(), actor.district(), windows.opened(HOUR), used, unusual));
    }
}
