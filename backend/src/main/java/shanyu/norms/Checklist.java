package shanyu.norms;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** The joint inspection checklist (托育机构联合检查清单): items in groups, with the words for results and outcomes. */
public record Checklist(
        List<Group> groups,
        List<Severity> severities,
        List<Word> results,
        List<Word> outcomes,
        List<ChecklistItem> items) {

    /** A group of items, e.g. {@code HC} 卫生保健. */
    @Schema(name = "ChecklistGroup")
    public record Group(String id, String title, String titleEn) {}

    /** A word of the form with its name in both languages. */
    @Schema(name = "ChecklistWord")
    public record Word(String id, String title, String titleEn) {}

    /**
     * What a severity means.
     *
     * @param points weight of one failed item
     */
    @Schema(name = "ChecklistSeverity")
    public record Severity(
            ChecklistItem.Severity id,
            String title,
            String titleEn,
            int points,
            String meaning,
            String meaningEn,
            String effect,
            String effectEn) {}

    public Optional<ChecklistItem> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public ChecklistItem get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("the checklist has no item " + id));
    }

    /** Items of the groups named, in the order of the list. */
    public List<ChecklistItem> inGroups(List<String> wanted) {
        return items.stream().filter(item -> wanted.contains(item.group())).toList();
    }
}
