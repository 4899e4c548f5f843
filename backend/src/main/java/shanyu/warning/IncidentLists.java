package shanyu.warning;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** Incidents as lists. */
@Component
public class IncidentLists {
    private static final String WAITING =
            "(select count(*) from warning.recipient r where r.incident = x.id and r.acknowledged_at is null)";

    private static final String STATE = "(case when x.closed_at is not null then 'closed' when " + WAITING
            + " > 0 then 'waiting' else 'reported' end)";

    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("reported", "x.reported_at");
        SORTS.put("known", "x.known_at");
        SORTS.put("kind", "x.kind");
        SORTS.put("late", "x.late_minutes");
        SORTS.put("town", "x.town");
    }

    private final JdbcClient db;
    private final Permissions permissions;

    IncidentLists(JdbcClient db, Permissions permissions) {
        this.db = db;
        this.permissions = permissions;
    }

    public Listing<IncidentRow> list(Actor actor, IncidentFilter filter, Paging paging) {
        var condition = permissions.where(actor, WarningActions.LIST, IncidentWhereabouts.COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        var where = new ArrayList<>(List.of(condition.sql()));
        if (filter.kind() != null) {
            where.add("x.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.town() != null) {
            where.add("x.town = :town");
            parameters.put("town", filter.town());
        }
        if (filter.q() != null) {
            where.add("position(:q in x.number || ' ' || x.place || ' ' || x.summary) > 0");
            parameters.put("q", filter.q());
        }
        if (Boolean.TRUE.equals(filter.late())) where.add("x.late_minutes > 0");
        if ("unfinished".equals(filter.state())) where.add("x.closed_at is null");
        else if (filter.state() != null) {
            where.add(STATE + " = :state");
            parameters.put("state", filter.state());
        }
        String from = " from warning.incident x where " + String.join(" and ", where);
        long total = db.sql("select count(*)" + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("select x.*, " + STATE + " as state_now, " + WAITING + " as waiting" + from + " "
                        + paging.orderBy(SORTS, "x.id") + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    IncidentRow row(UUID id) {
        return db.sql("select x.*, " + STATE + " as state_now, " + WAITING
                        + " as waiting from warning.incident x where x.id = :id")
                .param("id", id)
                .query((row, n) -> row(row))
                .single();
    }

    private static IncidentRow row(ResultSet row) throws SQLException {
        var of = IncidentStore.incident(row);
        return new IncidentRow(
                of.id(),
                of.number(),
                of.kind(),
                of.place(),
                of.town(),
                of.institution(),
                of.affected(),
                of.serious(),
                row.getString("state_now"),
                row.getInt("waiting"),
                of.knownAt(),
                of.reportedAt(),
                of.first().due(),
                of.lateMinutes());
    }
}
