package shanyu.planning.siting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shanyu.shared.Refusal;

/** What settings must hold beyond the form of each field. */
final class SettingsRules {
    private SettingsRules() {}

    /** The first thing wrong, by its field; empty when all is right. */
    static Optional<Refusal> broken(ScenarioSettings settings, LocalDate today, Set<String> towns) {
        if (settings.asOf().isAfter(today)) return wrong("settings.asOf", settings.asOf(), "not-past");
        if (settings.uptake() < 100 && settings.uptakeSource().isBlank())
            return wrong("settings.uptakeSource", "", "source-missing");
        return means(settings.periods())
                .or(() -> floors(settings, towns))
                .or(() -> priorities(settings.priorities(), towns));
    }

    /** Means are counted up to each year, so they cannot fall. */
    private static Optional<Refusal> means(List<ScenarioSettings.Means> periods) {
        for (int n = 0; n < periods.size(); n++) {
            var means = periods.get(n);
            String field = "settings.periods[%d]".formatted(n);
            if (means.budget() == null && means.sites() == null) return wrong(field + ".sites", "", "means-missing");
            if (n == 0) continue;
            var before = periods.get(n - 1);
            if (means.year() <= before.year()) return wrong(field + ".year", means.year(), "not-after-the-one-before");
            if (falls(before.budget(), means.budget()))
                return wrong(field + ".budget", means.budget(), "below-the-one-before");
            if (falls(
                    before.sites() == null ? null : Long.valueOf(before.sites()),
                    means.sites() == null ? null : Long.valueOf(means.sites())))
                return wrong(field + ".sites", means.sites(), "below-the-one-before");
        }
        return Optional.empty();
    }

    private static boolean falls(@Nullable Long before, @Nullable Long now) {
        return now != null && (before == null || now < before);
    }

    private static Optional<Refusal> floors(ScenarioSettings settings, Set<String> towns) {
        var seen = new HashSet<String>();
        for (int n = 0; n < settings.floors().size(); n++) {
            String town = settings.floors().get(n).town();
            String field = "settings.floors[%d].town".formatted(n);
            if (!towns.contains(town)) return wrong(field, town, "no-town-of-the-district");
            if (!seen.add(town)) return wrong(field, town, "given-twice");
        }
        if (!settings.floors().isEmpty() && settings.floorsFrom() > settings.lastYear())
            return wrong("settings.floorsFrom", settings.floorsFrom(), "after-the-last-year");
        return Optional.empty();
    }

    private static Optional<Refusal> priorities(List<ScenarioSettings.Priority> priorities, Set<String> towns) {
        var seen = new HashSet<PriorityKind>();
        for (int n = 0; n < priorities.size(); n++) {
            var priority = priorities.get(n);
            String field = "settings.priorities[%d]".formatted(n);
            if (!seen.add(priority.kind())) return wrong(field + ".kind", priority.kind(), "given-twice");
            for (String town : priority.towns())
                if (!towns.contains(town)) return wrong(field + ".towns", town, "no-town-of-the-district");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> wrong(String field, @Nullable Object value, String reason) {
        return Optional.of(Refusal.field(field, Objects.toString(value, ""), reason));
    }
}
