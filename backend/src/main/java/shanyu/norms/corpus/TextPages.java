package shanyu.norms.corpus;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import shanyu.norms.Article;
import shanyu.norms.LegalText;
import shanyu.norms.Rank;
import shanyu.shared.DateRange;

/** Reads {@code <slug>/<date>.yaml}: one version of a text each. */
final class TextPages {
    private TextPages() {}

    static Map<String, List<LegalText>> read(CorpusFiles files, List<String> slugs) {
        var texts = new TreeMap<String, List<LegalText>>();
        for (String slug : slugs) {
            var pages = files.in(slug);
            var versions = pages.stream().map(page -> read(slug, page)).toList();
            var spans = new Succession(pages.getFirst().file(), slug);
            versions.stream().map(LegalText::inForce).forEach(spans::next);
            texts.put(slug, versions);
        }
        return texts;
    }

    private static LegalText read(String slug, Page page) {
        page.only(
                "title",
                "title_en",
                "number",
                "rank",
                "jurisdiction",
                "promulgated",
                "in_force",
                "how_seen",
                "note",
                "articles");
        var rank = page.one("rank", Rank.class);
        var inForce = page.pageIf("in_force").orElse(null);
        if ((rank == Rank.DRAFT) != (inForce == null)) {
            throw page.fault(
                    inForce == null ? "lacks in_force" : "a draft is in force",
                    "A draft has no in_force; every other text has `in_force: {from: yyyy-mm-dd, seen: …}`.");
        }
        return new LegalText(
                slug,
                page.text("title"),
                page.text("title_en"),
                page.textIf("number").orElse(null),
                rank,
                page.text("jurisdiction"),
                page.dateIf("promulgated").orElse(null),
                inForce == null ? null : range(inForce.only("from", "to", "seen")),
                inForce == null ? null : inForce.text("seen"),
                page.text("how_seen"),
                page.textIf("note").orElse(null),
                articles(page));
    }

    private static Map<String, Article> articles(Page page) {
        var articles = new LinkedHashMap<String, Article>();
        page.pageIf("articles").ifPresent(numbered -> {
            for (String number : numbered.names()) {
                var one = numbered.page(number).only("text", "rank", "url", "checked_on", "doubt");
                articles.put(
                        number,
                        new Article(
                                number,
                                one.textIf("text").orElse(null),
                                one.has("rank") ? one.one("rank", Rank.class) : null,
                                one.textIf("url").orElse(null),
                                one.dateIf("checked_on").orElse(null),
                                one.textIf("doubt").orElse(null)));
            }
        });
        return java.util.Collections.unmodifiableMap(articles);
    }

    /** {@code from} and {@code to} as written are the first and the last day. */
    static DateRange range(Page page) {
        return range(page, page.date("from"), page.dateIf("to").orElse(null));
    }

    static DateRange range(Page page, LocalDate from, @Nullable LocalDate last) {
        if (last != null && last.isBefore(from))
            throw page.fault("ends on %s before it begins on %s".formatted(last, from), "`to` is the last day.");
        return new DateRange(from, last == null ? null : last.plusDays(1));
    }
}
