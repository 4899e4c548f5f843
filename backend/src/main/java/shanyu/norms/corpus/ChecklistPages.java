package shanyu.norms.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import shanyu.norms.AppliesIf;
import shanyu.norms.Checklist;
import shanyu.norms.ChecklistItem;
import shanyu.norms.ChecklistItem.Rectify;
import shanyu.norms.Department;
import shanyu.norms.Penalty;

/** Reads {@code checklist/<date>.yaml}. */
final class ChecklistPages {
    private final Sources sources;
    private final Map<String, Department> departments;
    private final Set<String> penalties;

    ChecklistPages(Sources sources, List<Department> departments, List<Penalty> penalties) {
        this.sources = sources;
        this.departments = departments.stream().collect(Collectors.toMap(Department::id, Function.identity()));
        this.penalties = penalties.stream().map(Penalty::id).collect(Collectors.toSet());
    }

    Checklist read(Page page) {
        var groups = page.each(
                "groups",
                group -> new Checklist.Group(
                        group.only("id", "zh", "en").text("id"), group.text("zh"), group.text("en")));
        var known = groups.stream().map(Checklist.Group::id).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        var items = page.each("items", item -> {
            var read = item(item);
            if (!known.contains(read.group()))
                throw item.fault("unknown group " + read.group(), "Groups are " + known + ".");
            if (!seen.add(read.id())) throw item.fault("stands twice", "An item's id is its own.");
            return read;
        });
        return new Checklist(
                groups,
                page.each("severities", ChecklistPages::severity),
                page.each("results", ChecklistPages::word),
                page.each("outcomes", ChecklistPages::word),
                items);
    }

    private ChecklistItem item(Page page) {
        page.only(
                "id",
                "group",
                "zh",
                "en",
                "severity",
                "rectify",
                "lead",
                "joint",
                "methods",
                "basis",
                "applies_if",
                "auto_check",
                "penalties");
        var basis = page.each("basis", cited -> sources.citation(cited.only("source", "status", "note", "only")));
        if (basis.isEmpty())
            throw page.fault("rests on nothing", "Name at least one article; a proposal cites product-parameters.");
        return new ChecklistItem(
                page.text("id"),
                page.text("group"),
                page.text("zh"),
                page.text("en"),
                page.one("severity", ChecklistItem.Severity.class),
                rectify(page.page("rectify").only("mode", "days")),
                department(page, page.text("lead")),
                page.texts("joint").stream().map(id -> department(page, id)).toList(),
                page.some("methods", ChecklistItem.Method.class),
                basis,
                page.one("applies_if", AppliesIf.class),
                page.textIf("auto_check").orElse(null),
                penaltiesOf(page));
    }

    private static Rectify rectify(Page page) {
        var rectify = new Rectify(page.one("mode", Rectify.Mode.class), page.number("days"));
        if ((rectify.mode() == Rectify.Mode.STOP_NOW) != (rectify.days() == 0)) {
            throw page.fault(
                    rectify.mode() + " with " + rectify.days() + " days",
                    "STOP_NOW has 0 days; BY_DEADLINE has at least 1.");
        }
        return rectify;
    }

    private Department department(Page page, String id) {
        var department = departments.get(id);
        if (department == null)
            throw page.fault("unknown department " + id, "Departments are " + departments.keySet() + ".");
        return department;
    }

    private List<String> penaltiesOf(Page page) {
        for (String id : page.texts("penalties")) {
            if (!penalties.contains(id)) throw page.fault("unknown penalty " + id, "Penalties are " + penalties + ".");
        }
        return page.texts("penalties");
    }

    private static Checklist.Word word(Page page) {
        page.only("id", "zh", "en");
        return new Checklist.Word(page.text("id"), page.text("zh"), page.text("en"));
    }

    private static Checklist.Severity severity(Page page) {
        page.only("id", "zh", "en", "points", "meaning_zh", "meaning_en", "effect_zh", "effect_en");
        return new Checklist.Severity(
                page.one("id", ChecklistItem.Severity.class),
                page.text("zh"),
                page.text("en"),
                page.number("points"),
                page.text("meaning_zh"),
                page.text("meaning_en"),
                page.text("effect_zh"),
                page.text("effect_en"));
    }
}
