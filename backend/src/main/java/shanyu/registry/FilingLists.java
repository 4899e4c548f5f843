package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import shanyu.identity.Actor;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Permissions;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sheets.Column;

/** Filings as a list. */
@Component
public class FilingLists {
    private static final Columns COLUMNS =
            Columns.of("i.district", "i.town", "i.id").heldBy("f.authority");
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("newest", "extract(epoch from f.drafted_at) * -1");
        SORTS.put("submitted", "f.submitted_at");
        SORTS.put("name", "i.name_order");
        SORTS.put("state", "f.state");
        SORTS.put("town", "i.town");
        SORTS.put("due", "m.due_at");
    }

    private final JdbcClient db;
    private final Permissions permissions;

    FilingLists(JdbcClient db, Permissions permissions) {
        this.db = db;
        this.permissions = permissions;
    }

    /** Filters; each null means all. */
    public record Filter(
            @Nullable @Size(max = 100) @Schema(example = "花木")
            String q,

            @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
            String town,

            @Nullable @Pattern(regexp = "DRAFT|SUBMITTED|RETURNED|RECEIPT_ISSUED|WITHDRAWN|UNFINISHED")
            String state,

            Filing.@Nullable Purpose purpose,
            @Nullable UUID institution) {}

    /** @param dueAt when the receipt is due, while it waits */
    @Schema(name = "FilingRow")
    public record Row(
            UUID id,
            UUID institution,
            @Column(zh = "档案编号", en = "Code") String code,
            @Column(zh = "机构", en = "Institution") String name,

            @Column(zh = "类别", en = "Purpose", words = RegistryWords.Purposes.class)
            String purpose,

            @Column(zh = "状态", en = "State", words = RegistryWords.States.class)
            String state,

            String town,
            @Column(zh = "提交", en = "Submitted") @Nullable Instant submittedAt,
            @Column(zh = "期限", en = "Due") @Nullable Instant dueAt,

            @Column(zh = "已核实", en = "Checked on site") boolean checked,

            @Column(zh = "备案回执", en = "Receipt") @Nullable String receipt) {}

    public Listing<Row> list(Actor actor, Filter filter, Paging paging) {
        var allowed = permissions.where(actor, "registry.filing.list", COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(allowed.parameters());
        String from = """
                from registry.filing f join registry.institution_now i on i.id = f.institution
                left join casework.matter m on m.subject_kind = 'filing' and m.subject = f.id
                     and m.kind = 'registry.filing-receipt' and m.state <> 'closed'
                where """ + " " + String.join(" and ", conditions(filter, allowed.sql(), parameters));
        long total = db.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("select f.*, i.code, i.name, i.town, m.due_at " + from + " " + paging.orderBy(SORTS, "f.id")
                        + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    private static List<String> conditions(Filter filter, String allowed, Map<String, @Nullable Object> parameters) {
        var where = new ArrayList<String>(List.of(allowed));
        if (filter.q() != null && !filter.q().isBlank()) {
            var holding = SearchText.holding("i.search_text", filter.q());
            where.add(holding.sql());
            parameters.put("q", holding.q());
        }
        if (filter.town() != null) {
            where.add("i.town = :town");
            parameters.put("town", filter.town());
        }
        if ("UNFINISHED".equals(filter.state())) {
            where.add("f.state in ('DRAFT', 'SUBMITTED', 'RETURNED')");
        } else if (filter.state() != null) {
            where.add("f.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.purpose() != null) {
            where.add("f.purpose = :purpose");
            parameters.put("purpose", filter.purpose().name());
        }
        if (filter.institution() != null) {
            where.add("f.institution = :institution");
            parameters.put("institution", filter.institution());
        }
        return where;
    }

    private static Row row(ResultSet row) throws SQLException {
        var submitted = row.getTimestamp("submitted_at");
        var due = row.getTimestamp("due_at");
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("institution", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("purpose"),
                row.getString("state"),
                row.getString("town"),
                submitted == null ? null : submitted.toInstant(),
                due == null ? null : due.toInstant(),
                row.getDate("check_on") != null,
                row.getString("receipt"));
    }
}
