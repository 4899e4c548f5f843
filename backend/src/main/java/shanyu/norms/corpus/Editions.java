package shanyu.norms.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import shanyu.norms.Edition;

/** Reads the dated versions of a list or table: the head they share, and what is theirs. */
final class Editions {
    private static final List<String> HEAD = List.of("title", "in_force", "status", "source", "note");

    private final CorpusFiles files;
    private final Sources sources;

    Editions(CorpusFiles files, Sources sources) {
        this.files = files;
        this.sources = sources;
    }

    /** @param own fields beside the head */
    <T> List<Edition<T>> read(String folder, Function<Page, T> content, String... own) {
        var editions = new ArrayList<Edition<T>>();
        var days = new Succession(folder + "/", "");
        var known = new ArrayList<>(HEAD);
        known.addAll(Arrays.asList(own));
        for (Page page : files.in(folder)) {
            page.only(known.toArray(String[]::new));
            var title = page.page("title").only("zh", "en");
            var inForce = TextPages.range(page.page("in_force").only("from", "to"));
            days.next(inForce);
            editions.add(new Edition<>(
                    title.text("zh"),
                    title.text("en"),
                    inForce,
                    sources.status(page),
                    sources.anchor(page, page.text("source")),
                    page.textIf("note").orElse(null),
                    content.apply(page)));
        }
        return List.copyOf(editions);
    }
}
