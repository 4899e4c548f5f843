package shanyu.norms.corpus;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import shanyu.norms.Applicability;
import shanyu.norms.ApplicabilityTable;
import shanyu.norms.AppliesIf;
import shanyu.norms.Citation;
import shanyu.norms.Clash;
import shanyu.norms.Department;
import shanyu.norms.EscalationStep;
import shanyu.norms.FilingPaper;
import shanyu.norms.FilingRoute;
import shanyu.norms.FilingRoutes;
import shanyu.norms.Penalty;
import shanyu.norms.ProviderProfile;
import shanyu.norms.ProviderType;

/** Reads the small tables beside the checklist. */
final class TablePages {
    private final Sources sources;

    TablePages(Sources sources) {
        this.sources = sources;
    }

    List<Department> departments(Page page) {
        return page.each("rows", row -> {
            row.only("id", "code", "zh", "en");
            return new Department(row.text("id"), row.text("code"), row.text("zh"), row.text("en"));
        });
    }

    List<Penalty> penalties(Page page) {
        return page.each("rows", row -> {
            row.only("id", "basis", "by", "ladder", "status");
            var status = sources.status(row);
            var basis = sources.anchors(row, "basis").stream()
                    .map(anchor -> new Citation(anchor, status, null))
                    .toList();
            if (basis.isEmpty()) throw row.fault("rests on nothing", "A penalty names the article that sets it.");
            return new Penalty(row.text("id"), basis, row.text("by"), row.each("ladder", TablePages::step), status);
        });
    }

    /** Yuan in the corpus, as the law writes them; fen in the house. */
    private static Penalty.Step step(Page row) {
        row.only("says", "at", "fine", "stops");
        var fine = row.texts("fine").stream()
                .map(Long::valueOf)
                .map(yuan -> yuan * 100)
                .toList();
        if (!fine.isEmpty() && (fine.size() != 2 || fine.getFirst() > fine.getLast()))
            throw row.fault("fine is " + fine, "Write the least and the most in yuan, or [].");
        return new Penalty.Step(
                row.text("says"),
                row.one("at", Penalty.Stage.class),
                row.has("fine"),
                fine.isEmpty() ? null : fine.getFirst(),
                fine.isEmpty() ? null : fine.getLast(),
                row.has("stops") && row.flag("stops"));
    }

    List<EscalationStep> escalation(Page page) {
        return page.each("rows", row -> {
            row.only("after", "unit", "to", "zh", "en");
            return new EscalationStep(
                    row.number("after"),
                    row.one("unit", EscalationStep.Unit.class),
                    row.text("to"),
                    row.text("zh"),
                    row.text("en"));
        });
    }

    List<Clash> clashes(Page page) {
        return page.each("rows", row -> {
            row.only("zh", "en", "texts", "use", "why");
            return new Clash(row.text("zh"), row.text("en"), row.text("texts"), row.text("use"), row.text("why"));
        });
    }

    List<ProviderProfile> providers(Page page) {
        var profiles = page.each("rows", row -> {
            row.only("id", "zh", "en", "source", "also", "status", "note_zh", "note_en");
            return new ProviderProfile(
                    row.one("id", ProviderType.class),
                    row.text("zh"),
                    row.text("en"),
                    sources.citation(row),
                    row.textIf("note_zh").orElse(null),
                    row.textIf("note_en").orElse(null));
        });
        complete(page, profiles.stream().map(ProviderProfile::type).collect(Collectors.toSet()));
        return profiles;
    }

    FilingRoutes filingRoutes(Page page) {
        var papers = page.each("papers", row -> {
            row.only("id", "zh", "en", "source", "status", "note", "when");
            return new FilingPaper(
                    row.text("id"),
                    row.text("zh"),
                    row.text("en"),
                    sources.citation(row),
                    row.one("when", AppliesIf.class));
        });
        var ids = papers.stream().map(FilingPaper::id).toList();
        var routes = new EnumMap<ProviderType, FilingRoute>(ProviderType.class);
        for (Page row : page.pages("rows")) {
            row.only("type", "registry", "source", "status", "papers", "note");
            var route = route(row, ids);
            routes.put(route.type(), route);
        }
        complete(page, routes.keySet());
        return new FilingRoutes(papers, routes);
    }

    private FilingRoute route(Page row, List<String> papers) {
        var needed = new LinkedHashMap<String, FilingRoute.Need>();
        var written = row.page("papers").only(papers.toArray(String[]::new));
        for (String paper : papers) needed.put(paper, written.one(paper, FilingRoute.Need.class));
        var registry = row.page("registry").only("zh", "en");
        return new FilingRoute(
                row.one("type", ProviderType.class),
                registry.text("zh"),
                registry.text("en"),
                sources.citation(row),
                needed,
                row.text("note"));
    }

    ApplicabilityTable applicability(Page page, Set<String> items) {
        var rows = new EnumMap<ProviderType, ApplicabilityTable.Row>(ProviderType.class);
        for (Page row : page.pages("rows")) {
            row.only("type", "otherwise", "APPLIES", "NOT_APPLICABLE", "PERSON_DECIDES", "note");
            var named = new HashMap<String, Applicability>();
            for (var answer : Applicability.values()) {
                for (String item : row.texts(answer.name())) {
                    if (!items.contains(item)) throw row.fault("unknown item " + item, "Name items of the checklist.");
                    if (named.put(item, answer) != null)
                        throw row.fault(item + " is answered twice", "Each item stands in one list only.");
                }
            }
            rows.put(
                    row.one("type", ProviderType.class),
                    new ApplicabilityTable.Row(
                            row.one("otherwise", Applicability.class), Map.copyOf(named), row.text("note")));
        }
        complete(page, rows.keySet());
        return new ApplicabilityTable(rows);
    }

    private static void complete(Page page, Set<ProviderType> named) {
        for (var type : ProviderType.values()) {
            if (!named.contains(type))
                throw page.fault(
                        "has no row for " + type, "Every provider type has a row; PERSON_DECIDES where unknown.");
        }
    }
}
