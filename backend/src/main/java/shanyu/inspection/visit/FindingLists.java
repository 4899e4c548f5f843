package shanyu.inspection.visit;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.norms.ChecklistItem;
import shanyu.norms.ChecklistItem.Severity;
import shanyu.norms.Judgement;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;
import shanyu.server.Rows;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import tools.jackson.databind.ObjectMapper;

/** Findings as lists, as they stand now or stood at the end of a day. */
@Component
public class FindingLists {
    /** The state at the moment {@code :moment}, over {@code inspection.finding f}. */
    static final String STATE = """
            (case when f.ended_at <= :moment then f.ending
                  when f.consequence = 'DECIDE' and (f.decided_at is null or f.decided_at > :moment) then 'deciding'
                  when f.due_at < :moment then 'overdue' else 'open' end)""";

    private static final String FROM =
            " from inspection.finding f join registry.institution_now i on i.id = f.institution ";

    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("found", "f.found_at");
        SORTS.put("due", "f.due_at");
        SORTS.put("name", "i.name_order");
        SORTS.put("item", "f.item");
        SORTS.put("severity", "f.severity");
        SORTS.put("town", "f.town");
    }

    private final JdbcClient db;
    private final Permissions permissions;
    private final Norms norms;
    private final HouseClock clock;
    private final ObjectMapper json;

    FindingLists(JdbcClient db, Permissions permissions, Norms norms, HouseClock clock, ObjectMapper json) {
        this.db = db;
        this.permissions = permissions;
        this.norms = norms;
        this.clock = clock;
        this.json = json;
    }

    public Listing<FindingRow> list(Actor actor, FindingFilter filter, Paging paging) {
        var asked = asked(actor, filter);
        long total = count(asked);
        asked.parameters().put("limit", paging.size());
        asked.parameters().put("offset", paging.offset());
        var rows = db.sql("select f.*, i.name, " + STATE + " as state" + FROM + asked.where() + " "
                        + paging.orderBy(SORTS, "f.id") + " limit :limit offset :offset")
                .params(asked.parameters())
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    /** How many rows the list of this filter has. */
    public long count(Actor actor, FindingFilter filter) {
        return count(asked(actor, filter));
    }

    private record Asked(String where, Map<String, @Nullable Object> parameters) {}

    private long count(Asked asked) {
        return db.sql("select count(*)" + FROM + asked.where())
                .params(asked.parameters())
                .query(Long.class)
                .single();
    }

    private Asked asked(Actor actor, FindingFilter filter) {
        var condition = permissions.where(actor, VisitActions.LIST_FINDINGS, FindingWhereabouts.COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        parameters.put("moment", Timestamp.from(AsOf.moment(filter.asOf(), clock)));
        return new Asked(
                " where " + condition.sql() + " and " + String.join(" and ", conditions(filter, parameters)),
                parameters);
    }

    /** Rows for a page that has already found out that its reader may see them. */
    List<FindingRow> rows(List<UUID> ids) {
        return db.sql("select f.*, i.name, " + STATE + """
                         as state from inspection.finding f join registry.institution_now i on i.id = f.institution
                        where f.id = any(:ids::uuid[]) order by f.found_at, f.item
                        """)
                .param("moment", Timestamp.from(clock.instant()))
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> row(row))
                .list();
    }

    private static List<String> conditions(FindingFilter filter, Map<String, @Nullable Object> parameters) {
        var where = new ArrayList<>(List.of("f.found_at <= :moment"));
        equal(where, parameters, "f.severity", "severity", filter.severity());
        equal(where, parameters, "f.item", "item", filter.item());
        equal(where, parameters, "f.town", "town", filter.town());
        equal(where, parameters, "f.lead", "department", filter.department());
        equal(where, parameters, "f.institution", "institution", filter.institution());
        equal(where, parameters, "f.visit", "visit", filter.visit());
        if (filter.q() != null) {
            where.add("position(lower(:q) in i.search_text) > 0");
            parameters.put("q", filter.q());
        }
        if (filter.from() != null) {
            where.add("f.found_at >= :from");
            parameters.put("from", start(filter.from()));
        }
        if (filter.to() != null) {
            where.add("f.found_at < :to");
            parameters.put("to", start(filter.to().plusDays(1)));
        }
        switch (filter.state()) {
            case null -> {}
            case "unfinished" -> where.add("(f.ended_at is null or f.ended_at > :moment)");
            case "standing" -> where.add(STATE + " not in ('withdrawn', 'dismissed')");
            default -> equal(where, parameters, STATE, "state", filter.state());
        }
        return where;
    }

    private static void equal(
            List<String> where,
            Map<String, @Nullable Object> parameters,
            String column,
            String name,
            @Nullable Object value) {
        if (value == null) return;
        where.add(column + " = :" + name);
        parameters.put(name, value);
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(HouseClock.ZONE).toInstant());
    }

    private FindingRow row(ResultSet row) throws SQLException {
        Instant found = row.getTimestamp("found_at").toInstant();
        String item = row.getString("item");
        var asked = norms.asOf(LocalDate.ofInstant(found, HouseClock.ZONE))
                .checklist()
                .flatMap(list -> list.content().find(item));
        String decision = row.getString("decision");
        return new FindingRow(
                row.getObject("id", UUID.class),
                row.getObject("visit", UUID.class),
                row.getObject("institution", UUID.class),
                row.getString("name"),
                row.getString("town"),
                item,
                asked.map(ChecklistItem::title).orElse(item),
                asked.map(ChecklistItem::titleEn).orElse(item),
                Severity.valueOf(row.getString("severity")),
                row.getString("lead"),
                json.readValue(row.getString("judgement"), Judgement.class),
                row.getBoolean("breach"),
                row.getString("consequence").equals("STOP_NOW") || "STOP".equals(decision),
                row.getBoolean("referred"),
                row.getString("note"),
                List.of((UUID[]) row.getArray("photos").getArray()),
                found,
                row.getTimestamp("due_at").toInstant(),
                row.getString("state"),
                Rows.instant(row, "ended_at"));
    }
}
