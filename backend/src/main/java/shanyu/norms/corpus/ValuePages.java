package shanyu.norms.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shanyu.norms.ClassKind;
import shanyu.norms.NormValue;

/** Reads {@code values/<group>.yaml}: dated values, by member where a rule differs. */
final class ValuePages {
    private static final Set<String> OPS = Set.of("=", "<=", ">=", "<", ">", "between");

    /** What values may be divided by under a common name; any other division lists its members itself. */
    private static final Map<String, List<String>> VOCABULARIES = Map.of(
            "class-kind", Arrays.stream(ClassKind.values()).map(Enum::name).toList(),
            "risk-class", List.of("A", "B", "C", "D"),
            "quality-grade", List.of("A", "B", "C", "D"));

    private final Sources sources;

    ValuePages(Sources sources) {
        this.sources = sources;
    }

    Map<String, NormValue> read(List<Page> files) {
        var values = new LinkedHashMap<String, NormValue>();
        for (Page file : files) {
            file.only("title", "values");
            String group = file.file().replaceAll("^values/|\\.yaml$", "");
            for (String name : file.page("values").names()) {
                var page = file.page("values").page(name);
                if (values.putIfAbsent(name, value(group, name, page)) != null)
                    throw page.fault("stands in two files", "A value has one name and one place.");
            }
        }
        return values;
    }

    private NormValue value(String group, String name, Page page) {
        page.only("zh", "en", "unit", "op", "note", "members", "dated");
        var members = members(page);
        var entries = new ArrayList<NormValue.Entry>();
        if (members.isEmpty()) {
            entries.addAll(entries(page, "dated", null));
        } else {
            var dated = page.page("dated");
            for (String member : dated.names()) {
                if (!members.contains(member))
                    throw dated.fault("unknown member " + member, "Members here are " + members + ".");
                entries.addAll(entries(dated, member, member));
            }
        }
        if (entries.isEmpty()) throw page.fault("has no entry", "Add `dated:` with at least one entry.");
        return new NormValue(
                name,
                group,
                page.text("zh"),
                page.text("en"),
                page.textIf("unit").orElse(""),
                op(page),
                page.textIf("note").orElse(null),
                members,
                List.copyOf(entries));
    }

    private static List<String> members(Page page) {
        if (!(page.raw("members") instanceof String named)) return page.texts("members");
        var vocabulary = VOCABULARIES.get(named);
        if (vocabulary == null)
            throw page.fault("unknown members " + named, "Name one of " + VOCABULARIES.keySet() + ", or list them.");
        return vocabulary;
    }

    private List<NormValue.Entry> entries(Page page, String field, @Nullable String member) {
        var days = new Succession(page.file(), page.at() + "/" + field);
        var entries = page.each(field, entry -> entry(entry, member));
        entries.forEach(entry -> days.next(entry.inForce()));
        return entries;
    }

    private NormValue.Entry entry(Page page, @Nullable String member) {
        page.only("from", "to", "value", "unit", "op", "source", "also", "status", "note");
        if (!page.names().contains("value"))
            throw page.fault("lacks value", "Write the value, or `value: null` where the text is silent.");
        var citation = sources.citation(page);
        String op = page.has("op") ? op(page) : null;
        return new NormValue.Entry(
                member,
                sources.days(page, citation.source()),
                page.raw("value"),
                page.textIf("unit").orElse(null),
                op,
                citation,
                sources.anchors(page, "also"));
    }

    private static String op(Page page) {
        String op = page.text("op");
        if (!OPS.contains(op)) throw page.fault("unknown op " + op, "Write one of " + OPS + ".");
        return op;
    }
}
