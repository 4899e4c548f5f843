package shanyu.norms;

import org.jspecify.annotations.Nullable;

/**
 * Where in which text: {@code setting-standard#20}, or the whole text when no article is named.
 *
 * @param text slug of the text, its folder in the corpus
 * @param article as the text numbers it, e.g. {@code 20}, {@code 16(3)}, {@code 二(二)2}
 */
public record Anchor(String text, @Nullable String article) {
    public static Anchor of(String written) {
        int hash = written.indexOf('#');
        return hash < 0
                ? new Anchor(written, null)
                : new Anchor(written.substring(0, hash), written.substring(hash + 1));
    }

    @Override
    public String toString() {
        return article == null ? text : text + "#" + article;
    }
}
