package shanyu.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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
import shanyu.identity.Role;
import shanyu.identity.access.Permissions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** Reviews as lists, the most urgent first. */
@Component
public class ReviewLists {
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("due", "x.due_at");
        SORTS.put("opened", "x.opened_at");
        SORTS.put("username", "a.username");
    }

    private final JdbcClient db;
    private final Permissions permissions;
    private final HouseClock clock;

    ReviewLists(JdbcClient db, Permissions permissions, HouseClock clock) {
        this.db = db;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Listing<ReviewRow> list(Actor actor, ReviewFilter filter, Paging paging) {
        var condition = permissions.where(actor, AuditActions.LIST, ReviewWhereabouts.COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        var where = new ArrayList<>(List.of(condition.sql()));
        var now = Timestamp.from(clock.instant());
        parameters.put("now", now);
        if (filter.kind() != null) {
            where.add("x.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        switch (filter.state()) {
            case "waiting" -> where.add("x.decided_at is null");
            case "late" -> where.add("x.decided_at is null and x.due_at < :now");
            case "decided" -> where.add("x.decided_at is not null");
            case "unjustified" -> where.add("x.verdict = 'UNJUSTIFIED'");
            case null, default -> {}
        }
        String from = """
                 from audit.review x
                 join identity.account a on a.id = x.account
                 join identity.agency g on g.id = a.agency
                 left join identity.emergency_right e on e.id = x.emergency
                 where """ + " " + String.join(" and ", where);
        long total = db.sql("select count(*)" + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("""
                        select x.*, a.username, a.name, g.name as agency_name, g.name_en as agency_name_en, e.role,
                               x.decided_at is null and x.due_at < :now as late
                        """ + from + " " + paging.orderBy(SORTS, "x.id") + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    private static ReviewRow row(ResultSet row) throws SQLException {
        String role = row.getString("role");
        String verdict = row.getString("verdict");
        return new ReviewRow(
                row.getObject("id", UUID.class),
                Review.Kind.valueOf(row.getString("kind")),
                row.getString("username"),
                row.getString("name"),
                row.getObject("account", UUID.class),
                row.getString("agency_name"),
                row.getString("agency_name_en"),
                role == null ? null : Role.valueOf(role),
                row.getObject("seen_count", Integer.class),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getBoolean("late"),
                instant(row.getTimestamp("decided_at")),
                verdict == null ? null : Review.Verdict.valueOf(verdict));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
