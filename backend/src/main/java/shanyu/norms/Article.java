package shanyu.norms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One article of a text, as far as it is cited here.
 *
 * @param number as the text numbers it
 * @param text its wording, only where it was read; never invented
 * @param rank when it differs from the text's, e.g. an article a standard marks mandatory
 * @param doubt why it may not found anything until a person has confirmed it; null when there is no doubt
 */
public record Article(
        String number,
        @Nullable String text,
        @Nullable Rank rank,
        @Nullable String url,
        @Nullable LocalDate checkedOn,
        @Nullable String doubt) {}
