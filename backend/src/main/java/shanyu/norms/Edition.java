package shanyu.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shanyu.shared.DateRange;

/**
 * One dated version of a list or table of the corpus (checklist, penalties, routes …).
 *
 * @param status how its making is known; its rows may carry their own
 * @param source the text it comes from
 */
public record Edition<T>(
        String title,
        String titleEn,
        DateRange inForce,
        NormStatus status,
        Anchor source,
        @Nullable String note,
        T content) {

    /** The version of a day, or empty before the first. */
    public static <T> Optional<Edition<T>> of(List<Edition<T>> editions, LocalDate day) {
        return editions.stream()
                .filter(edition -> edition.inForce.contains(day))
                .findFirst();
    }
}
