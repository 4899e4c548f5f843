package shanyu.casework.official;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

/** Official papers as a list. */
@Component
public class OfficialPaperLists {
    private static final Columns COLUMNS = Columns.of("p.district", "p.town", "p.institution");
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("newest", "extract(epoch from p.issued_at) * -1");
        SORTS.put("number", "p.number");
        SORTS.put("name", "p.subject_name collate \"zh-Hans-CN-x-icu\"");
        SORTS.put("kind", "p.kind");
    }

    private final JdbcClient db;
    private final Permissions permissions;

    OfficialPaperLists(JdbcClient db, Permissions permissions) {
        this.db = db;
        this.permissions = permissions;
    }

    /** Filters; each null means all. */
    public record Filter(
            @Nullable @Size(max = 100) @Schema(example = "花木", description = "part of the number or the name")
            String q,

            @Nullable PaperKind kind,
            OfficialPaper.@Nullable State state,
            @Nullable UUID institution) {}

    @Schema(name = "OfficialPaperRow")
    public record Row(
            UUID id,
            @Column(zh = "文号", en = "Number") String number,

            @Column(zh = "种类", en = "Kind", words = OfficialWords.Kinds.class)
            String kind,

            @Column(zh = "对象", en = "Addressed to") String name,

            @Column(zh = "街镇代码", en = "Town code", towns = true) @Nullable
            String town,

            UUID institution,

            @Column(zh = "状态", en = "State", words = OfficialWords.States.class)
            String state,

            @Column(zh = "出具机关", en = "Office") String office,
            @Column(zh = "出具时间", en = "Issued") Instant issuedAt,
            boolean printed) {}

    public Listing<Row> list(Actor actor, Filter filter, Paging paging) {
        var allowed = permissions.where(actor, "casework.official.list", COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(allowed.parameters());
        var from = new StringBuilder("from casework.official_paper p where ").append(allowed.sql());
        if (filter.q() != null && !filter.q().isBlank()) {
            from.append(" and (strpos(p.number, :q) > 0 or strpos(p.subject_name, :q) > 0)");
            parameters.put("q", filter.q().strip());
        }
        if (filter.kind() != null) {
            from.append(" and p.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.state() != null) {
            from.append(" and p.state = :state");
            parameters.put("state", filter.state().name());
        }
        if (filter.institution() != null) {
            from.append(" and p.institution = :institution");
            parameters.put("institution", filter.institution());
        }
        long total = db.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("select p.* " + from + " " + paging.orderBy(SORTS, "p.id") + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("kind"),
                        row.getString("subject_name"),
                        row.getString("town"),
                        row.getObject("institution", UUID.class),
                        row.getString("state"),
                        row.getString("office"),
                        row.getTimestamp("issued_at").toInstant(),
                        row.getObject("paper") != null))
                .list();
        return Listing.of(rows, paging, total);
    }
}
