package shanyu.warning;

import static shanyu.server.Rows.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.norms.Basis;
import shanyu.norms.NormStatus;
import shanyu.server.HouseClock;

/** Rows of incidents, their recipients and reports. */
@Component
class IncidentStore {
    private final JdbcClient db;
    private final HouseClock clock;

    IncidentStore(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    String number(String district) {
        int year = clock.today().getYear();
        int next = db.sql("""
                        insert into warning.running_number (district, year, last) values (:district, :year, 1)
                        on conflict (district, year) do update set last = warning.running_number.last + 1 returning last
                        """)
                .param("district", district)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "突发〔%d〕%d号".formatted(year, next);
    }

    void add(Incident of) {
        db.sql("""
                        insert into warning.incident (id, number, kind, district, town, institution, place, summary, affected,
                            serious, known_at, first_due_at, first_minutes, first_source, first_status, reported_at,
                            reported_by, reporter, late_minutes)
                        values (:id, :number, :kind, :district, :town, :institution, :place, :summary, :affected, :serious,
                            :knownAt, :due::timestamptz, :minutes::integer, :source, :status, :at, :by, :reporter, :late)
                        """)
                .param("id", of.id())
                .param("number", of.number())
                .param("kind", of.kind().name())
                .param("district", of.district())
                .param("town", of.town())
                .param("institution", of.institution())
                .param("place", of.place())
                .param("summary", of.summary())
                .param("affected", of.affected())
                .param("serious", of.serious())
                .param("knownAt", Timestamp.from(of.knownAt()))
                .param(
                        "due",
                        of.first().due() == null
                                ? null
                                : Timestamp.from(of.first().due()))
                .param("minutes", of.first().minutes())
                .param("source", of.first().source())
                .param("status", of.first().status().word())
                .param("at", Timestamp.from(of.reportedAt()))
                .param("by", of.reportedBy())
                .param("reporter", of.reporter())
                .param("late", of.lateMinutes())
                .update();
    }

    Optional<Incident> find(UUID id) {
        return db.sql("select * from warning.incident where id = :id")
                .param("id", id)
                .query((row, n) -> incident(row))
                .optional();
    }

    List<Incident> ofInstitution(UUID institution) {
        return db.sql("select * from warning.incident where institution = :id order by reported_at")
                .param("id", institution)
                .query((row, n) -> incident(row))
                .list();
    }

    void addRecipient(
            UUID incident,
            int n,
            String name,
            @Nullable UUID agency,
            Basis basis,
            @Nullable UUID matter,
            Instant dueAt) {
        db.sql("""
                        insert into warning.recipient (id, incident, n, name, agency, source, status, matter, due_at)
                        values (:id, :incident, :n, :name, :agency::uuid, :source, :status, :matter::uuid, :due)
                        """)
                .param("id", UUID.randomUUID())
                .param("incident", incident)
                .param("n", n)
                .param("name", name)
                .param("agency", agency)
                .param("source", basis.source())
                .param("status", basis.status().word())
                .param("matter", matter)
                .param("due", Timestamp.from(dueAt))
                .update();
    }

    List<Recipient> recipients(UUID incident) {
        var now = clock.instant();
        return db.sql("""
                        select r.*, g.name as agency_name, g.name_en as agency_name_en, a.name as by_name
                        from warning.recipient r left join identity.agency g on g.id = r.agency
                        left join identity.account a on a.id = r.acknowledged_by
                        where r.incident = :incident order by r.n
                        """)
                .param("incident", incident)
                .query((row, n) -> {
                    var due = row.getTimestamp("due_at").toInstant();
                    var seen = instant(row, "acknowledged_at");
                    return new Recipient(
                            row.getInt("n"),
                            row.getString("name"),
                            row.getObject("agency", UUID.class),
                            row.getString("agency_name"),
                            row.getString("agency_name_en"),
                            row.getString("source"),
                            row.getString("status"),
                            due,
                            seen,
                            row.getString("by_name"),
                            (seen == null ? now : seen).isAfter(due));
                })
                .list();
    }

    /** Acknowledges as an agency; false when it has already, or need not. */
    boolean acknowledge(UUID incident, UUID agency, UUID by) {
        return mark(incident, by, "agency = :agency", agency);
    }

    /** Those outside the house have been told; false when they had been already. */
    boolean toldOutside(UUID incident, UUID by) {
        return mark(incident, by, "agency is null and :agency::uuid is null", null);
    }

    private boolean mark(UUID incident, UUID by, String which, @Nullable UUID agency) {
        return db.sql("""
                                update warning.recipient set acknowledged_at = :at, acknowledged_by = :by
                                where incident = :incident and acknowledged_at is null and\s""" + which)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("by", by)
                        .param("incident", incident)
                        .param("agency", agency)
                        .update()
                > 0;
    }

    long unacknowledged(UUID incident) {
        return db.sql("select count(*) from warning.recipient where incident = :id and acknowledged_at is null")
                .param("id", incident)
                .query(Long.class)
                .single();
    }

    void addReport(UUID incident, String kind, UUID by, String body, int affected, int serious, List<UUID> papers) {
        db.sql("""
                        insert into warning.report (incident, n, kind, at, by, body, affected, serious, papers)
                        select :incident, coalesce(max(r.n), 0) + 1, :kind, :at, :by, :body, :affected, :serious, :papers::uuid[]
                        from warning.report r where r.incident = :incident
                        """)
                .param("incident", incident)
                .param("kind", kind)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("body", body)
                .param("affected", affected)
                .param("serious", serious)
                .param("papers", papers.toArray(UUID[]::new))
                .update();
    }

    List<IncidentReport> reports(UUID incident) {
        return db.sql("""
                        select r.*, a.name as by_name from warning.report r left join identity.account a on a.id = r.by
                        where r.incident = :incident order by r.n
                        """)
                .param("incident", incident)
                .query((row, n) -> new IncidentReport(
                        row.getInt("n"),
                        row.getString("kind"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        row.getString("body"),
                        row.getInt("affected"),
                        row.getInt("serious"),
                        List.of((UUID[]) row.getArray("papers").getArray())))
                .list();
    }

    /** The numbers as last reported, and whether it is over; false when the row has moved on. */
    boolean save(Incident of, int affected, int serious, @Nullable Instant closedAt) {
        return db.sql("""
                                update warning.incident set affected = :affected, serious = :serious, closed_at = :closed::timestamptz,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("affected", affected)
                        .param("serious", serious)
                        .param("closed", closedAt == null ? null : Timestamp.from(closedAt))
                        .param("id", of.id())
                        .param("version", of.version())
                        .update()
                == 1;
    }

    /** The people whose agency reported it or must know of it. */
    Set<UUID> people(UUID incident) {
        return db.sql("""
                        select a.id from identity.account a
                        where a.agency in (select r.agency from warning.recipient r where r.incident = :id
                                           union select i.reporter from warning.incident i where i.id = :id)
                        """)
                .param("id", incident)
                .query((row, n) -> row.getObject("id", UUID.class))
                .set();
    }

    static Incident incident(ResultSet row) throws SQLException {
        var closed = instant(row, "closed_at");
        return new Incident(
                row.getObject("id", UUID.class),
                row.getString("number"),
                IncidentKind.valueOf(row.getString("kind")),
                row.getString("district"),
                row.getString("town"),
                row.getObject("institution", UUID.class),
                row.getString("place"),
                row.getString("summary"),
                row.getInt("affected"),
                row.getInt("serious"),
                row.getTimestamp("known_at").toInstant(),
                new FirstReport(
                        row.getObject("first_minutes", Integer.class),
                        instant(row, "first_due_at"),
                        row.getString("first_source"),
                        NormStatus.valueOf(row.getString("first_status").toUpperCase(Locale.ROOT))),
                row.getTimestamp("reported_at").toInstant(),
                row.getObject("reported_by", UUID.class),
                row.getObject("reporter", UUID.class),
                row.getInt("late_minutes"),
                closed == null ? new IncidentState.Reported() : new IncidentState.Closed(closed),
                row.getInt("version"));
    }
}
