package shanyu.inspection.risk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
import shanyu.identity.access.Columns;
import shanyu.identity.access.Permissions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** Institutions in service by risk class, as it holds today. */
@Component
public class RiskLists {
    private static final Columns COLUMNS = Columns.of("i.district", "i.town", "i.id");
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("points", "coalesce(s.points, 0)");
        SORTS.put("class", "coalesce(c.class, 'B')");
        SORTS.put("name", "i.name_order");
        SORTS.put("town", "i.town");
        SORTS.put("since", "lower(c.valid)");
    }

    private final JdbcClient db;
    private final Permissions permissions;
    private final HouseClock clock;

    RiskLists(JdbcClient db, Permissions permissions, HouseClock clock) {
        this.db = db;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Listing<RiskRow> list(Actor actor, RiskFilter filter, Paging paging) {
        var condition = permissions.where(actor, RiskActions.LIST, COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        parameters.put("today", clock.today());
        String from = """
                 from registry.institution_now i
                left join inspection.risk_class c on c.institution = i.id and c.valid @> :today::date
                left join lateral (select s.points, s.class, s.day, f.n from inspection.risk_score s
                                   join inspection.risk_formula f on f.id = s.formula
                                   where s.institution = i.id order by s.seq desc limit 1) s on true
                where i.life in ('OPERATING', 'CHANGING', 'RECTIFYING') and
                """ + String.join(" and ", conditions(filter, condition.sql(), parameters));
        long total = db.sql("select count(*)" + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("""
                        select i.id, i.name, i.town, coalesce(c.class, 'B') as class, c.override is not null as by_hand,
                               lower(c.valid) as since, s.points, s.class as given, s.day, s.n
                        """ + from + " " + paging.orderBy(SORTS, "i.id") + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    private static List<String> conditions(
            RiskFilter filter, String allowed, Map<String, @Nullable Object> parameters) {
        var where = new ArrayList<>(List.of(allowed));
        if (filter.q() != null) {
            where.add("position(lower(:q) in i.search_text) > 0");
            parameters.put("q", filter.q());
        }
        if (filter.riskClass() != null) {
            where.add("coalesce(c.class, 'B') = :class");
            parameters.put("class", filter.riskClass());
        }
        if (filter.town() != null) {
            where.add("i.town = :town");
            parameters.put("town", filter.town());
        }
        if (filter.override() != null) where.add("(c.override is not null) = " + filter.override());
        if (filter.asked() != null)
            where.add(
                    "exists (select 1 from inspection.risk_correction r where r.institution = i.id and r.decided_at is null) = "
                            + filter.asked());
        return where;
    }

    private static RiskRow row(ResultSet row) throws SQLException {
        return new RiskRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("town"),
                row.getString("class"),
                row.getObject("points", Long.class),
                row.getString("given"),
                row.getBoolean("by_hand"),
                row.getObject("since", LocalDate.class),
                row.getObject("day", LocalDate.class),
                row.getObject("n", Integer.class));
    }
}
