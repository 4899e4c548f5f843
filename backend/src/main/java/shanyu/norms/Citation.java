package shanyu.norms;

import org.jspecify.annotations.Nullable;

/**
 * That something rests on an article, as the corpus writes it; {@link NormsInForce#basis} says what it is worth on a day.
 *
 * @param note what exactly the article is cited for
 * @param only the part it covers when the thing asks for more; null when it covers all of it
 */
public record Citation(
        Anchor source,
        NormStatus status,
        @Nullable String note,
        @Nullable String only) {
    public Citation(Anchor source, NormStatus status, @Nullable String note) {
        this(source, status, note, null);
    }
}
