package shanyu.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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
import shanyu.server.sealing.Seals;

/** Complaints as a list, with the clock of the duty that runs. */
@Component
public class ComplaintLists {
    static final Columns COLUMNS =
            Columns.of("c.district", "c.town", "null::uuid").heldBy("c.holder").concerning("c.department");

    /** More from one telephone than anybody reads. */
    static final int OF_PHONE = 100;

    private static final String SELECT = """
            select c.*, coalesce(i.name, c.place) as about, g.name as holder_name, g.name_en as holder_name_en, d.due_at,
                   coalesce(d.due_at < :now, false) as overdue
            """;

    private static final String FROM = """
             from oversight.complaint c
            join identity.agency g on g.id = c.holder
            left join registry.institution_now i on i.id = c.institution
            left join lateral (select min(m.due_at) as due_at from casework.matter m
                               where m.subject_kind = 'complaint' and m.subject = c.id and m.state <> 'closed') d on true
            where """;

    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("due", "d.due_at");
        SORTS.put("received", "c.received_at");
        SORTS.put("number", "c.number");
        SORTS.put("about", "coalesce(i.name_order, c.place)");
        SORTS.put("town", "c.town");
        SORTS.put("stars", "c.stars");
    }

    private final JdbcClient db;
    private final Permissions permissions;
    private final Seals seals;
    private final PhoneSearches searches;
    private final HouseClock clock;

    ComplaintLists(JdbcClient db, Permissions permissions, Seals seals, PhoneSearches searches, HouseClock clock) {
        this.db = db;
        this.permissions = permissions;
        this.seals = seals;
        this.searches = searches;
        this.clock = clock;
    }

    public Listing<ComplaintRow> list(Actor actor, ComplaintFilter filter, Paging paging) {
        var condition = permissions.where(actor, OversightActions.LIST, COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        parameters.put("now", Timestamp.from(clock.instant()));
        String from = FROM + String.join(" and ", conditions(filter, condition.sql(), parameters));
        long total = db.sql("select count(*)" + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql(SELECT + from + " " + paging.orderBy(SORTS, "c.id") + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    /**
     * Complaints made from one telephone, the newest first: the same family again, or one caller with many. Found by the
     * blind index; no number is opened.
     */
    public List<ComplaintRow> ofPhone(Actor actor, String phone) {
        searches.admit(actor);
        var condition = permissions.where(actor, OversightActions.FIND_PHONE, COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        parameters.put("now", Timestamp.from(clock.instant()));
        parameters.put("prints", seals.prints(ComplaintSeals.PHONE, phone));
        return db.sql(SELECT + FROM + condition.sql() + " and c.phone_print in (:prints)"
                        + " order by c.received_at desc, c.id limit " + OF_PHONE)
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
    }

    private static List<String> conditions(
            ComplaintFilter filter, String allowed, Map<String, @Nullable Object> parameters) {
        var where = new ArrayList<>(List.of(allowed));
        if (filter.q() != null)
            add(
                    where,
                    parameters,
                    "(position(upper(:q) in c.number) > 0 or position(lower(:q) in i.search_text) > 0 or position(:q in c.place) > 0)",
                    "q",
                    filter.q().strip());
        if (filter.kind() != null)
            add(where, parameters, "c.kind = :kind", "kind", filter.kind().name());
        if (filter.outcome() != null)
            add(
                    where,
                    parameters,
                    "c.outcome = :outcome and c.answered_at is not null",
                    "outcome",
                    filter.outcome().name());
        if (filter.town() != null) add(where, parameters, "c.town = :town", "town", filter.town());
        if (filter.institution() != null)
            add(where, parameters, "c.institution = :institution", "institution", filter.institution());
        switch (filter.state()) {
            case null -> {}
            case "unfinished" -> where.add("d.due_at is not null");
            case "overdue" -> where.add("d.due_at < :now");
            case "unlicensed" -> where.add("c.institution is null");
            default -> add(where, parameters, "c.state = :state", "state", filter.state());
        }
        return where;
    }

    private static void add(
            List<String> where, Map<String, @Nullable Object> parameters, String condition, String name, Object value) {
        where.add(condition);
        parameters.put(name, value);
    }

    private static ComplaintRow row(ResultSet row) throws SQLException {
        var due = row.getTimestamp("due_at");
        boolean told = row.getTimestamp("answered_at") != null;
        return new ComplaintRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                ComplaintKind.valueOf(row.getString("kind")),
                row.getObject("institution", UUID.class),
                row.getString("about"),
                row.getString("town"),
                row.getString("holder_name"),
                row.getString("holder_name_en"),
                row.getString("state"),
                told ? ComplaintOutcome.valueOf(row.getString("outcome")) : null,
                row.getBytes("name_sealed") != null || row.getBytes("phone_sealed") != null,
                row.getTimestamp("erased_at") != null,
                row.getTimestamp("received_at").toInstant(),
                due == null ? null : due.toInstant(),
                row.getBoolean("overdue"),
                row.getObject("stars", Integer.class));
    }
}
