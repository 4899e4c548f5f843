package shanyu.inspection.enforcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.server.HouseClock;
import shanyu.server.Rows;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** Suspected sites as lists and for the map. */
@Component
public class SiteLists {
    private static final String COLUMNS = """
            select s.*, (select min(m.due_at) from casework.matter m
                         where m.subject_kind = 'unlicensed-site' and m.subject = s.id and m.state <> 'closed') as due_at
            from inspection.unlicensed_site s""";

    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("reported", "s.reported_at");
        SORTS.put("due", "due_at");
        SORTS.put("state", "s.state");
        SORTS.put("town", "s.town");
        SORTS.put("name", "s.name collate \"zh-Hans-CN-x-icu\"");
    }

    private final JdbcClient db;
    private final Permissions permissions;
    private final HouseClock clock;

    SiteLists(JdbcClient db, Permissions permissions, HouseClock clock) {
        this.db = db;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Listing<SiteRow> list(Actor actor, SiteFilter filter, Paging paging) {
        var asked = new Asked(permissions.where(actor, EnforcementActions.LIST_SITES, SiteWhereabouts.COLUMNS))
                .equal("s.town", "town", filter.town())
                .equal("s.source", "source", filter.source());
        if ("unfinished".equals(filter.state())) asked.and("s.state <> 'ended'");
        else asked.equal("s.state", "state", filter.state());
        if (filter.q() != null)
            asked.with("position(:q in s.number || ' ' || s.name || ' ' || s.address) > 0", "q", filter.q());
        long total = db.sql("select count(*) from inspection.unlicensed_site s" + asked.sql())
                .params(asked.parameters())
                .query(Long.class)
                .single();
        var rows = db.sql(COLUMNS + asked.sql() + " " + paging.orderBy(SORTS, "s.id") + " limit :limit offset :offset")
                .params(asked.set("limit", paging.size())
                        .set("offset", paging.offset())
                        .parameters())
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    SiteRow row(UUID id) {
        return db.sql(COLUMNS + " where s.id = :id")
                .param("id", id)
                .query((row, n) -> row(row))
                .single();
    }

    private SiteRow row(ResultSet row) throws SQLException {
        var site = SiteStore.site(row);
        var due = Rows.instant(row, "due_at");
        return new SiteRow(
                site.id(),
                site.number(),
                site.name(),
                site.address(),
                site.town(),
                site.source(),
                site.state() instanceof SiteState.Ended(var ending)
                        ? ending.word()
                        : site.state().code(),
                site.childrenSeen(),
                site.position(),
                site.reportedAt(),
                due,
                due != null && clock.instant().isAfter(due));
    }
}
