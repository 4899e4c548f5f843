package shanyu.planning.siting;

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
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** Candidates as a list: the district sees all of them, a town its own. */
@Component
public class CandidateLists {
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("town", "c.town");
        SORTS.put("name", "v.name collate \"zh-Hans-CN-x-icu\"");
        SORTS.put("places", "v.places");
        SORTS.put("cost", "v.rent - v.relief");
        SORTS.put("fromYear", "v.from_year");
        SORTS.put("changed", "v.since_at");
    }

    private final CandidateStore store;
    private final JdbcClient db;
    private final Permissions permissions;

    CandidateLists(CandidateStore store, JdbcClient db, Permissions permissions) {
        this.store = store;
        this.db = db;
        this.permissions = permissions;
    }

    public Listing<Candidate> list(Actor actor, CandidateFilter filter, Paging paging) {
        var allowed = permissions.where(actor, "planning.candidate.list", CandidateWhereabouts.COLUMNS);
        Map<String, @Nullable Object> parameters = new HashMap<>(allowed.parameters());
        List<String> where = new ArrayList<>(List.of(allowed.sql(), "v.replaced_at is null"));
        if (filter.kind() != null) {
            where.add("v.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.town() != null) {
            where.add("c.town = :town");
            parameters.put("town", filter.town());
        }
        if (filter.state() != null)
            where.add("v.withdrawn_because is " + (filter.state().equals("offered") ? "null" : "not null"));
        if (filter.q() != null) {
            where.add("position(:q in v.name || ' ' || v.address) > 0");
            parameters.put("q", filter.q());
        }
        String rows = CandidateStore.SELECT + "where " + String.join(" and ", where);
        long total = db.sql("select count(*) from (" + rows + ") found")
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        return Listing.of(
                db.sql(rows + " " + paging.orderBy(SORTS, "c.id") + " limit :limit offset :offset")
                        .params(parameters)
                        .query((row, n) -> store.candidate(row))
                        .list(),
                paging,
                total);
    }
}
