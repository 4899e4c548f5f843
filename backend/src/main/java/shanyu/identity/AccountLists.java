package shanyu.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Permissions;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sheets.Column;

/** Accounts of a district, for its security administrator. */
@Component
public class AccountLists {
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("username", "a.username");
        SORTS.put("agency", "g.name collate \"zh-Hans-CN-x-icu\"");
        SORTS.put("created", "a.created_at");
    }

    private static final String SELECT = """
            select a.id, a.username, a.name, a.agency, g.name as agency_name, g.name_en as agency_name_en, a.version,
                   a.disabled_at is not null as disabled,
                   array(select r.role from identity.role_grant r where r.account = a.id and r.valid @> :at::timestamptz
                         order by r.role) as roles
            """;

    private final JdbcClient db;
    private final Permissions permissions;
    private final HouseClock clock;

    AccountLists(JdbcClient db, Permissions permissions, HouseClock clock) {
        this.db = db;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** An account in a list. */
    public record Row(
            UUID id,
            @Column(zh = "用户名", en = "User name") String username,

            @Column(zh = "姓名", en = "Name") @Personal(Mask.NAME)
            String name,

            UUID agency,
            @Column(zh = "单位", en = "Agency") String agencyName,
            String agencyNameEn,
            @Column(zh = "角色", en = "Roles") List<String> roles,
            @Column(zh = "停用", en = "Disabled") boolean disabled,
            int version) {}

    /** One page of them; {@code q} is part of a user name or an agency's name. */
    public Listing<Row> list(Actor actor, @Nullable String q, Paging paging) {
        var condition = permissions.where(
                actor, "identity.account.list", new Columns("g.district", null, null, null, null, null));
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        parameters.put("q", q);
        parameters.put("at", Timestamp.from(clock.instant()));
        String from = """
                from identity.account a join identity.agency g on g.id = a.agency
                where (:q::text is null or position(lower(:q::text) in a.username) > 0 or position(:q::text in g.name) > 0)
                  and """ + " " + condition.sql();
        long total = db.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql(SELECT + from + " " + paging.orderBy(SORTS, "a.id") + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    public Optional<Row> find(UUID id) {
        return db.sql(SELECT + "from identity.account a join identity.agency g on g.id = a.agency where a.id = :id")
                .param("id", id)
                .param("at", Timestamp.from(clock.instant()))
                .query((row, n) -> row(row))
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                row.getObject("agency", UUID.class),
                row.getString("agency_name"),
                row.getString("agency_name_en"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getBoolean("disabled"),
                row.getInt("version"));
    }
}
