package shanyu.inspection.enforcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** Cases as lists. */
@Component
public class CaseLists {
    private static final String FROM = """
             from inspection.joint_case c
            left join registry.institution_now i on i.id = c.institution
            left join inspection.unlicensed_site s on s.id = c.site
            join identity.agency o on o.id = c.office
            left join identity.agency e on e.id = c.enforcer
            """;

    private static final String COLUMNS = """
            select c.*, coalesce(i.name, s.name, '') as party, o.name as office_name, o.name_en as office_name_en,
                   e.name as enforcer_name, e.name_en as enforcer_name_en,
                   (select count(*) from inspection.case_part p join casework.matter m on m.id = p.matter
                    where p.joint_case = c.id and m.state <> 'closed') as open_parts""";

    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("opened", "c.opened_at");
        SORTS.put("decide", "c.decide_by_at");
        SORTS.put("state", "c.state");
        SORTS.put("number", "c.number");
        SORTS.put("town", "c.town");
    }

    private final JdbcClient db;
    private final Permissions permissions;
    private final HouseClock clock;

    CaseLists(JdbcClient db, Permissions permissions, HouseClock clock) {
        this.db = db;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Listing<CaseRow> list(Actor actor, CaseFilter filter, Paging paging) {
        var asked = new Asked(permissions.where(actor, EnforcementActions.LIST_CASES, CaseWhereabouts.COLUMNS))
                .equal("c.town", "town", filter.town())
                .equal("c.institution", "institution", filter.institution());
        if ("unfinished".equals(filter.state())) asked.and("c.state <> 'closed'");
        else asked.equal("c.state", "state", filter.state());
        if (filter.q() != null)
            asked.with(
                    "position(:q in c.number || ' ' || c.title || ' ' || coalesce(i.name, s.name, '')) > 0",
                    "q",
                    filter.q());
        long total = db.sql("select count(*)" + FROM + asked.sql())
                .params(asked.parameters())
                .query(Long.class)
                .single();
        var rows = db.sql(COLUMNS + FROM + asked.sql() + " " + paging.orderBy(SORTS, "c.id")
                        + " limit :limit offset :offset")
                .params(asked.set("limit", paging.size())
                        .set("offset", paging.offset())
                        .parameters())
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    /** The row of one case, for its page. */
    CaseRow row(UUID id) {
        return db.sql(COLUMNS + FROM + " where c.id = :id")
                .param("id", id)
                .query((row, n) -> row(row))
                .single();
    }

    private CaseRow row(ResultSet row) throws SQLException {
        var decideBy = row.getTimestamp("decide_by_at").toInstant();
        String state = row.getString("state");
        boolean undecided = Set.of(
                        "opened", "investigating", "proposed", "proposal-notified", "hearing-asked", "hearing-held")
                .contains(state);
        return new CaseRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("party"),
                row.getString("town"),
                row.getString("office_name"),
                row.getString("office_name_en"),
                row.getString("enforcer_name"),
                row.getString("enforcer_name_en"),
                state,
                row.getInt("open_parts"),
                row.getTimestamp("opened_at").toInstant(),
                decideBy,
                undecided && clock.instant().isAfter(decideBy));
    }
}
