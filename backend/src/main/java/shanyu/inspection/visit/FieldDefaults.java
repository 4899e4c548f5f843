package shanyu.inspection.visit;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shanyu.inspection.visit.PositionEvidence.Thresholds;
import shanyu.norms.Norms;
import shanyu.norms.NormsInForce;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;

/** What the norms say, all of it as product defaults, of work at the place: lateness, positions, the short form. */
@Component
class FieldDefaults {
    private final Norms norms;
    private final HouseClock clock;

    FieldDefaults(Norms norms, HouseClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    /** When something at this visit was done; refused where it cannot have been. */
    Outcome<Performed> performed(Performed.Told told, Visit visit) {
        var now = norms.asOf(clock.today());
        var limits = new Performed.Limits(
                Duration.ofMinutes(number(now, "phone-clock-tolerance")),
                Duration.ofMinutes(number(now, "late-entry-after")));
        return Performed.judge(told, visit.plannedAt(), clock.instant(), limits);
    }

    Thresholds positions() {
        var now = norms.asOf(clock.today());
        return new Thresholds(
                number(now, "position-far-after"),
                number(now, "position-stale-after"),
                number(now, "position-speed-limit"),
                60 * number(now, "phone-clock-tolerance"));
    }

    /** The key items among those of a visit, in their order, by the norms of its day. */
    List<String> keyItems(List<String> items, NormsInForce inForce) {
        return inForce.words("short-form-items")
                .map(words -> {
                    Set<String> key = new HashSet<>(words.value());
                    return items.stream().filter(key::contains).toList();
                })
                .orElse(List.of());
    }

    private static int number(NormsInForce inForce, String name) {
        return inForce.integer(name)
                .map(limit -> limit.value())
                .orElseThrow(() -> new IllegalStateException("the norms have no " + name));
    }
}
