package shanyu.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
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

/** Accounts of a district, for its security and audit administrators. */
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
                   a.disabled_at, a.erased_at, a.created_at, a.first_password, a.locked_until,
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
    @Schema(name = "AccountRow")
    public record Row(
            UUID id,
            @Column(zh = "用户名", en = "User name") String username,

            @Column(zh = "姓名", en = "Name") @Personal(Mask.NAME)
            String name,

            UUID agency,
            @Column(zh = "单位", en = "Agency") String agencyName,
            String agencyNameEn,

            @Column(zh = "角色", en = "Roles", words = IdentityWords.Roles.class)
            List<Role> roles,

            @Column(zh = "停用", en = "Disabled") boolean disabled,

            @Column(zh = "首次密码", en = "First password") boolean firstPassword,

            @Column(zh = "开户", en = "Opened") Instant createdAt,
            int version) {}

    /** One page of them. */
    public Listing<Row> list(Actor actor, AccountFilter filter, Paging paging) {
        var condition = permissions.where(
                actor, "identity.account.list", new Columns("g.district", null, null, null, null, null));
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        parameters.put("q", filter.q());
        parameters.put("role", filter.role() == null ? null : filter.role().name());
        parameters.put("agency", filter.agency());
        parameters.put("state", filter.state());
        parameters.put("at", Timestamp.from(clock.instant()));
        String from = """
                from identity.account a join identity.agency g on g.id = a.agency
                where (:q::text is null or position(lower(:q::text) in a.username) > 0 or position(:q::text in g.name) > 0
                        or position(lower(:q::text) in lower(g.name_en)) > 0)
                  and (:role::text is null or exists (select from identity.role_grant r
                        where r.account = a.id and r.role = :role::text and r.valid @> :at::timestamptz))
                  and (:agency::uuid is null or a.agency = :agency::uuid)
                  and (:state::text is null or :state::text = case when a.disabled_at is not null then 'disabled'
                        when a.first_password then 'first' else 'active' end)
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

    /** One of them with every role it ever held, newest first. */
    public Optional<AccountFile> find(UUID id) {
        var at = clock.instant();
        return db.sql(SELECT + "from identity.account a join identity.agency g on g.id = a.agency where a.id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .query((row, n) -> file(row, at))
                .optional();
    }

    private List<AccountFile.Held> appointments(UUID account) {
        return db.sql("""
                        select r.role, lower(r.valid) as held_from, upper(r.valid) as held_until, b.username
                        from identity.role_grant r left join identity.account b on b.id = r.granted_by
                        where r.account = :account order by lower(r.valid) desc, r.role
                        """)
                .param("account", account)
                .query((row, n) -> new AccountFile.Held(
                        Role.valueOf(row.getString("role")),
                        row.getTimestamp("held_from").toInstant(),
                        instant(row.getTimestamp("held_until")),
                        row.getString("username")))
                .list();
    }

    private AccountFile file(ResultSet row, Instant at) throws SQLException {
        var each = row(row);
        var rests = instant(row.getTimestamp("locked_until"));
        return new AccountFile(
                each.id(),
                each.username(),
                each.name(),
                each.agency(),
                each.agencyName(),
                each.agencyNameEn(),
                each.roles(),
                each.disabled(),
                each.version(),
                each.createdAt(),
                instant(row.getTimestamp("disabled_at")),
                instant(row.getTimestamp("erased_at")),
                rests == null || !rests.isAfter(at) ? null : rests,
                each.firstPassword(),
                appointments(each.id()));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                row.getObject("agency", UUID.class),
                row.getString("agency_name"),
                row.getString("agency_name_en"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .toList(),
                row.getTimestamp("disabled_at") != null,
                row.getBoolean("first_password"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
