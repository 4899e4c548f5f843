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
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** Petitions and public opinion as lists. */
@Component
public class PetitionLists {
    private static final String FROM = """
             from inspection.petition p join identity.agency u on u.id = p.unit join casework.matter m on m.id = p.matter
            """;

    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("received", "p.received_at");
        SORTS.put("due", "m.due_at");
        SORTS.put("state", "m.state");
        SORTS.put("number", "p.number");
    }

    private final JdbcClient db;
    private final Permissions permissions;
    private final HouseClock clock;

    PetitionLists(JdbcClient db, Permissions permissions, HouseClock clock) {
        this.db = db;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Listing<PetitionRow> list(Actor actor, PetitionFilter filter, Paging paging) {
        var asked = new Asked(permissions.where(actor, EnforcementActions.LIST_PETITIONS, PetitionWhereabouts.COLUMNS))
                .equal("p.town", "town", filter.town())
                .equal("p.kind", "kind", filter.kind());
        if ("unfinished".equals(filter.state())) asked.and("m.state <> 'closed'");
        else asked.equal("m.state", "state", filter.state());
        if (filter.q() != null)
            asked.with("position(:q in p.number || ' ' || p.channel || ' ' || p.summary) > 0", "q", filter.q());
        long total = db.sql("select count(*)" + FROM + asked.sql())
                .params(asked.parameters())
                .query(Long.class)
                .single();
        var rows = db.sql("select p.*, u.name, u.name_en, m.state, m.due_at" + FROM + asked.sql() + " "
                        + paging.orderBy(SORTS, "p.id") + " limit :limit offset :offset")
                .params(asked.set("limit", paging.size())
                        .set("offset", paging.offset())
                        .parameters())
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    PetitionRow row(UUID id) {
        return db.sql("select p.*, u.name, u.name_en, m.state, m.due_at" + FROM + " where p.id = :id")
                .param("id", id)
                .query((row, n) -> row(row))
                .single();
    }

    private PetitionRow row(ResultSet row) throws SQLException {
        var due = row.getTimestamp("due_at").toInstant();
        String state = row.getString("state");
        return new PetitionRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                Petition.Kind.valueOf(row.getString("kind")),
                row.getBoolean("urgent"),
                row.getString("channel"),
                row.getString("summary"),
                row.getString("town"),
                row.getString("name"),
                row.getString("name_en"),
                state,
                row.getTimestamp("received_at").toInstant(),
                due,
                !state.equals("closed") && clock.instant().isAfter(due));
    }
}
