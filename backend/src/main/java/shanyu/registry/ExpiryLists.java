package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sheets.Column;

/** What expires when, of papers and leases. */
@Component
public class ExpiryLists {
    private static final Columns COLUMNS = Columns.of("e.district", "e.town", "e.institution");
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("until", "e.valid_until");
        SORTS.put("name", "e.name_order");
        SORTS.put("kind", "e.kind");
        SORTS.put("town", "e.town");
    }

    private final JdbcClient db;
    private final Permissions permissions;
    private final HouseClock clock;

    ExpiryLists(JdbcClient db, Permissions permissions, HouseClock clock) {
        this.db = db;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Filters; each null means all. */
    public record Filter(
            @Nullable @Size(max = 100) @Schema(example = "花木")
            String q,

            @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
            String town,

            @Nullable @Pattern(regexp = "[A-Z_]{3,40}") @Schema(example = "FOOD_LICENCE")
            String kind,

            @Nullable @Min(0) @Max(3650) @Schema(example = "60", description = "days from today, the expired included")
            Integer within,

            @Nullable @Schema(description = "only what has expired, or only what has not")
            Boolean expired) {}

    /** @param left days to the last one; negative once it is over */
    @Schema(name = "ExpiryRow")
    public record Row(
            UUID institution,
            @Column(zh = "机构", en = "Institution") String name,

            @Column(zh = "街镇代码", en = "Town code", towns = true)
            String town,

            @Column(zh = "证照", en = "Paper", words = RegistryWords.Expiring.class)
            String kind,

            @Column(zh = "编号", en = "Number") String number,
            @Column(zh = "到期日", en = "Last day") LocalDate validUntil,
            @Column(zh = "剩余天数", en = "Days left") int left,
            @Nullable UUID paper) {}

    public Listing<Row> list(Actor actor, Filter filter, Paging paging) {
        var today = clock.today();
        var allowed = permissions.where(actor, "registry.expiry.list", COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(allowed.parameters());
        var from = new StringBuilder("from registry.expiring_now e where ").append(allowed.sql());
        if (filter.q() != null && !filter.q().isBlank()) {
            var holding = SearchText.holding("e.search_text", filter.q());
            from.append(" and ").append(holding.sql());
            parameters.put("q", holding.q());
        }
        if (filter.town() != null) {
            from.append(" and e.town = :town");
            parameters.put("town", filter.town());
        }
        if (filter.kind() != null) {
            from.append(" and e.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.within() != null) {
            from.append(" and e.valid_until <= :last");
            parameters.put("last", today.plusDays(filter.within()));
        }
        if (filter.expired() != null) {
            from.append(filter.expired() ? " and e.valid_until < :today" : " and e.valid_until >= :today");
            parameters.put("today", today);
        }
        long total = db.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("select e.* " + from + " " + paging.orderBy(SORTS, "e.institution, e.kind, e.number")
                        + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> {
                    var until = row.getDate("valid_until").toLocalDate();
                    return new Row(
                            row.getObject("institution", UUID.class),
                            row.getString("name"),
                            row.getString("town"),
                            row.getString("kind"),
                            row.getString("number"),
                            until,
                            (int) ChronoUnit.DAYS.between(today, until),
                            row.getObject("paper", UUID.class));
                })
                .list();
        return Listing.of(rows, paging, total);
    }
}
