package shanyu.inspection.code;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
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
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sheets.Column;

/** What inspected parties thought of visits, for the district: averages by department, and the rows behind them. */
@Component
public class RatingLists {
    private static final Columns COLUMNS = new Columns("r.district", null, null, null, null, null);
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("at", "r.at");
        SORTS.put("conduct", "r.conduct");
        SORTS.put("time", "r.time");
        SORTS.put("burden", "r.burden");
    }

    private final JdbcClient db;
    private final Permissions permissions;

    RatingLists(JdbcClient db, Permissions permissions) {
        this.db = db;
        this.permissions = permissions;
    }

    /**
     * One rating.
     *
     * @param visit and {@code institution}: null where it was given anonymously
     */
    @Schema(name = "CheckRatingRow")
    public record Row(
            @Nullable UUID visit,
            @Nullable @Column(zh = "机构", en = "Institution") String institution,
            @Column(zh = "部门", en = "Departments") String departments,
            @Column(zh = "态度", en = "Conduct") int conduct,
            @Column(zh = "用时", en = "Time") int time,
            @Column(zh = "负担", en = "Burden") int burden,
            @Column(zh = "意见", en = "Text") String text,
            @Column(zh = "匿名", en = "Anonymous") boolean anonymous,
            @Column(zh = "时间", en = "At") Instant at) {}

    /** Averages of a department in hundredths: whole numbers, so that they can be worked out again. */
    @Schema(name = "DepartmentRating")
    public record Average(
            @Schema(example = "F") @Column(zh = "部门", en = "Department")
            String department,

            @Column(zh = "评价数", en = "Ratings") int count,

            @Schema(example = "452") @Column(zh = "态度（百分之一）", en = "Conduct (hundredths)")
            int conduct,

            @Schema(example = "431") @Column(zh = "用时（百分之一）", en = "Time (hundredths)")
            int time,

            @Schema(example = "405") @Column(zh = "负担（百分之一）", en = "Burden (hundredths)")
            int burden) {}

    /** @param department letter of a department that took part; null for all */
    public Listing<Row> list(Actor actor, @Nullable String department, Paging paging) {
        var condition = permissions.where(actor, CodeActions.RATINGS, COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        String from = """
                 from inspection.visit_rating r join inspection.code c on c.visit = r.visit
                join inspection.visit v on v.id = r.visit join registry.institution_now i on i.id = v.institution
                where\s""" + condition.sql();
        if (department != null) {
            from += " and :department = any (c.department)";
            parameters.put("department", department);
        }
        long total = db.sql("select count(*)" + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("select r.*, i.name, array_to_string(c.department, ' ') as departments" + from + " "
                        + paging.orderBy(SORTS, "r.visit") + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> new Row(
                        row.getBoolean("anonymous") ? null : row.getObject("visit", UUID.class),
                        row.getBoolean("anonymous") ? null : row.getString("name"),
                        row.getString("departments"),
                        row.getInt("conduct"),
                        row.getInt("time"),
                        row.getInt("burden"),
                        row.getString("text"),
                        row.getBoolean("anonymous"),
                        row.getTimestamp("at").toInstant()))
                .list();
        return Listing.of(rows, paging, total);
    }

    public List<Average> averages(Actor actor) {
        var condition = permissions.where(actor, CodeActions.RATINGS, COLUMNS);
        return db.sql("""
                        select d.department, count(*) as count, sum(r.conduct) * 100 / count(*) as conduct,
                               sum(r.time) * 100 / count(*) as time, sum(r.burden) * 100 / count(*) as burden
                        from inspection.visit_rating r join inspection.code c on c.visit = r.visit
                        cross join lateral unnest(c.department) as d (department)
                        where\s""" + condition.sql() + " group by d.department order by d.department")
                .params(condition.parameters())
                .query((row, n) -> new Average(
                        row.getString("department"),
                        row.getInt("count"),
                        row.getInt("conduct"),
                        row.getInt("time"),
                        row.getInt("burden")))
                .list();
    }
}
