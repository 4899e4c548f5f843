package shanyu.inspection.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.server.HouseClock;
import shanyu.server.Rows;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** Visits as lists, as they stand now or stood at the end of a day. */
@Component
public class VisitLists {
    /** The state at the moment {@code :moment}, over {@code inspection.visit v}. */
    static final String STATE = """
            (case when v.lapsed_at <= :moment then 'lapsed'
                  when v.submitted_at <= :moment then
                      (case when exists (select 1 from inspection.visit_edition e where e.visit = v.id and e.edition > 1
                                         and e.opened_at <= :moment
                                         and (e.submitted_at is null or e.submitted_at > :moment))
                            then 'correcting' else 'submitted' end)
                  when v.begun_at <= :moment then 'begun' else 'planned' end)""";

    /** The verdict that held at the moment. */
    private static final String VERDICT = """
            (select e.verdict from inspection.visit_edition e where e.visit = v.id and e.submitted_at <= :moment
             order by e.edition desc limit 1)""";

    private static final String FROM =
            " from inspection.visit v join registry.institution_now i on i.id = v.institution ";

    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("due", "v.last_day");
        SORTS.put("begun", "v.begun_at");
        SORTS.put("submitted", "v.submitted_at");
        SORTS.put("name", "i.name_order");
        SORTS.put("town", "v.town");
        SORTS.put("errand", "coalesce(v.plan_code, v.trigger_reason)");
    }

    private final JdbcClient db;
    private final Permissions permissions;
    private final HouseClock clock;

    VisitLists(JdbcClient db, Permissions permissions, HouseClock clock) {
        this.db = db;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Listing<VisitRow> list(Actor actor, VisitFilter filter, Paging paging) {
        var asked = asked(actor, filter);
        long total = count(asked);
        asked.parameters().put("limit", paging.size());
        asked.parameters().put("offset", paging.offset());
        var rows = db.sql("""
                        select v.*, i.name, i.code, i.address, %1$s as state_then, %2$s ->> 'outcome' as outcome,
                               (%2$s ->> 'fails')::boolean as fails,
                               (select string_agg(m.department, ' ' order by m.seat) from inspection.visit_member m
                                where m.visit = v.id) as departments,
                               exists (select 1 from inspection.visit_arrival l
                                where l.visit = v.id and l.began and l.late) as late,
                               exists (select 1 from inspection.visit_form s
                                where s.visit = v.id and s.widened_at is null) as short_form,
                               (select count(x.result) from inspection.visit_item x
                                where x.visit = v.id and x.edition = coalesce(v.writing, v.edition)) as answered
                        """.formatted(STATE, VERDICT) + FROM + asked.where() + " " + paging.orderBy(SORTS, "v.id")
                        + " limit :limit offset :offset")
                .params(asked.parameters())
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    /** How many rows the list of this filter has. */
    public long count(Actor actor, VisitFilter filter) {
        return count(asked(actor, filter));
    }

    private record Asked(String where, Map<String, @Nullable Object> parameters) {}

    private long count(Asked asked) {
        return db.sql("select count(*)" + FROM + asked.where())
                .params(asked.parameters())
                .query(Long.class)
                .single();
    }

    private Asked asked(Actor actor, VisitFilter filter) {
        var condition = permissions.where(actor, VisitActions.LIST_VISITS, VisitWhereabouts.COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        parameters.put("moment", Timestamp.from(AsOf.moment(filter.asOf(), clock)));
        return new Asked(
                " where " + condition.sql() + " and " + String.join(" and ", conditions(filter, parameters)),
                parameters);
    }

    private static List<String> conditions(VisitFilter filter, Map<String, @Nullable Object> parameters) {
        var where = new ArrayList<>(List.of("v.planned_at <= :moment"));
        if (filter.q() != null) {
            where.add("(position(lower(:q) in i.search_text) > 0 or position(:q in coalesce(v.plan_code, '')) > 0)");
            parameters.put("q", filter.q());
        }
        if (Boolean.TRUE.equals(filter.mine())) where.add(String.valueOf(VisitWhereabouts.COLUMNS.people()));
        if (filter.date() != null) {
            where.add("((v.state = 'planned' and :date between v.first_day and v.last_day) or v.writing is not null"
                    + " or (v.submitted_at >= :dateFrom and v.submitted_at < :dateTo))");
            parameters.put("date", filter.date());
            parameters.put(
                    "dateFrom",
                    Timestamp.from(filter.date().atStartOfDay(HouseClock.ZONE).toInstant()));
            parameters.put(
                    "dateTo",
                    Timestamp.from(filter.date()
                            .plusDays(1)
                            .atStartOfDay(HouseClock.ZONE)
                            .toInstant()));
        }
        state(filter.state(), where, parameters);
        equal(where, parameters, VERDICT + " ->> 'outcome'", "outcome", filter.outcome());
        equal(where, parameters, "v.town", "town", filter.town());
        equal(where, parameters, "v.institution", "institution", filter.institution());
        equal(where, parameters, "v.round", "round", filter.round());
        if (filter.month() != null) {
            var month = YearMonth.parse(filter.month());
            where.add("v.last_day between :monthFrom and :monthTo");
            parameters.put("monthFrom", month.atDay(1));
            parameters.put("monthTo", month.atEndOfMonth());
        }
        if (filter.dueFrom() != null) {
            where.add("v.last_day >= :dueFrom");
            parameters.put("dueFrom", filter.dueFrom());
        }
        if (filter.dueTo() != null) {
            where.add("v.last_day <= :dueTo");
            parameters.put("dueTo", filter.dueTo());
        }
        return where;
    }

    private static void state(@Nullable String state, List<String> where, Map<String, @Nullable Object> parameters) {
        switch (state) {
            case null -> {}
            case "due" -> where.add(STATE + " in ('planned', 'begun')");
            case "done" -> where.add(STATE + " in ('submitted', 'correcting')");
            default -> equal(where, parameters, STATE, "state", state);
        }
    }

    private static void equal(
            List<String> where,
            Map<String, @Nullable Object> parameters,
            String column,
            String name,
            @Nullable Object value) {
        if (value == null) return;
        where.add(column + " = :" + name);
        parameters.put(name, value);
    }

    private static VisitRow row(ResultSet row) throws SQLException {
        String plan = row.getString("plan_code");
        String outcome = row.getString("outcome");
        return new VisitRow(
                row.getObject("id", UUID.class),
                plan == null ? row.getString("trigger_reason") : plan,
                plan != null,
                row.getObject("round", UUID.class),
                row.getObject("institution", UUID.class),
                row.getString("name"),
                row.getString("code"),
                row.getString("town"),
                row.getString("address"),
                row.getString("departments"),
                row.getDate("first_day").toLocalDate(),
                row.getDate("last_day").toLocalDate(),
                row.getString("state_then"),
                Rows.instant(row, "begun_at"),
                Rows.instant(row, "submitted_at"),
                outcome == null ? null : VisitOutcome.valueOf(outcome),
                row.getObject("fails", Boolean.class),
                ((String[]) row.getArray("items").getArray()).length,
                row.getInt("answered"),
                row.getInt("edition"),
                row.getBoolean("late"),
                row.getBoolean("short_form"));
    }
}
