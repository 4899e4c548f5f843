package shanyu.norms.corpus;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyu.norms.Anchor;
import shanyu.norms.Citation;
import shanyu.norms.LegalText;
import shanyu.norms.NormStatus;
import shanyu.norms.Rank;
import shanyu.shared.DateRange;

/** The texts others cite: finds them and refuses what does not stand in them. */
final class Sources {
    private final Map<String, List<LegalText>> texts;

    Sources(Map<String, List<LegalText>> texts) {
        this.texts = texts;
    }

    /** The citation a page writes as {@code source}, {@code status}, {@code note}. */
    Citation citation(Page page) {
        var anchor = anchor(page, page.text("source"));
        var status = status(page);
        boolean ownParameter = versions(page, anchor).getFirst().rank() == Rank.PRODUCT_DEFAULT;
        if (status == NormStatus.DEFAULT && !ownParameter) {
            throw page.fault(
                    "a default cites " + anchor, "A default is the product's own: cite `source: product-parameters`.");
        }
        if (ownParameter && status != NormStatus.DEFAULT && status != NormStatus.DERIVED) {
            throw page.fault(
                    status.word() + " in the product's own parameters",
                    "Write `status: default` (or derived), or cite the text it was found in.");
        }
        return new Citation(
                anchor,
                status,
                page.textIf("note").orElse(null),
                page.textIf("only").orElse(null));
    }

    NormStatus status(Page page) {
        var status = page.one("status", NormStatus.class);
        if (status == NormStatus.SILENT)
            throw page.fault("silence is no status", "Write `value: null` with the status of the text.");
        return status;
    }

    List<Anchor> anchors(Page page, String field) {
        return page.texts(field).stream().map(written -> anchor(page, written)).toList();
    }

    Anchor anchor(Page page, String written) {
        var anchor = Anchor.of(written);
        for (var version : versions(page, anchor)) {
            if (anchor.article() != null && version.article(anchor.article()).isEmpty()) {
                throw page.fault(
                        "%s has no article %s".formatted(anchor.text(), anchor.article()),
                        "Add `\"%s\": {}` to the articles of norms/%s/, or cite the right one."
                                .formatted(anchor.article(), anchor.text()));
            }
        }
        return anchor;
    }

    /**
     * The days something that rests on a text holds: as written, else as long as the text is in force; null for a draft.
     */
    @Nullable
    DateRange days(Page page, Anchor source) {
        var versions = versions(page, source);
        var first = versions.getFirst().inForce();
        var last = versions.getLast().inForce();
        var from = page.dateIf("from").orElse(null);
        if (first == null || last == null) {
            if (from != null)
                throw page.fault("dated, but rests on a draft", "A draft is never in force: leave `from` out.");
            return null;
        }
        var until = last.to() == null ? null : last.to().minusDays(1);
        var to = page.dateIf("to").orElse(until);
        var days = TextPages.range(page, from == null ? first.from() : from, to);
        if (days.from().isBefore(first.from())) {
            throw page.fault(
                    "holds from %s, before %s is in force".formatted(days.from(), source.text()),
                    "It cannot begin before %s.".formatted(first.from()));
        }
        if (until != null && (to == null || to.isAfter(until))) {
            throw page.fault(
                    "outlives %s, in force to %s".formatted(source.text(), until),
                    "End it with `to: %s` and say what holds afterwards.".formatted(until));
        }
        return days;
    }

    private List<LegalText> versions(Page page, Anchor anchor) {
        var versions = texts.get(anchor.text());
        if (versions == null) {
            throw page.fault(
                    "cites %s, which is no text of the corpus".formatted(anchor.text()),
                    "Add norms/%s/<date>.yaml, or cite a text that is there.".formatted(anchor.text()));
        }
        return versions;
    }
}
