package shanyu.inspection.library;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.norms.AppliesIf;
import shanyu.norms.Basis;
import shanyu.norms.Checklist;
import shanyu.norms.ChecklistItem;
import shanyu.norms.Department;
import shanyu.norms.Norms;
import shanyu.norms.NormsInForce;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sheets.Column;
import shanyu.shared.Refusal;

/**
 * The library of items (检查事项库): what is looked at, by which department, where it applies, on what it rests, as of a
 * day. The items themselves are norms; this is the inspectors' view of them.
 */
@Component
public class ItemLibrary {
    private static final String PRIORITY = "monthly-round-priority-groups";

    private final Norms norms;

    ItemLibrary(Norms norms) {
        this.norms = norms;
    }

    /**
     * Filters; each null means all.
     *
     * @param department letter; items it leads or joins
     * @param priority only those the monthly rounds look at first
     */
    public record Filter(
            @Nullable @Size(max = 100) @Schema(example = "灭火器")
            String q,

            @Nullable @Pattern(regexp = "[A-Z]{2}") @Schema(example = "FS")
            String group,

            @Nullable @Pattern(regexp = "[A-Z]") @Schema(example = "F")
            String department,

            @Nullable AppliesIf appliesIf,
            @Nullable Boolean priority,
            @Nullable LocalDate asOf) {}

    /**
     * An item in the list.
     *
     * @param lead letter of the department that answers for it
     * @param joint letters of the departments that join
     * @param basis what it rests on, the first article
     */
    @Schema(name = "ItemRow")
    public record Row(
            @Column(zh = "编号", en = "No.") String id,
            String group,
            @Column(zh = "类别", en = "Group (zh)") String groupTitle,
            @Column(zh = "类别（英文）", en = "Group") String groupTitleEn,
            @Column(zh = "检查事项", en = "Item (zh)") String title,
            @Column(zh = "检查事项（英文）", en = "Item") String titleEn,
            @Column(zh = "严重程度", en = "Severity") ChecklistItem.Severity severity,
            @Column(zh = "整改期限（天）", en = "Days to rectify") int days,
            ChecklistItem.Rectify.Mode mode,
            @Column(zh = "牵头部门", en = "Lead department") String lead,
            @Column(zh = "配合部门", en = "Joint departments") List<String> joint,
            List<ChecklistItem.Method> methods,
            @Column(zh = "适用条件", en = "Applies if") AppliesIf appliesIf,

            @Column(zh = "月度优先", en = "First in monthly rounds")
            boolean priority,

            @Column(zh = "简表关键项", en = "Key item of the short form")
            boolean key,

            @Column(zh = "依据", en = "Basis") String source,
            Basis basis) {}

    /** The items of the day, in the order of the list. */
    public Listing<Row> list(Filter filter, Paging paging, LocalDate today) {
        var inForce = norms.asOf(filter.asOf() == null ? today : filter.asOf());
        var edition = inForce.checklist();
        if (edition.isEmpty()) return Listing.of(List.of(), paging, 0);
        var checklist = edition.get().content();
        var groups = checklist.groups().stream().collect(Collectors.toMap(Checklist.Group::id, Function.identity()));
        var first = priorityGroups(inForce);
        var key = inForce.words("short-form-items").map(words -> words.value()).orElse(List.of());
        var rows = checklist.items().stream()
                .map(item -> row(item, groups, first, key, inForce))
                .filter(row -> matches(row, filter))
                .sorted(order(paging))
                .toList();
        return Listing.of(
                rows.stream().skip(paging.offset()).limit(paging.size()).toList(), paging, rows.size());
    }

    /** Groups of the checklist the monthly rounds look at first; all when the norms are silent. */
    public static List<String> priorityGroups(NormsInForce inForce) {
        return inForce.words(PRIORITY)
                .map(words -> words.value())
                .orElseGet(() -> inForce.checklist().stream()
                        .flatMap(edition -> edition.content().groups().stream())
                        .map(Checklist.Group::id)
                        .toList());
    }

    private static Comparator<Row> order(Paging paging) {
        String key = paging.sort() == null ? "id" : paging.sort().replaceFirst("^-", "");
        Comparator<Row> order = switch (key) {
            case "id" -> (a, b) -> 0;
            case "severity" -> Comparator.comparing(Row::severity);
            case "days" -> Comparator.comparingInt(Row::days);
            case "lead" -> Comparator.comparing(Row::lead);
            default ->
                throw Refusal.field("sort", paging.sort(), "unknown-sort-key").asException();
        };
        return paging.sort() != null && paging.sort().startsWith("-") ? order.reversed() : order;
    }

    private static boolean matches(Row row, Filter filter) {
        return (filter.q() == null
                        || row.title().contains(filter.q())
                        || row.titleEn().contains(filter.q())
                        || row.id().contains(filter.q()))
                && (filter.group() == null || row.group().equals(filter.group()))
                && (filter.department() == null
                        || row.lead().equals(filter.department())
                        || row.joint().contains(filter.department()))
                && (filter.appliesIf() == null || row.appliesIf() == filter.appliesIf())
                && (filter.priority() == null || row.priority() == filter.priority());
    }

    private static Row row(
            ChecklistItem item,
            Map<String, Checklist.Group> groups,
            List<String> first,
            List<String> key,
            NormsInForce inForce) {
        var group = groups.get(item.group());
        var citation = item.basis().getFirst();
        return new Row(
                item.id(),
                item.group(),
                group == null ? item.group() : group.title(),
                group == null ? item.group() : group.titleEn(),
                item.title(),
                item.titleEn(),
                item.severity(),
                item.rectify().days(),
                item.rectify().mode(),
                item.lead().code(),
                item.joint().stream().map(Department::code).toList(),
                item.methods(),
                item.appliesIf(),
                first.contains(item.group()),
                key.contains(item.id()),
                citation.source().toString(),
                inForce.basis(citation));
    }
}
