package shanyu.planning.building;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Sorted;

/** Building projects as a list and in sum. A district has tens of them, so they are read whole. */
@Component
public class BuildLists {
    private static final Map<String, Comparator<BuildRow>> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("town", Comparator.comparing(BuildRow::town));
        SORTS.put("name", Comparator.comparing(BuildRow::name));
        SORTS.put("next", Comparator.comparing(BuildRow::nextOn, Comparator.nullsLast(Comparator.naturalOrder())));
        SORTS.put("late", Comparator.comparing(BuildRow::daysLate));
        SORTS.put("places", Comparator.comparing(BuildRow::nurseryPlaces));
        SORTS.put(
                "handOver",
                Comparator.comparing(BuildRow::handOverOn, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private final BuildStore store;
    private final Permissions permissions;
    private final HouseClock clock;

    BuildLists(BuildStore store, Permissions permissions, HouseClock clock) {
        this.store = store;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * The pipelines in sum (plan, tasks 1 and 28), counted from the rows of the list under the same filters.
     *
     * @param newKindergartens newly built ones; {@code newWithClasses} of these are planned with nursery classes
     */
    @Schema(name = "BuildingSums")
    public record Sums(
            LocalDate asOf,
            int projects,
            int kindergartens,
            int newKindergartens,
            int newWithClasses,
            int venues,
            int places,
            int late,
            int handedOver,
            int opened) {}

    public Listing<BuildRow> list(Actor actor, BuildFilter filter, Paging paging) {
        return Sorted.page(rows(actor, filter), paging, SORTS);
    }

    public Sums sums(Actor actor, BuildFilter filter) {
        var rows = rows(actor, filter).stream()
                .filter(row -> !row.state().equals("dropped"))
                .toList();
        var kindergartens = rows.stream()
                .filter(row -> row.kind() == BuildKind.KINDERGARTEN)
                .toList();
        var fresh = kindergartens.stream()
                .filter(row -> row.work() == BuildWork.NEW)
                .toList();
        return new Sums(
                day(filter),
                rows.size(),
                kindergartens.size(),
                fresh.size(),
                (int) fresh.stream().filter(row -> row.nurseryClasses() > 0).count(),
                rows.size() - kindergartens.size(),
                rows.stream().mapToInt(BuildRow::nurseryPlaces).sum(),
                (int) rows.stream().filter(row -> row.daysLate() > 0).count(),
                (int) rows.stream().filter(row -> row.handedOverOn() != null).count(),
                (int) rows.stream().filter(row -> row.openedOn() != null).count());
    }

    private LocalDate day(BuildFilter filter) {
        LocalDate asked = filter.asOf();
        return asked == null ? clock.today() : asked;
    }

    private List<BuildRow> rows(Actor actor, BuildFilter filter) {
        var allowed = permissions.where(actor, "planning.building.list", BuildWhereabouts.COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(allowed.parameters());
        var where = new ArrayList<>(List.of(allowed.sql(), "b.entered_at <= :moment"));
        LocalDate day = day(filter);
        parameters.put("moment", Timestamp.from(Institutions.endOf(day)));
        if (filter.q() != null)
            add(where, parameters, "position(:q in b.name || ' ' || b.address) > 0", "q", filter.q());
        if (filter.town() != null) add(where, parameters, "b.town = :town", "town", filter.town());
        if (filter.kind() != null)
            add(where, parameters, "b.kind = :kind", "kind", filter.kind().name());
        if (filter.work() != null)
            add(where, parameters, "b.work = :work", "work", filter.work().name());
        return store.list("where " + String.join(" and ", where), parameters).stream()
                .map(building -> BuildRow.of(building, day))
                .filter(row -> in(filter.state(), row))
                .toList();
    }

    private static boolean in(@Nullable String state, BuildRow row) {
        boolean dropped = row.state().equals("dropped");
        return switch (state) {
            case null -> true;
            case "open" -> !dropped && row.openedOn() == null;
            case "opened" -> !dropped && row.openedOn() != null;
            case "late" -> row.daysLate() > 0;
            default -> dropped;
        };
    }

    private static void add(
            List<String> where, Map<String, @Nullable Object> parameters, String condition, String name, Object value) {
        where.add(condition);
        parameters.put(name, value);
    }
}
