package shanyu.inspection.draw;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sheets.Column;

/** Rounds as lists, the same for everybody: calendar, commit, outcome and ending are public. */
@Component
public class RoundLists {
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        // What is going on now stands before far past and far future.
        SORTS.put("near", "abs(extract(epoch from r.entropy_time - :now))");
        // What has come before what is to come, each from now outwards: what somebody looks for who wants to see a
        // draw.
        SORTS.put(
                "latest",
                "case when r.entropy_time <= :now then 0 else 1e12 end + abs(extract(epoch from r.entropy_time - :now))");
        SORTS.put("time", "r.entropy_time");
        SORTS.put("number", "r.number");
        SORTS.put("scope", "r.scope");
        SORTS.put("state", "r.state");
        SORTS.put("month", "r.year * 12 + r.month");
    }

    private final JdbcClient db;
    private final HouseClock clock;

    RoundLists(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Filters; each null means all.
     *
     * @param scope nine-digit code of exactly the district or town the round is drawn over
     * @param state a state, {@code running} for all that are under way, or {@code missed}: planned, and its time over
     */
    @Schema(name = "RoundFilter")
    public record Filter(
            @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115000")
            String district,

            @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115004")
            String scope,

            @Nullable @Pattern(regexp = "district|town") String level,

            @Nullable @Min(2020) @Max(2200) @Schema(example = "2026")
            Integer year,

            @Nullable @Min(1) @Max(12) Integer month,

            @Nullable
            @Pattern(
                    regexp =
                            "planned|committed|entropy-entered|entropy-confirmed|proved|drawn|disclosed|dead|stalled|running|missed")
            String state,

            @Nullable @Pattern(regexp = "monthly|extra|supplementary")
            String kind) {}

    /**
     * A round in a list.
     *
     * @param name number within its scope, absent before the commit
     * @param missed planned for a time that has passed
     * @param commit C of DRAW-1, in hex
     */
    @Schema(name = "RoundRow")
    public record Row(
            UUID id,
            @Column(zh = "轮次", en = "Round") @Nullable String name,

            @Column(zh = "层级", en = "Level", words = RoundWords.Levels.class)
            @Schema(allowableValues = {"district", "town"})
            String level,

            String district,
            @Column(zh = "区划代码", en = "Division code") String scope,

            @Column(zh = "区划", en = "Division (zh)") @Nullable
            String scopeName,

            @Column(zh = "区划（英文）", en = "Division") @Nullable
            String scopeNameEn,

            @Column(zh = "年", en = "Year") int year,
            @Column(zh = "月", en = "Month") int month,

            @Column(zh = "类型", en = "Kind", words = RoundWords.Kinds.class)
            @Schema(allowableValues = {"monthly", "extra", "supplementary"})
            String kind,

            @Column(zh = "事由", en = "Reason") @Nullable String reason,

            @Column(zh = "状态", en = "State", words = RoundWords.States.class)
            String state,

            boolean missed,
            @Column(zh = "随机数来源", en = "Entropy source") String entropySource,
            @Column(zh = "随机数时间", en = "Entropy time") Instant entropyTime,
            @Column(zh = "承诺值", en = "Commit") @Nullable String commit,
            @Column(zh = "承诺时间", en = "Committed") @Nullable Instant committedAt,
            int version) {}

    public Listing<Row> list(Filter filter, Paging paging) {
        var now = clock.instant();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("now", java.sql.Timestamp.from(now));
        String from = """
                from inspection.round r
                left join inspection.manifest m on m.round = r.id
                left join identity.division d on d.code = r.scope and d.valid @> (r.entropy_time at time zone 'Asia/Shanghai')::date
                where """ + " " + String.join(" and ", conditions(filter, parameters));
        long total = db.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("select r.*, m.commit_hash, m.committed_at, d.name as scope_name, d.name_en as scope_name_en "
                        + from + " " + paging.orderBy(SORTS, "r.id") + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> row(row, now))
                .list();
        return Listing.of(rows, paging, total);
    }

    private static List<String> conditions(Filter filter, Map<String, @Nullable Object> parameters) {
        var where = new ArrayList<String>(List.of("true"));
        equal(where, parameters, "r.district", "district", filter.district());
        equal(where, parameters, "r.scope", "scope", filter.scope());
        equal(where, parameters, "r.year", "year", filter.year());
        equal(where, parameters, "r.month", "month", filter.month());
        equal(where, parameters, "r.kind", "kind", filter.kind());
        if (filter.level() != null) where.add(filter.level().equals("town") ? "r.town is not null" : "r.town is null");
        if (filter.state() != null) {
            switch (filter.state()) {
                case "running" -> where.add("r.state not in ('planned', 'disclosed', 'dead', 'stalled')");
                case "missed" -> where.add("r.state = 'planned' and r.entropy_time < :now");
                default -> equal(where, parameters, "r.state", "state", filter.state());
            }
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

    private static Row row(ResultSet row, Instant now) throws SQLException {
        var number = row.getObject("number", Integer.class);
        var committed = row.getTimestamp("committed_at");
        var time = row.getTimestamp("entropy_time").toInstant();
        String state = row.getString("state");
        return new Row(
                row.getObject("id", UUID.class),
                number == null ? null : Round.nameOf(row.getString("scope"), number),
                row.getString("town") == null ? "district" : "town",
                row.getString("district"),
                row.getString("scope"),
                row.getString("scope_name"),
                row.getString("scope_name_en"),
                row.getInt("year"),
                row.getInt("month"),
                row.getString("kind"),
                row.getString("reason"),
                state,
                state.equals("planned") && time.isBefore(now),
                row.getString("entropy_source"),
                time,
                row.getString("commit_hash"),
                committed == null ? null : committed.toInstant(),
                row.getInt("version"));
    }
}
