package shanyu.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.disclosure.PublicInstitution.PublicPlaces;
import shanyu.inspection.visit.VisitOutcome;
import shanyu.norms.ClassKind;
import shanyu.norms.ProviderType;
import shanyu.norms.ServiceForm;
import shanyu.registry.FeeNotices;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** Institutions as anybody may look them up, without saying who one is. */
@Component
@Transactional(readOnly = true)
public class PublicInstitutions {
    private static final String COLUMNS = """
            select i.id, i.code, i.name, i.provider_type, i.life, i.life_from, i.life_until, i.district, i.town,
                   d.name as town_name, d.name_en as town_name_en, i.address, i.longitude, i.latitude, i.service_forms,
                   i.places, i.inclusive, i.opening_hours, i.phone, f.free, f.reported_at, r.receipt, r.issued_at,
                   v.visited_on, v.outcome, v.still_open, """;

    private final JdbcClient db;
    private final Publications publications;
    private final FeeNotices fees;
    private final HouseClock clock;

    PublicInstitutions(JdbcClient db, Publications publications, FeeNotices fees, HouseClock clock) {
        this.db = db;
        this.publications = publications;
        this.fees = fees;
        this.clock = clock;
    }

    public Listing<PublicInstitution> list(PublicInstitutionFilter filter, Paging paging) {
        var query = new PublicInstitutionQuery(filter, clock.today());
        long total = db.sql("select count(*)" + PublicInstitutionQuery.FROM + query.where())
                .params(query.parameters())
                .query(Long.class)
                .single();
        query.parameters().put("limit", paging.size());
        query.parameters().put("offset", paging.offset());
        return Listing.of(
                rows(query, paging.orderBy(query.sorts(), "i.id") + " limit :limit offset :offset"), paging, total);
    }

    /** Everything the filter lets through that has a place. */
    public PublicMap map(PublicInstitutionFilter filter) {
        return PublicMap.of(rows(new PublicInstitutionQuery(filter, clock.today()), "order by i.code"));
    }

    /** One institution with its published visits; one that closed can still be read. */
    public Optional<PublicInstitutionPage> find(UUID id) {
        return rows(PublicInstitutionQuery.of(id, clock.today()), "").stream()
                .findFirst()
                .map(found -> new PublicInstitutionPage(
                        found, fees.of(id, clock.today()).orElse(null), publications.ofInstitution(id)));
    }

    /** Towns with what they offer, by code; towns without an institution stand with zeros. */
    public List<PublicTown> towns(@Nullable String district) {
        return db.sql("""
                        select d.code, d.district, d.name, d.name_en, count(i.id) as institutions,
                               coalesce(sum(i.places), 0) as places, coalesce(sum(f.free), 0) as free
                        from identity.division d
                        left join registry.institution_now i
                               on i.town = d.code and i.life in ('OPERATING', 'CHANGING', 'RECTIFYING')
                        left join lateral (select sum(p.free) as free from registry.places_now p
                                           where p.institution = i.id) f on true
                        where d.kind <> 'district' and d.valid @> :today::date
                          and (:district::text is null or d.district = :district)
                        group by d.code, d.district, d.name, d.name_en order by d.code
                        """)
                .param("today", clock.today())
                .param("district", district)
                .query((row, n) -> new PublicTown(
                        row.getString("code"),
                        row.getString("district"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getInt("institutions"),
                        row.getInt("places"),
                        row.getInt("free")))
                .list();
    }

    private List<PublicInstitution> rows(PublicInstitutionQuery query, String ending) {
        var rows = db.sql(
                        COLUMNS + query.metres() + " as metres" + PublicInstitutionQuery.FROM + query.where() + ending)
                .params(query.parameters())
                .query((row, n) -> row(row))
                .list();
        var classes = classes(rows.stream().map(PublicInstitution::id).toList());
        return rows.stream()
                .map(row -> row.with(classes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<PublicPlaces>> classes(List<UUID> institutions) {
        record Line(UUID institution, PublicPlaces places) {}
        return db
                .sql("""
                        select c.institution, c.kind, c.classes, c.places, p.free from registry.class_now c
                        left join registry.places_now p on p.institution = c.institution and p.kind = c.kind
                        where c.institution = any (:ids::uuid[])
                        """)
                .param("ids", institutions.toArray(UUID[]::new))
                .query((row, n) -> new Line(
                        row.getObject("institution", UUID.class),
                        new PublicPlaces(
                                ClassKind.valueOf(row.getString("kind")),
                                row.getInt("classes"),
                                row.getInt("places"),
                                row.getObject("free", Integer.class))))
                .list()
                .stream()
                .sorted((a, b) -> a.places().kind().compareTo(b.places().kind()))
                .collect(Collectors.groupingBy(
                        Line::institution,
                        HashMap::new,
                        Collectors.mapping(Line::places, Collectors.toUnmodifiableList())));
    }

    private static PublicInstitution row(ResultSet row) throws SQLException {
        Double metres = row.getObject("metres", Double.class);
        Timestamp reported = row.getTimestamp("reported_at");
        Timestamp issued = row.getTimestamp("issued_at");
        String outcome = row.getString("outcome");
        return new PublicInstitution(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                ProviderType.valueOf(row.getString("provider_type")),
                row.getString("life"),
                row.getDate("life_from").toLocalDate(),
                day(row, "life_until"),
                row.getString("district"),
                row.getString("town"),
                row.getString("town_name"),
                row.getString("town_name_en"),
                row.getString("address"),
                row.getObject("longitude", Double.class),
                row.getObject("latitude", Double.class),
                metres == null ? null : (int) Math.round(metres),
                Arrays.stream((String[]) row.getArray("service_forms").getArray())
                        .map(ServiceForm::valueOf)
                        .sorted()
                        .toList(),
                row.getInt("places"),
                List.of(),
                row.getObject("free", Integer.class),
                reported == null ? null : reported.toInstant(),
                row.getObject("inclusive", Boolean.class),
                row.getString("opening_hours"),
                ServicePhone.of(row.getString("phone")),
                row.getString("receipt"),
                issued == null ? null : LocalDate.ofInstant(issued.toInstant(), HouseClock.ZONE),
                day(row, "visited_on"),
                outcome == null ? null : VisitOutcome.valueOf(outcome),
                row.getObject("still_open", Integer.class));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
