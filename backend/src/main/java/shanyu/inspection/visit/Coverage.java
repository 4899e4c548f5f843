package shanyu.inspection.visit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Permissions;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.registry.RiskClasses;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.shared.Refusal;

/**
 * Coverage of the year: every institution in service is visited on site at least once (plan 二(二)2). A visit counts from
 * the day the team arrived, once its results are submitted.
 */
@Component
public class Coverage {
    private static final Map<String, Comparator<CoverageRow>> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("code", Comparator.comparing(CoverageRow::code));
        SORTS.put("name", Comparator.comparing(CoverageRow::name, java.text.Collator.getInstance(Locale.CHINA)));
        SORTS.put("town", Comparator.comparing(CoverageRow::town));
        SORTS.put("risk", Comparator.comparing(CoverageRow::riskClass));
        SORTS.put(
                "last", Comparator.comparing(CoverageRow::lastVisit, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private final JdbcClient db;
    private final Institutions institutions;
    private final RiskClasses riskClasses;
    private final Permissions permissions;
    private final HouseClock clock;

    Coverage(
            JdbcClient db,
            Institutions institutions,
            RiskClasses riskClasses,
            Permissions permissions,
            HouseClock clock) {
        this.db = db;
        this.institutions = institutions;
        this.riskClasses = riskClasses;
        this.permissions = permissions;
        this.clock = clock;
    }

    private record Arrival(UUID visit, Instant at, boolean shortForm) {}

    public Listing<CoverageRow> list(Actor actor, CoverageFilter filter, Paging paging) {
        var rows = rows(actor, filter);
        var sorted = rows.stream().sorted(order(paging.sort())).toList();
        int from = (int) Math.min(paging.offset(), sorted.size());
        int to = Math.min(from + paging.size(), sorted.size());
        return Listing.of(sorted.subList(from, to), paging, sorted.size());
    }

    /** All rows the caller may see under the filter: what the board counts is what the list shows. */
    public List<CoverageRow> rows(Actor actor, CoverageFilter filter) {
        if (actor.district() == null) return List.of();
        LocalDate day = filter.asOf() == null ? clock.today() : filter.asOf();
        int year = filter.year() == null ? day.getYear() : filter.year();
        var inService = institutions.inspectable(actor.district(), filter.town(), day).stream()
                .filter(each -> permissions.allows(actor, VisitActions.LIST_COVERAGE, belonging(each)))
                .filter(each -> filter.q() == null || each.name().contains(filter.q()))
                .toList();
        var arrivals = arrivals(actor.district(), AsOf.moment(filter.asOf(), clock));
        var classes = riskClasses.of(inService.stream().map(Institution::id).toList(), day);
        return inService.stream()
                .map(each -> row(
                        each, arrivals.get(each.id()), classes.getOrDefault(each.id(), RiskClasses.UNCLASSED), year))
                .filter(row -> filter.visited() == null || filter.visited() == row.visited())
                .toList();
    }

    private static CoverageRow row(Institution institution, @Nullable Arrival last, String riskClass, int year) {
        LocalDate day = last == null ? null : LocalDate.ofInstant(last.at(), HouseClock.ZONE);
        return new CoverageRow(
                institution.id(),
                institution.code(),
                institution.name(),
                institution.providerType().name(),
                institution.town(),
                institution.address(),
                riskClass,
                day != null && day.getYear() == year,
                day,
                last == null ? null : last.visit(),
                last != null && last.shortForm());
    }

    /** The last arrival of a submitted visit, by institution. */
    private Map<UUID, Arrival> arrivals(String district, Instant moment) {
        var found = new HashMap<UUID, Arrival>();
        db.sql("""
                        select distinct on (institution) institution, id, begun_at,
                               exists (select 1 from inspection.visit_form f
                                where f.visit = v.id and f.widened_at is null) as short_form
                        from inspection.visit v
                        where district = :district and submitted_at <= :moment and not remote
                        order by institution, begun_at desc
                        """)
                .param("district", district)
                .param("moment", Timestamp.from(moment))
                .query((row, n) -> found.put(
                        row.getObject("institution", UUID.class),
                        new Arrival(
                                row.getObject("id", UUID.class),
                                row.getTimestamp("begun_at").toInstant(),
                                row.getBoolean("short_form"))))
                .list();
        return found;
    }

    private static Belonging belonging(Institution institution) {
        return Belonging.toInstitution(institution.district(), institution.town(), institution.id());
    }

    private static Comparator<CoverageRow> order(@Nullable String sort) {
        String key = sort == null ? "code" : sort.startsWith("-") ? sort.substring(1) : sort;
        var order = SORTS.get(key);
        if (order == null) throw Refusal.field("sort", sort, "unknown-sort-key").asException();
        var total = (sort != null && sort.startsWith("-") ? order.reversed() : order);
        return total.thenComparing(CoverageRow::code);
    }
}
