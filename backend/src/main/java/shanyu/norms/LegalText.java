package shanyu.norms;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shanyu.shared.DateRange;

/**
 * One version of one text: law, standard, plan, page of a newspaper.
 *
 * @param slug its name here, stable over versions
 * @param number document number or version, as printed
 * @param jurisdiction {@code CN}, or the six-digit code of the division whose text it is; {@code INT} and
 *     {@code OTHER} apply nowhere here
 * @param inForce null for a draft, which is kept and never selected
 * @param inForceSeen how the day of entry into force is known: found, known, or assumed (only month or year was seen)
 * @param howSeen how the text itself was seen
 * @param articles those cited, by number
 */
public record LegalText(
        String slug,
        String title,
        String titleEn,
        @Nullable String number,
        Rank rank,
        String jurisdiction,
        @Nullable LocalDate promulgated,
        @Nullable DateRange inForce,
        @Nullable String inForceSeen,
        String howSeen,
        @Nullable String note,
        Map<String, Article> articles) {

    public boolean isDraft() {
        return inForce == null;
    }

    public boolean isInForce(LocalDate day) {
        return inForce != null && inForce.contains(day);
    }

    public Optional<Article> article(@Nullable String number) {
        return Optional.ofNullable(number).map(articles::get);
    }

    /** Whether the text governs what happens in a division (six or nine digits). */
    public boolean appliesIn(String division) {
        if (jurisdiction.equals("CN")) return true;
        String stem = jurisdiction.endsWith("0000")
                ? jurisdiction.substring(0, 2)
                : jurisdiction.endsWith("00") ? jurisdiction.substring(0, 4) : jurisdiction;
        return division.startsWith(stem);
    }
}
