package shanyu.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.shared.Wgs84;

/** The SQL of what a family looks for, over the register's views and our own publications. */
final class PublicInstitutionQuery {
    static final String FROM = """
             from registry.institution_now i
            left join identity.division d on d.code = i.town and d.valid @> :today::date
            left join lateral (select sum(p.free)::int as free, max(p.reported_at) as reported_at
                               from registry.places_now p where p.institution = i.id) f on true
            left join registry.receipt_now r on r.institution = i.id
            left join lateral (
                select t.visited_on, t.outcome,
                       (select count(*) from disclosure.published_finding told
                        join inspection.finding_standing s on s.finding = told.finding
                        where told.publication = t.id and s.ended_at is null)::int as still_open
                from disclosure.publication t
                where t.institution = i.id and t.withdrawn_at is null
                order by t.visited_on desc, t.visit, t.edition desc limit 1) v on true
            """;

    /** Haversine on the earth's mean radius, as {@link Wgs84#metresTo} counts; null without a place, which least() would hide. */
    private static final String METRES = """
            (case when i.latitude is not null then 2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(i.latitude - :lat) / 2), 2)
                + cos(radians(:lat)) * cos(radians(i.latitude)) * power(sin(radians(i.longitude - :lon) / 2), 2)))) end)""";

    private final List<String> where = new ArrayList<>(List.of("i.life <> 'PREPARING'"));
    private final Map<String, @Nullable Object> parameters = new HashMap<>();
    private final boolean near;

    PublicInstitutionQuery(PublicInstitutionFilter filter, LocalDate today) {
        parameters.put("today", today);
        Wgs84 point = filter.point();
        near = point != null;
        if (point != null) {
            parameters.put("lat", point.latitude());
            parameters.put("lon", point.longitude());
        }
        if (filter.q() != null) {
            add(
                    "(position(lower(:q) in i.search_text) > 0 or position(:q in coalesce(d.name, '')) > 0"
                            + " or position(lower(:q) in lower(coalesce(d.name_en, ''))) > 0)",
                    "q",
                    filter.q().strip());
        }
        if (!Boolean.TRUE.equals(filter.closed())) where.add("i.life <> 'CLOSED'");
        if (filter.district() != null) add("i.district = :district", "district", filter.district());
        if (filter.town() != null) add("i.town = :town", "town", filter.town());
        if (filter.type() != null)
            add("i.provider_type = :type", "type", filter.type().name());
        if (filter.form() != null)
            add(":form = any (i.service_forms)", "form", filter.form().name());
        if (Boolean.TRUE.equals(filter.inclusive())) where.add("i.inclusive");
        if (filter.kind() != null)
            add(
                    "exists (select 1 from registry.class_now c where c.institution = i.id and c.kind = :kind and c.places > 0)",
                    "kind",
                    filter.kind().name());
        if (Boolean.TRUE.equals(filter.free()))
            where.add("exists (select 1 from registry.places_now p where p.institution = i.id and p.free > 0"
                    + (filter.kind() == null ? ")" : " and p.kind = :kind)"));
    }

    private void add(String condition, String name, Object value) {
        where.add(condition);
        parameters.put(name, value);
    }

    /** For one institution, whatever its state may be. */
    static PublicInstitutionQuery of(UUID institution, LocalDate today) {
        var query = new PublicInstitutionQuery(
                new PublicInstitutionFilter(null, null, null, null, null, null, null, null, true, null), today);
        query.add("i.id = :institution", "institution", institution);
        return query;
    }

    String where() {
        return "where " + String.join(" and ", where) + " ";
    }

    String metres() {
        return near ? METRES : "null::double precision";
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    /** Sort keys: the distance first where one was asked for, else the name. */
    Map<String, String> sorts() {
        var sorts = new LinkedHashMap<String, String>();
        if (near) sorts.put("distance", METRES);
        sorts.put("name", "i.name_order");
        sorts.put("town", "i.town");
        sorts.put("type", "i.provider_type");
        sorts.put("places", "i.places");
        sorts.put("free", "f.free");
        sorts.put("visited", "v.visited_on");
        return sorts;
    }
}
