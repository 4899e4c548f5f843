package shanyu.oversight;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.server.HouseClock;

/** Counts the complaints one may see by institution, kind and month of receipt. */
@Component
public class ComplaintPatternQuery {
    private static final String UPHELD =
            "count(*) filter (where c.answered_at is not null and c.outcome in ('UPHELD', 'PARTLY_UPHELD'))::int as upheld";

    private final JdbcClient db;
    private final Permissions permissions;

    ComplaintPatternQuery(JdbcClient db, Permissions permissions) {
        this.db = db;
        this.permissions = permissions;
    }

    /** Received on days from {@code from} to {@code to}, both included. */
    public ComplaintPatterns of(LocalDate from, LocalDate to, Actor actor) {
        var condition = permissions.where(actor, OversightActions.LIST, ComplaintLists.COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        parameters.put("from", Timestamp.from(from.atStartOfDay(HouseClock.ZONE).toInstant()));
        parameters.put(
                "to",
                Timestamp.from(to.plusDays(1).atStartOfDay(HouseClock.ZONE).toInstant()));
        String where = " where c.received_at >= :from and c.received_at < :to and " + condition.sql();
        var kinds = list(
                "select c.kind, count(*)::int as n, " + UPHELD + " from oversight.complaint c" + where
                        + " group by c.kind order by n desc, c.kind",
                parameters,
                (row, i) -> new ComplaintPatterns.OfKind(
                        ComplaintKind.valueOf(row.getString("kind")), row.getInt("n"), row.getInt("upheld")));
        var months = list(
                "select to_char(c.received_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, count(*)::int as n, "
                        + UPHELD + " from oversight.complaint c" + where + " group by 1 order by 1",
                parameters,
                (row, i) ->
                        new ComplaintPatterns.OfMonth(row.getString("month"), row.getInt("n"), row.getInt("upheld")));
        var institutions = list(
                """
                        select k.institution, i.name, i.town, sum(k.n)::int as n, sum(k.upheld)::int as upheld,
                               max(k.n)::int as same_kind
                        from (select c.institution, c.kind, count(*)::int as n, """ + UPHELD + " from oversight.complaint c" + where + """
                         and c.institution is not null group by c.institution, c.kind) k
                        join registry.institution_now i on i.id = k.institution
                        group by k.institution, i.name, i.town
                        having sum(k.n) > 1 or sum(k.upheld) > 0
                        order by upheld desc, n desc, i.name limit 200
                        """,
                parameters,
                (row, i) -> new ComplaintPatterns.OfInstitution(
                        row.getObject("institution", UUID.class),
                        row.getString("name"),
                        row.getString("town"),
                        row.getInt("n"),
                        row.getInt("upheld"),
                        row.getInt("same_kind")));
        return new ComplaintPatterns(
                from,
                to,
                kinds.stream().mapToInt(ComplaintPatterns.OfKind::complaints).sum(),
                kinds.stream().mapToInt(ComplaintPatterns.OfKind::upheld).sum(),
                institutions,
                kinds,
                months);
    }

    private <T> List<T> list(String sql, Map<String, @Nullable Object> parameters, RowMapper<T> row) {
        return db.sql(sql).params(parameters).query(row).list();
    }
}
