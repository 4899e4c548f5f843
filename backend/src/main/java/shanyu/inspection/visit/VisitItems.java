package shanyu.inspection.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.inspection.visit.VisitView.Group;
import shanyu.inspection.visit.VisitView.Item;
import shanyu.norms.Checklist;
import shanyu.norms.Judgement.Breaches;
import shanyu.norms.NormsInForce;

/** The cards of a visit's sheet as its page shows them: what is asked, by which article, and what was answered by whom. */
@Component
class VisitItems {
    private final Visits visits;
    private final Sheets sheets;
    private final FieldViews field;

    VisitItems(Visits visits, Sheets sheets, FieldViews field) {
        this.visits = visits;
        this.sheets = sheets;
        this.field = field;
    }

    /** The sheet; before arrival what it would be, with the institution as the register knows it now. */
    List<SheetItem> sheet(Visit visit, int edition, NormsInForce inForce) {
        return edition == 0
                ? Sheets.blank(visit, visits.institution(visit), inForce)
                : sheets.items(visit.id(), edition);
    }

    /** Whoever answered anything on it. */
    static Set<UUID> writers(List<SheetItem> sheet) {
        return sheet.stream().map(SheetItem::by).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The groups of the list that have a card here, in its order. */
    static List<Group> groups(List<Item> items, NormsInForce inForce) {
        var used = new HashSet<String>();
        items.forEach(item -> used.add(item.group()));
        return inForce.checklist().orElseThrow().content().groups().stream()
                .filter(group -> used.contains(group.id()))
                .map(group -> new Group(group.id(), group.title(), group.titleEn()))
                .toList();
    }

    /** @param names of whoever answered, at least */
    List<Item> of(
            List<SheetItem> sheet,
            Visit visit,
            int edition,
            NormsInForce inForce,
            Map<UUID, String> names,
            Actor actor) {
        var checklist = inForce.checklist().orElseThrow().content();
        var hashes = sheets.hashes(sheet);
        var conflicts = field.conflicts(visit, edition, actor);
        return sheet.stream()
                .map(line -> item(line, checklist, visit, inForce, names, hashes, conflicts))
                .toList();
    }

    private Item item(
            SheetItem line,
            Checklist checklist,
            Visit visit,
            NormsInForce inForce,
            Map<UUID, String> names,
            Map<UUID, String> hashes,
            Map<String, List<VisitView.Conflict>> conflicts) {
        var asked = checklist.get(line.item());
        boolean leadPresent = visit.departments().contains(asked.lead().code());
        return new Item(
                asked.id(),
                asked.group(),
                asked.title(),
                asked.titleEn(),
                asked.severity(),
                asked.rectify(),
                asked.lead().code(),
                leadPresent,
                asked.methods(),
                asked.basis().stream().map(inForce::basis).toList(),
                leadPresent && !asked.penalties().isEmpty() && asked.failed(inForce) instanceof Breaches,
                line.applicability(),
                line.result(),
                line.note(),
                line.photos(),
                line.fixed(),
                line.referred(),
                line.version(),
                line.photos().stream()
                        .map(photo -> hashes.getOrDefault(photo, ""))
                        .toList(),
                line.answer(),
                line.by() == null ? null : names.getOrDefault(line.by(), ""),
                line.at(),
                conflicts.getOrDefault(line.item(), List.of()));
    }
}
