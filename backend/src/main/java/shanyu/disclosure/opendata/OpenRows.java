package shanyu.disclosure.opendata;

import static shanyu.server.Rows.at;
import static shanyu.server.Rows.instant;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.disclosure.PublicInstitution;
import shanyu.disclosure.PublicInstitutionFilter;
import shanyu.disclosure.PublicInstitutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Paging;

/** The rows of each dataset as they stand now, in an order that does not change by itself. */
@Component
class OpenRows {
    private final JdbcClient db;
    private final PublicInstitutions institutions;
    private final HouseClock clock;

    OpenRows(JdbcClient db, PublicInstitutions institutions, HouseClock clock) {
        this.db = db;
        this.institutions = institutions;
        this.clock = clock;
    }

    List<? extends Record> of(Dataset dataset) {
        return switch (dataset) {
            case INSTITUTIONS -> institutions();
            case VISITS -> visits();
            case ROUNDS -> rounds();
            case COMPLAINTS -> complaints();
            case YEARLY -> yearly();
        };
    }

    private List<OpenInstitution> institutions() {
        var all = new PublicInstitutionFilter(null, null, null, null, null, null, null, null, true, null);
        return institutions.list(all, new Paging("name", 0, Paging.SHEET_ROWS)).items().stream()
                .map(OpenRows::institution)
                .toList();
    }

    private static OpenInstitution institution(PublicInstitution of) {
        return new OpenInstitution(
                of.code(),
                of.name(),
                of.providerType().name(),
                of.life(),
                of.town(),
                of.townName(),
                of.address(),
                of.longitude(),
                of.latitude(),
                of.places(),
                of.free(),
                of.freeReportedAt(),
                of.inclusive(),
                of.receipt(),
                of.receiptOn(),
                of.lastVisitOn(),
                of.lastOutcome() == null ? null : of.lastOutcome().name());
    }

    private List<OpenVisit> visits() {
        return db.sql("""
                        select distinct on (p.visit) p.*, i.code, i.name, i.town,
                               (select count(*) from disclosure.published_finding f where f.publication = p.id)::int as findings,
                               (select count(*) from disclosure.published_finding f
                                join inspection.finding_standing s on s.finding = f.finding
                                where f.publication = p.id and s.ended_at is null)::int as still_open
                        from disclosure.publication p join registry.institution_now i on i.id = p.institution
                        where p.withdrawn_at is null
                        order by p.visit, p.edition desc
                        """)
                .query((row, n) -> new OpenVisit(
                        row.getString("visit"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("town"),
                        day(row, "visited_on"),
                        row.getString("round"),
                        row.getString("outcome"),
                        row.getInt("checked"),
                        row.getInt("findings"),
                        row.getInt("still_open"),
                        row.getInt("edition"),
                        at(row, "published_at")))
                .list();
    }

    private List<OpenRound> rounds() {
        return db.sql("""
                        select r.*, m.commit_hash from inspection.round r
                        left join inspection.manifest m on m.round = r.id order by r.entropy_time, r.id
                        """)
                .query((row, n) -> new OpenRound(
                        row.getString("id"),
                        row.getString("scope"),
                        row.getObject("number", Integer.class),
                        row.getString("kind"),
                        "%d-%02d".formatted(row.getInt("year"), row.getInt("month")),
                        row.getString("state"),
                        at(row, "entropy_time"),
                        row.getString("commit_hash")))
                .list();
    }

    /** Whole months only: the running one would show, day by day, which complaint was new. */
    private List<OpenComplaints> complaints() {
        var month =
                clock.today().withDayOfMonth(1).atStartOfDay(HouseClock.ZONE).toInstant();
        return db.sql("""
                        select to_char(received_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, town, count(*)::int as n
                        from oversight.complaint where received_at < :month group by 1, 2 order by 1, 2
                        """)
                .param("month", Timestamp.from(month))
                .query((row, n) -> OpenComplaints.of(row.getString("month"), row.getString("town"), row.getInt("n")))
                .list();
    }

    private List<OpenYearly> yearly() {
        return db.sql("""
                        select p.year, p.closes < :today::date as over, i.code, i.name, i.town, told.edition, told.published_at,
                               exists (select 1 from disclosure.yearly_report y where y.period = p.id and y.institution = i.id
                                       and y.submitted_at is not null) as handed_in
                        from registry.institution_now i
                        join lateral (select * from disclosure.yearly_period y where y.district = i.district
                                      and y.asked_at is not null order by y.year desc limit 1) p on true
                        left join lateral (select * from disclosure.yearly_report y where y.period = p.id
                                           and y.institution = i.id and y.state = 'published'
                                           order by y.edition desc limit 1) told on true
                        where i.life in ('OPERATING', 'CHANGING', 'RECTIFYING')
                          and (i.created_at at time zone 'Asia/Shanghai')::date <= p.closes
                        order by i.code
                        """)
                .param("today", Date.valueOf(clock.today()))
                .query((row, n) -> new OpenYearly(
                        row.getInt("year"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("town"),
                        row.getObject("edition") != null,
                        row.getObject("edition", Integer.class),
                        instant(row, "published_at"),
                        row.getBoolean("over") && !row.getBoolean("handed_in")))
                .list();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getDate(column).toLocalDate();
    }
}
