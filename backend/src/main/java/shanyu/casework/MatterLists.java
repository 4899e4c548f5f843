package shanyu.casework;

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
import shanyu.identity.access.Columns;
import shanyu.identity.access.Permissions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sheets.Column;

/** Matters as lists: each caller sees what the gate would let them open, no more and no less. */
@Component
public class MatterLists {
    private static final Columns COLUMNS =
            new Columns("m.district", "m.town", "m.institution", "m.holder", "m.department", null);

    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("due", "m.due_at");
        SORTS.put("opened", "m.opened_at");
        SORTS.put("name", "m.subject_name collate \"zh-Hans-CN-x-icu\"");
        SORTS.put("kind", "m.kind");
        SORTS.put("state", "m.state");
    }

    private final JdbcClient db;
    private final Permissions permissions;
    private final HouseClock clock;

    MatterLists(JdbcClient db, Permissions permissions, HouseClock clock) {
        this.db = db;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** One row of a list of matters. */
    public record Row(
            UUID id,
            @Column(zh = "事项", en = "Kind") String kind,
            @Column(zh = "对象", en = "Subject") String name,
            @Column(zh = "街镇代码", en = "Town code") @Nullable String town,
            @Nullable UUID institution,
            @Column(zh = "承办", en = "Held by") String holder,
            String holderEn,
            @Column(zh = "部门", en = "Department") @Nullable String department,
            @Column(zh = "状态", en = "State") String state,
            @Column(zh = "开始", en = "Opened") Instant openedAt,
            @Column(zh = "期限", en = "Due") Instant dueAt,
            boolean provisional,
            @Column(zh = "逾期", en = "Overdue") boolean overdue,
            @Column(zh = "升级", en = "Escalated") int escalated,
            @Nullable String severity,
            @Nullable String item) {}

    public Listing<Row> list(Actor actor, MatterFilter filter, Paging paging) {
        var now = clock.instant();
        var condition = permissions.where(actor, "casework.matter.list", COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        parameters.put("now", Timestamp.from(now));
        String where = String.join(" and ", conditions(actor, filter, condition.sql(), parameters));
        long total = db.sql("select count(*) from casework.matter m where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("""
                        select m.*, a.name as holder_name, a.name_en as holder_en, m.facts ->> 'severity' as severity,
                               m.facts ->> 'item' as item
                        from casework.matter m join identity.agency a on a.id = m.holder
                        where """ + " " + where + " " + paging.orderBy(SORTS, "m.id") + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> row(row, now))
                .list();
        return Listing.of(rows, paging, total);
    }

    private static List<String> conditions(
            Actor actor, MatterFilter filter, String allowed, Map<String, @Nullable Object> parameters) {
        var where = new ArrayList<String>(List.of(allowed));
        if (filter.q() != null) {
            where.add("position(:q in m.subject_name) > 0");
            parameters.put("q", filter.q());
        }
        if (filter.kind() != null) {
            where.add("m.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.state() != null) {
            switch (filter.state()) {
                case "unfinished" -> where.add("m.state <> 'closed'");
                case "overdue" -> where.add("m.state <> 'closed' and m.due_at < :now");
                default -> {
                    where.add("m.state = :state");
                    parameters.put("state", filter.state());
                }
            }
        }
        if (filter.town() != null) {
            where.add("m.town = :town");
            parameters.put("town", filter.town());
        }
        if (filter.department() != null) {
            where.add("m.department = :department");
            parameters.put("department", filter.department());
        }
        if (filter.institution() != null) {
            where.add("m.institution = :institution");
            parameters.put("institution", filter.institution());
        }
        if (Boolean.TRUE.equals(filter.mine())) {
            where.add("m.holder = :mine");
            parameters.put("mine", actor.agency());
        }
        return where;
    }

    private static Row row(ResultSet row, Instant now) throws SQLException {
        String state = row.getString("state");
        Instant due = row.getTimestamp("due_at").toInstant();
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("subject_name"),
                row.getString("town"),
                row.getObject("institution", UUID.class),
                row.getString("holder_name"),
                row.getString("holder_en"),
                row.getString("department"),
                state,
                row.getTimestamp("opened_at").toInstant(),
                due,
                row.getBoolean("provisional"),
                !state.equals("closed") && due.isBefore(now),
                row.getInt("escalated"),
                row.getString("severity"),
                row.getString("item"));
    }
}
