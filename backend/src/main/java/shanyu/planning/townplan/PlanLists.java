package shanyu.planning.townplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.Rows;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** Versions of town plans as a list, as of any day. */
@Component
public class PlanLists {
    /** The state at {@code :moment}: what the last act until then left. */
    static final String STATE = """
            (select a.state from planning.act a where a.subject = p.id and a.at <= :moment order by a.n desc limit 1)""";

    private static final String SUM =
            "(select coalesce(sum((g ->> '%s')::int), 0) from jsonb_array_elements(p.content -> 'goals') g)";

    private static final String ROWS = "select p.id, p.town, p.number, p.first_year, p.last_year, " + STATE
            + " as state_then, " + SUM.formatted("places") + " as places, " + SUM.formatted("inclusivePlaces") + """
             as inclusive_places,
            (select coalesce(sum((g ->> 'fen')::bigint), 0) from jsonb_array_elements(p.content -> 'budget') g) as budget,
            p.begun_at, case when p.approved_at <= :moment then p.approved_at end as approved_then,
            (select min(m.due_at) from casework.matter m
             where m.subject_kind = 'town-plan' and m.subject = p.id and m.state <> 'closed') as due_at
            from planning.town_plan p""";

    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("town", "p.town");
        SORTS.put("number", "p.number");
        SORTS.put("state", "state_then");
        SORTS.put("places", "places");
        SORTS.put("budget", "budget");
        SORTS.put("due", "due_at");
        SORTS.put("begun", "p.begun_at");
        SORTS.put("approved", "approved_then");
    }

    private final JdbcClient db;
    private final Permissions permissions;
    private final HouseClock clock;

    PlanLists(JdbcClient db, Permissions permissions, HouseClock clock) {
        this.db = db;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Listing<PlanRow> list(Actor actor, PlanFilter filter, Paging paging) {
        var allowed = permissions.where(actor, "planning.plan.list", PlanWhereabouts.COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(allowed.parameters());
        var where = new ArrayList<>(List.of(allowed.sql(), "p.begun_at <= :moment"));
        LocalDate day = filter.asOf();
        parameters.put("moment", Timestamp.from(moment(day)));
        if (filter.town() != null) {
            where.add("p.town = :town");
            parameters.put("town", filter.town());
        }
        if ("unfinished".equals(filter.state())) {
            where.add(STATE + " in ('draft', 'submitted', 'returned', 'accepted')");
        } else if (filter.state() != null) {
            where.add(STATE + " = :state");
            parameters.put("state", filter.state());
        }
        String condition = " where " + String.join(" and ", where);
        long total = db.sql("select count(*) from planning.town_plan p" + condition)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql(ROWS + condition + " " + paging.orderBy(SORTS, "p.number, p.id")
                        + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> row(row, day != null && day.isBefore(clock.today())))
                .list();
        return Listing.of(rows, paging, total);
    }

    private Instant moment(@Nullable LocalDate day) {
        return day == null ? clock.instant().plusMillis(1) : Institutions.endOf(day);
    }

    private PlanRow row(ResultSet row, boolean past) throws SQLException {
        var due = past ? null : Rows.instant(row, "due_at");
        return new PlanRow(
                row.getObject("id", java.util.UUID.class),
                row.getString("town"),
                row.getInt("number"),
                row.getInt("first_year"),
                row.getInt("last_year"),
                row.getString("state_then"),
                row.getInt("places"),
                row.getInt("inclusive_places"),
                row.getLong("budget"),
                Rows.at(row, "begun_at"),
                Rows.instant(row, "approved_then"),
                due,
                due != null && clock.instant().isAfter(due));
    }
}
