package shanyu.norms;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How we know a value or a duty. Only what was found may found a breach; everything else is shown with its status. */
public enum NormStatus {
    /** Read in the source named. */
    FOUND,
    /** Read in a third party that cites the source; confirmed by a person before a legal use. */
    FOUND_SECONDARY,
    /** Expert knowledge, not verified. */
    KNOWN,
    /** Proposed by this product; cites the product's own parameter list. */
    DEFAULT,
    /** Calculated from values that are named. */
    DERIVED,
    /** The text says nothing about it. Never written in the corpus: it comes of a null. */
    SILENT;

    /** As the corpus and the API write it, e.g. {@code found_secondary}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
