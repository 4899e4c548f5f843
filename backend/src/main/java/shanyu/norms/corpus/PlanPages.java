package shanyu.norms.corpus;

import java.math.BigDecimal;
import java.util.List;
import shanyu.norms.Plan;

/** Reads {@code plan/<date>.yaml}: the district's plan as records. */
final class PlanPages {
    private final Sources sources;

    PlanPages(Sources sources) {
        this.sources = sources;
    }

    Plan read(Page page) {
        return new Plan(page.each("tasks", PlanPages::task), page.each("indicators", this::indicator));
    }

    private static Plan.Task task(Page page) {
        page.only(
                "number",
                "area",
                "area_en",
                "item",
                "item_en",
                "item_inherited",
                "content",
                "content_en",
                "lead",
                "cooperating");
        return new Plan.Task(
                page.number("number"),
                page.text("area"),
                page.text("area_en"),
                page.text("item"),
                page.text("item_en"),
                page.flag("item_inherited"),
                page.text("content"),
                page.text("content_en"),
                page.texts("lead"),
                page.texts("cooperating"));
    }

    private Plan.Indicator indicator(Page page) {
        page.only(
                "id",
                "zh",
                "en",
                "source",
                "quote",
                "op",
                "number",
                "unit",
                "period",
                "scope",
                "responsible",
                "tasks",
                "printed",
                "formula",
                "note");
        return new Plan.Indicator(
                page.text("id"),
                page.text("zh"),
                page.text("en"),
                sources.anchor(page, page.text("source")),
                page.text("quote"),
                page.text("op"),
                numbers(page),
                page.text("unit"),
                page.text("period"),
                page.text("scope"),
                page.texts("responsible"),
                page.texts("tasks").stream().map(Integer::valueOf).toList(),
                page.flag("printed"),
                page.textIf("formula").orElse(null),
                page.textIf("note").orElse(null));
    }

    private static List<BigDecimal> numbers(Page page) {
        var written = page.raw("number") instanceof List<?> ? page.texts("number") : List.of(page.text("number"));
        return written.stream().map(BigDecimal::new).toList();
    }
}
