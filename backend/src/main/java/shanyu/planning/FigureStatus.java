package shanyu.planning;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** Whether somebody counted, or only reckoned. */
public enum FigureStatus {
    /** A statistical office's own figure. */
    @JsonProperty("published")
    PUBLISHED,
    /** Reckoned from other figures by a rule its source states. */
    @JsonProperty("estimated")
    ESTIMATED;

    /** As it stands in the database and in answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FigureStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As it stands in a sheet. */
    public static final class Words extends Vocabulary {
        public Words() {
            super(Map.of(
                    "published", new SheetWord("公布", "published"),
                    "estimated", new SheetWord("估算", "estimated")));
        }
    }
}
