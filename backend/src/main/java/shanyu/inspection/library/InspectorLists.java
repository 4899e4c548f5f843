package shanyu.inspection.library;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import shanyu.identity.access.Columns;
import shanyu.identity.access.Permissions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sheets.Column;

/** Inspectors as lists, confined to what the caller may see. */
@Component
public class InspectorLists {
    /** Who is on which licence is told this many days before it ends. */
    static final int EXPIRES_SOON_DAYS = 60;

    private static final Columns COLUMNS =
            new Columns("i.district", "i.town", null, null, "i.department", "i.account = :actor_account");
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("name", "a.name collate \"zh-Hans-CN-x-icu\"");
        SORTS.put("department", "i.department");
        SORTS.put("town", "i.town");
        SORTS.put("licence", "l.until");
        SORTS.put("ties", "ties");
    }

    private final JdbcClient db;
    private final Permissions permissions;
    private final HouseClock clock;

    InspectorLists(JdbcClient db, Permissions permissions, HouseClock clock) {
        this.db = db;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * Filters; each null means all.
     *
     * @param q part of the name or of the licence number
     * @param licence {@code valid}, {@code soon} (ends within 60 days) or {@code none} today
     */
    public record Filter(
            @Nullable @Size(max = 100) @Schema(example = "张")
            String q,

            @Nullable @Pattern(regexp = "[A-Z]") @Schema(example = "H")
            String department,

            @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115004")
            String town,

            @Nullable @Pattern(regexp = "valid|soon|none") String licence,

            @Nullable Boolean active) {}

    /**
     * One inspector in a list.
     *
     * @param licenceUntil last day of the licence running today, or of the last one that ran
     * @param licence {@code valid}, {@code soon} or {@code none} today
     */
    @Schema(name = "InspectorRow")
    public record Row(
            UUID id,
            @Column(zh = "姓名", en = "Name") String name,
            @Column(zh = "部门", en = "Department") String department,

            @Column(zh = "街镇代码", en = "Town code", towns = true) @Nullable
            String town,

            @Column(zh = "执法证号", en = "Licence") @Nullable String licenceNumber,

            @Column(zh = "有效期至", en = "Valid until") @Nullable
            LocalDate licenceUntil,

            @Column(zh = "证件状态", en = "Licence state") @Schema(allowableValues = {"valid", "soon", "none"})
            String licence,

            @Column(zh = "申报关系", en = "Declared ties") long ties,
            @Column(zh = "曾任职", en = "Past employers") long employments,
            @Column(zh = "在册", en = "On the list") boolean active,
            int version) {}

    /** Somebody with the role of inspector who is not on the list yet. */
    @Schema(name = "InspectorCandidate")
    public record Candidate(
            UUID account,
            String name,
            String agency,
            String agencyEn,
            @Nullable String department,
            @Nullable String town) {}

    /** Whom the caller could put on the list, by name. */
    public List<Candidate> candidates(Actor actor) {
        var condition = permissions.where(
                actor,
                "inspection.inspector.add",
                new Columns("g.district", "g.town", null, null, "g.department", null));
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        parameters.put("now", java.sql.Timestamp.from(clock.instant()));
        return db.sql("""
                        select a.id, a.name, g.name as agency, g.name_en as agency_en, g.department, g.town
                        from identity.account a
                        join identity.agency g on g.id = a.agency
                        join identity.role_grant r on r.account = a.id and r.role = 'INSPECTOR'
                            and r.valid @> :now::timestamptz
                        left join inspection.inspector i on i.account = a.id
                        where a.disabled_at is null and i.id is null and
                        """ + condition.sql() + " order by g.name, a.name limit 500")
                .params(parameters)
                .query((row, n) -> new Candidate(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("agency"),
                        row.getString("agency_en"),
                        row.getString("department"),
                        row.getString("town")))
                .list();
    }

    public Listing<Row> list(Actor actor, Filter filter, Paging paging) {
        var today = clock.today();
        var condition = permissions.where(actor, "inspection.inspector.list", COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        parameters.put("today", today);
        parameters.put("soon", today.plusDays(EXPIRES_SOON_DAYS));
        String from = """
                from inspection.inspector i
                join identity.account a on a.id = i.account
                left join lateral (
                    select number, upper(valid) - 1 as until, valid @> :today::date as runs
                    from inspection.licence where inspector = i.id and lower(valid) <= :today
                    order by upper(valid) desc limit 1) l on true
                where """ + " " + String.join(" and ", conditions(filter, condition.sql(), parameters));
        long total = db.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("""
                        select i.id, a.name, i.department, i.town, i.active, i.version, l.number, l.until,
                               case when l.runs is not true then 'none' when l.until < :soon then 'soon' else 'valid' end
                                   as licence,
                               (select count(*) from inspection.declared_tie t
                                where t.inspector = i.id and t.withdrawn_at is null) as ties,
                               (select count(*) from inspection.past_employment p where p.inspector = i.id) as employments
                        """ + from + " " + paging.orderBy(SORTS, "i.id") + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    private static List<String> conditions(Filter filter, String allowed, Map<String, @Nullable Object> parameters) {
        var where = new ArrayList<String>(List.of(allowed));
        if (filter.q() != null) {
            where.add("(position(:q in a.name) > 0 or position(:q in coalesce(l.number, '')) > 0)");
            parameters.put("q", filter.q());
        }
        if (filter.department() != null) {
            where.add("i.department = :department");
            parameters.put("department", filter.department());
        }
        if (filter.town() != null) {
            where.add("i.town = :town");
            parameters.put("town", filter.town());
        }
        if (filter.active() != null) {
            where.add("i.active = :active");
            parameters.put("active", filter.active());
        }
        if (filter.licence() != null) {
            where.add(
                    switch (filter.licence()) {
                        case "valid" -> "l.runs and l.until >= :soon";
                        case "soon" -> "l.runs and l.until < :soon";
                        default -> "l.runs is not true";
                    });
        }
        return where;
    }

    private static Row row(ResultSet row) throws SQLException {
        var until = row.getDate("until");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("department"),
                row.getString("town"),
                row.getString("number"),
                until == null ? null : until.toLocalDate(),
                row.getString("licence"),
                row.getLong("ties"),
                row.getLong("employments"),
                row.getBoolean("active"),
                row.getInt("version"));
    }
}
