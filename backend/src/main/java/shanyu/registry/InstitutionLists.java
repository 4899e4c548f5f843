package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sheets.Column;

/** The register as a list and as points on a map; each caller sees what the gate would let them open. */
@Component
public class InstitutionLists {
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("name", "v.name_order");
        SORTS.put("code", "i.code");
        SORTS.put("town", "v.town");
        SORTS.put("type", "v.provider_type");
        SORTS.put("state", "v.life");
        SORTS.put("places", "v.places");
        SORTS.put("since", "lower(v.valid)");
    }

    private final JdbcClient db;
    private final Permissions permissions;
    private final RiskClasses risks;
    private final HouseClock clock;

    InstitutionLists(JdbcClient db, Permissions permissions, RiskClasses risks, HouseClock clock) {
        this.db = db;
        this.permissions = permissions;
        this.risks = risks;
        this.clock = clock;
    }

    /**
     * One row of the register. Carries nothing about a person.
     *
     * @param free places free by the newest report, with {@code freeReportedAt}
     * @param risk class of supervision, A to D
     */
    @Schema(name = "InstitutionRow")
    public record Row(
            UUID id,
            @Column(zh = "档案编号", en = "Code") String code,
            @Column(zh = "名称", en = "Name") String name,

            @Column(zh = "类型", en = "Type", words = RegistryWords.Types.class)
            String providerType,

            @Column(zh = "状态", en = "State", words = RegistryWords.Lives.class)
            String life,

            String town,
            @Column(zh = "街镇", en = "Town") @Nullable String townName,
            @Nullable String townNameEn,
            @Column(zh = "地址", en = "Address") String address,

            @Column(zh = "服务形式", en = "Forms", words = RegistryWords.Forms.class)
            List<String> serviceForms,

            @Column(zh = "托位", en = "Places") int places,

            @Column(zh = "空余托位", en = "Free places") @Nullable
            Integer free,

            @Column(zh = "空余填报时间", en = "Free places reported") @Nullable
            Instant freeReportedAt,

            @Column(zh = "普惠", en = "Inclusive") @Nullable Boolean inclusive,

            @Column(zh = "风险等级", en = "Risk class") String risk,

            @Column(zh = "经度（WGS 84）", en = "Longitude (WGS 84)") @Nullable
            Double longitude,

            @Column(zh = "纬度（WGS 84）", en = "Latitude (WGS 84)") @Nullable
            Double latitude) {

        Row classed(String risk) {
            return new Row(
                    id,
                    code,
                    name,
                    providerType,
                    life,
                    town,
                    townName,
                    townNameEn,
                    address,
                    serviceForms,
                    places,
                    free,
                    freeReportedAt,
                    inclusive,
                    risk,
                    longitude,
                    latitude);
        }
    }

    public Listing<Row> list(Actor actor, InstitutionFilter filter, Paging paging) {
        var query = query(actor, filter);
        var parameters = query.parameters();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        parameters.put("today", AsOf.of(filter.asOf(), clock).day());
        parameters.put("reported", Timestamp.from(AsOf.of(filter.asOf(), clock).moment()));
        var total = new long[1];
        var rows = db.sql("""
                        with page as (
                            select i.id, i.code, v.name, v.provider_type, v.life, v.town, v.address, v.service_forms,
                                   v.places, v.inclusive, v.longitude, v.latitude, count(*) over () as total,
                                   row_number() over (%s) as place
                            %s %s %s limit :limit offset :offset)
                        select page.*, d.name as town_name, d.name_en as town_name_en, r.reported_at, r.free
                        from page
                        left join identity.division d on d.code = page.town and d.valid @> :today::date
                        left join lateral (
                            select reported_at, (select sum(free)::integer from registry.places_line l where l.report = p.id) as free
                            from registry.places_report p
                            where p.institution = page.id and p.reported_at <= :reported
                            order by reported_at desc limit 1) r on true
                        order by page.place
                        """.formatted(
                                paging.orderBy(SORTS, "i.id"),
                                InstitutionQuery.FROM,
                                query.where(),
                                paging.orderBy(SORTS, "i.id")))
                .params(parameters)
                .query((row, n) -> {
                    total[0] = row.getLong("total");
                    return row(row);
                })
                .list();
        if (rows.isEmpty() && paging.page() > 0) total[0] = count(query);
        var classes = risks.of(
                rows.stream().map(Row::id).toList(),
                AsOf.of(filter.asOf(), clock).day());
        var classed = rows.stream()
                .map(row -> row.classed(classes.getOrDefault(row.id(), RiskClasses.UNCLASSED)))
                .toList();
        return Listing.of(classed, paging, total[0]);
    }

    /** Everything the filter lets through that has a place, as points. */
    public MapPoints map(Actor actor, InstitutionFilter filter) {
        var query = query(actor, filter);
        var points = db.sql(
                        "select i.id, i.code, v.name, v.provider_type, v.life, v.town, v.places, v.longitude, v.latitude"
                                + InstitutionQuery.FROM + query.where()
                                + " and v.longitude is not null order by i.code")
                .params(query.parameters())
                .query((row, n) -> MapPoints.point(row))
                .list();
        var classes = risks.of(
                points.stream().map(point -> point.properties().id()).toList(),
                AsOf.of(filter.asOf(), clock).day());
        return MapPoints.of(points.stream()
                .map(point ->
                        point.classed(classes.getOrDefault(point.properties().id(), RiskClasses.UNCLASSED)))
                .toList());
    }

    private InstitutionQuery query(Actor actor, InstitutionFilter filter) {
        var allowed = permissions.where(actor, "registry.institution.list", InstitutionQuery.COLUMNS);
        var query = new InstitutionQuery(filter, allowed, AsOf.of(filter.asOf(), clock));
        if (filter.risk() != null) query.add("i.id = any(:classed::uuid[])", "classed", ofClass(query, filter));
        return query;
    }

    /** The classes are another room's to say: those in question are asked for, and those of the class wanted stay. */
    private UUID[] ofClass(InstitutionQuery query, InstitutionFilter filter) {
        var ids = db.sql("select i.id" + InstitutionQuery.FROM + query.where())
                .params(query.parameters())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        var classes = risks.of(ids, AsOf.of(filter.asOf(), clock).day());
        return ids.stream()
                .filter(id -> classes.getOrDefault(id, RiskClasses.UNCLASSED).equals(filter.risk()))
                .toArray(UUID[]::new);
    }

    private long count(InstitutionQuery query) {
        return db.sql("select count(*)" + InstitutionQuery.FROM + query.where())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
        var reported = row.getTimestamp("reported_at");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("provider_type"),
                row.getString("life"),
                row.getString("town"),
                row.getString("town_name"),
                row.getString("town_name_en"),
                row.getString("address"),
                Arrays.asList((String[]) row.getArray("service_forms").getArray()),
                row.getInt("places"),
                row.getObject("free", Integer.class),
                reported == null ? null : reported.toInstant(),
                row.getObject("inclusive", Boolean.class),
                RiskClasses.UNCLASSED,
                row.getObject("longitude", Double.class),
                row.getObject("latitude", Double.class));
    }
}
