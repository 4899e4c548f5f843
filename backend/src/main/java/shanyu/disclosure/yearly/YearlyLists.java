package shanyu.disclosure.yearly;

import java.sql.Date;
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
import shanyu.identity.access.Columns;
import shanyu.identity.access.Permissions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** The newest period as a list: who has told, who has not. Institutions in service that were there before it closed. */
@Component
public class YearlyLists {
    private static final Columns COLUMNS = Columns.of("i.district", "i.town", "i.id");

    /** Handed in, in this edition or an earlier one. */
    private static final String HANDED_IN = "(r.state in ('submitted', 'published') or r.edition > 1)";

    static final String LATE = "(p.closes < :today::date and not coalesce(" + HANDED_IN + ", false))";

    static final String FROM = """
             from registry.institution_now i
            join lateral (select * from disclosure.yearly_period y where y.district = i.district and y.asked_at is not null
                          order by y.year desc limit 1) p on true
            left join lateral (select * from disclosure.yearly_report y where y.period = p.id and y.institution = i.id
                               order by y.edition desc limit 1) r on true
            where i.life in ('OPERATING', 'CHANGING', 'RECTIFYING')
              and (i.created_at at time zone 'Asia/Shanghai')::date <= p.closes and """ + " ";

    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("name", "i.name_order");
        SORTS.put("town", "i.town");
        SORTS.put("submitted", "r.submitted_at");
        SORTS.put("published", "r.published_at");
    }

    private final JdbcClient db;
    private final Permissions permissions;
    private final HouseClock clock;

    YearlyLists(JdbcClient db, Permissions permissions, HouseClock clock) {
        this.db = db;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Listing<YearlyRow> list(Actor actor, YearlyFilter filter, Paging paging) {
        var condition = permissions.where(actor, YearlyActions.LIST, COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        parameters.put("today", Date.valueOf(clock.today()));
        String from = FROM + String.join(" and ", conditions(filter, condition.sql(), parameters));
        long total = db.sql("select count(*)" + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("select i.id as institution, i.name, i.town, p.year, coalesce(r.state, 'none') as state,"
                        + " coalesce(r.edition, 0) as edition, r.submitted_at, r.published_at, " + LATE + " as late"
                        + from
                        + " " + paging.orderBy(SORTS, "i.id") + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    /** For everybody. */
    public List<YearlyLate.Who> late(String district) {
        return db.sql("select i.id, i.name, i.town" + FROM + "i.district = :district and " + LATE
                        + " order by i.town, i.name_order limit 10000")
                .param("district", district)
                .param("today", Date.valueOf(clock.today()))
                .query((row, n) -> new YearlyLate.Who(
                        row.getObject("id", UUID.class), row.getString("name"), row.getString("town")))
                .list();
    }

    boolean isLate(UUID institution) {
        return db.sql("select exists (select 1" + FROM + "i.id = :institution and " + LATE + ")")
                .param("institution", institution)
                .param("today", Date.valueOf(clock.today()))
                .query(Boolean.class)
                .single();
    }

    private static List<String> conditions(
            YearlyFilter filter, String allowed, Map<String, @Nullable Object> parameters) {
        var where = new ArrayList<>(List.of(allowed));
        if (filter.q() != null) {
            where.add("position(lower(:q) in i.search_text) > 0");
            parameters.put("q", filter.q());
        }
        if (filter.town() != null) {
            where.add("i.town = :town");
            parameters.put("town", filter.town());
        }
        switch (filter.state()) {
            case null -> {}
            case "late" -> where.add(LATE);
            default -> {
                where.add("coalesce(r.state, 'none') = :state");
                parameters.put("state", filter.state());
            }
        }
        return where;
    }

    private static YearlyRow row(ResultSet row) throws SQLException {
        var submitted = row.getTimestamp("submitted_at");
        var published = row.getTimestamp("published_at");
        return new YearlyRow(
                row.getObject("institution", UUID.class),
                row.getString("name"),
                row.getString("town"),
                row.getInt("year"),
                row.getString("state"),
                row.getInt("edition"),
                submitted == null ? null : submitted.toInstant(),
                published == null ? null : published.toInstant(),
                row.getBoolean("late"));
    }
}
