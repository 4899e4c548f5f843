package shanyu.norms.corpus;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import shanyu.norms.ChecklistItem;
import shanyu.norms.Corpus;
import shanyu.norms.Edition;

/** Reads the whole corpus in the order in which its parts lean on each other, or refuses it. */
public final class CorpusReader {
    private static final String VALUES = "values";
    private static final String CALENDAR = "calendar";
    private static final String DEPARTMENTS = "departments";
    private static final String PENALTIES = "penalties";
    private static final String ESCALATION = "escalation";
    private static final String CHECKLIST = "checklist";
    private static final String PROVIDER_TYPES = "provider-types";
    private static final String FILING_ROUTES = "filing-routes";
    private static final String APPLICABILITY = "applicability";
    private static final String CLASHES = "clashes";
    private static final String PLAN = "plan";

    /** Folders that hold no text. */
    private static final Set<String> LISTS = Set.of(
            VALUES,
            CALENDAR,
            DEPARTMENTS,
            PENALTIES,
            ESCALATION,
            CHECKLIST,
            PROVIDER_TYPES,
            FILING_ROUTES,
            APPLICABILITY,
            CLASHES,
            PLAN);

    private CorpusReader() {}

    /** @throws CorpusFault naming file, value and what to do, when something does not fit */
    public static Corpus read(CorpusFiles files) {
        var slugs = files.folders().stream()
                .filter(folder -> !LISTS.contains(folder))
                .toList();
        var texts = TextPages.read(files, slugs);
        var sources = new Sources(texts);
        var tables = new TablePages(sources);
        var editions = new Editions(files, sources);
        var departments = editions.read(DEPARTMENTS, tables::departments, "rows");
        var penalties = editions.read(PENALTIES, tables::penalties, "rows");
        var questions = new ChecklistPages(sources, newest(departments), newest(penalties));
        var checklists =
                editions.read(CHECKLIST, questions::read, "severities", "results", "outcomes", "groups", "items");
        var items = checklists.stream()
                .flatMap(edition -> edition.content().items().stream())
                .map(ChecklistItem::id)
                .collect(Collectors.toSet());
        return new Corpus(
                texts,
                new ValuePages(sources).read(files.in(VALUES)),
                departments,
                penalties,
                editions.read(ESCALATION, tables::escalation, "rows"),
                checklists,
                editions.read(PROVIDER_TYPES, tables::providers, "rows"),
                editions.read(FILING_ROUTES, tables::filingRoutes, "papers", "rows"),
                editions.read(APPLICABILITY, page -> tables.applicability(page, items), "rows"),
                editions.read(CLASHES, tables::clashes, "rows"),
                editions.read(PLAN, new PlanPages(sources)::read, "tasks", "indicators"),
                CalendarPages.read(files.in(CALENDAR), sources));
    }

    private static <T> List<T> newest(List<Edition<List<T>>> editions) {
        return editions.isEmpty() ? List.of() : editions.getLast().content();
    }
}
