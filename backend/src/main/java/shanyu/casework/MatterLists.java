package shanyu.casework;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.norms.DepartmentWords;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sheets.Column;

/** Matters as lists: each caller sees what the gate would let them open, no more and no less. */
@Component
public class MatterLists {
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("due", "m.due_at");
        SORTS.put("opened", "m.opened_at");
        SORTS.put("name", "m.subject_name collate \"zh-Hans-CN-x-icu\"");
        SORTS.put("kind", "m.kind");
        SORTS.put("state", "m.state");
        SORTS.put("changed", "coalesce(m.state_at, m.opened_at)");
    }

    private final JdbcClient db;
    private final MatterConditions conditions;

    MatterLists(JdbcClient db, MatterConditions conditions) {
        this.db = db;
        this.conditions = conditions;
    }

    /** One row of a list of matters. */
    @Schema(name = "MatterRow")
    public record Row(
            UUID id,

            @Column(zh = "事项", en = "Kind", words = MatterWords.Kinds.class)
            String kind,

            @Column(zh = "对象", en = "Subject") String name,

            @Column(zh = "街镇代码", en = "Town code", towns = true) @Nullable
            String town,

            @Nullable UUID institution,
            @Column(zh = "承办", en = "Held by") String holder,
            @Column(zh = "承办（英文）", en = "Held by (English)") String holderEn,

            @Column(zh = "部门", en = "Department", words = DepartmentWords.class) @Nullable
            String department,

            @Column(zh = "状态", en = "State", words = MatterWords.States.class)
            String state,

            @Column(zh = "开始", en = "Opened") Instant openedAt,
            @Column(zh = "最近变动", en = "Changed") @Nullable Instant changedAt,
            @Column(zh = "期限", en = "Due") Instant dueAt,
            boolean provisional,
            @Column(zh = "逾期", en = "Overdue") boolean overdue,
            @Column(zh = "升级", en = "Escalated") int escalated,
            @Nullable String severity,
            @Nullable String item) {}

    public Listing<Row> list(Actor actor, MatterFilter filter, Paging paging) {
        var asked = conditions.of(actor, filter);
        var parameters = asked.parameters();
        long total = count(asked);
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("""
                        select m.*, a.name as holder_name, a.name_en as holder_en, m.facts ->> 'severity' as severity,
                               m.facts ->> 'item' as item, %1$s as state_then,
                               %1$s <> 'closed' and m.due_at < :moment as overdue
                        from casework.matter m join identity.agency a on a.id = m.holder where\s
                        """.formatted(asked.state()).strip() + " " + asked.where() + " "
                        + paging.orderBy(SORTS, "m.id") + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    /** How many rows the list of this filter has: for boards, whose numbers open their rows. */
    public long count(Actor actor, MatterFilter filter) {
        return count(conditions.of(actor, filter));
    }

    private long count(MatterConditions.Asked asked) {
        return db.sql("select count(*) from casework.matter m where " + asked.where())
                .params(asked.parameters())
                .query(Long.class)
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
        var changed = row.getTimestamp("state_at");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("subject_name"),
                row.getString("town"),
                row.getObject("institution", UUID.class),
                row.getString("holder_name"),
                row.getString("holder_en"),
                row.getString("department"),
                row.getString("state_then"),
                row.getTimestamp("opened_at").toInstant(),
                changed == null ? null : changed.toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getBoolean("provisional"),
                row.getBoolean("overdue"),
                row.getInt("escalated"),
                row.getString("severity"),
                row.getString("item"));
    }
}
