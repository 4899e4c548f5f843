package shanyu.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Permissions;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sheets.Column;

/** Offices, departments, towns and institutions of a district, for those who appoint people to them. */
@Component
public class AgencyLists {
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put(
                "kind",
                "array_position(array['district_office','joint_meeting','department','key_office','town','institution'], g.kind),"
                        + " g.department, g.town, g.name");
        SORTS.put("name", "g.name collate \"zh-Hans-CN-x-icu\"");
        SORTS.put("accounts", "accounts");
    }

    private final JdbcClient db;
    private final Permissions permissions;

    AgencyLists(JdbcClient db, Permissions permissions) {
        this.db = db;
        this.permissions = permissions;
    }

    /**
     * An agency in a list.
     *
     * @param accounts people who act for it now
     */
    @Schema(name = "AgencyRow")
    public record Row(
            UUID id,

            @Column(zh = "类别", en = "Kind", words = IdentityWords.Kinds.class)
            Agency.Kind kind,

            @Column(zh = "名称", en = "Name") String name,
            @Column(zh = "英文名称", en = "English name") String nameEn,
            String district,

            @Nullable @Column(zh = "街镇代码", en = "Town code", towns = true)
            String town,

            @Nullable @Column(zh = "部门代号", en = "Department letter")
            String department,

            @Column(zh = "在用账号", en = "Accounts in use") int accounts) {}

    /** One page of them; {@code q} is part of a name in either language. */
    public Listing<Row> list(Actor actor, @Nullable String q, Agency.@Nullable Kind kind, Paging paging) {
        var condition = permissions.where(
                actor, "identity.agency.list", new Columns("g.district", null, null, null, null, null));
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        parameters.put("q", q);
        parameters.put("kind", kind == null ? null : kind.name().toLowerCase(Locale.ROOT));
        String from = """
                from identity.agency g
                where (:q::text is null or position(:q::text in g.name) > 0
                        or position(lower(:q::text) in lower(g.name_en)) > 0)
                  and (:kind::text is null or g.kind = :kind::text)
                  and """ + " " + condition.sql();
        long total = db.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("""
                        select g.*, (select count(*) from identity.account a
                                     where a.agency = g.id and a.disabled_at is null)::int as accounts
                        """ + from + " " + paging.orderBy(SORTS, "g.id") + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                Agency.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("district"),
                row.getString("town"),
                row.getString("department"),
                row.getInt("accounts"));
    }
}
