package shanyu.norms;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement rests on, on a given day: which article of which text, of what rank, whether it is in force and
 * applies here, and how we know. Kept with the matter, so that the letter quotes what was true then.
 *
 * @param source the anchor, e.g. {@code setting-standard#20}
 * @param since first day of the version cited; null for a draft
 * @param asOf the day it was looked up for
 * @param inForce whether it was in force that day
 * @param appliesHere whether it governs the district of this house
 * @param doubt why a person must confirm it first; null when there is no doubt
 */
@JsonIgnoreProperties(value = "binding", allowGetters = true)
public record Basis(
        String source,
        String title,
        String titleEn,
        @Nullable String number,
        Rank rank,
        NormStatus status,
        @Nullable LocalDate since,
        LocalDate asOf,
        boolean inForce,
        boolean appliesHere,
        @Nullable String doubt) {

    /** As a paper cites it: 《中华人民共和国消防法》第28条; an article that is no number stands as the text numbers it. */
    public String cited() {
        String article = Anchor.of(source).article();
        String text = title.startsWith("《") ? title : "《" + title + "》";
        if (article == null) return text;
        return article.matches("\\d+") ? text + "第" + article + "条" : text + " " + article;
    }

    /** Whether a breach may rest on it: binding rank, found, in force, applying here, beyond doubt. */
    @JsonProperty("binding")
    public boolean binding() {
        return rank.binds() && status == NormStatus.FOUND && inForce && appliesHere && doubt == null;
    }
}
