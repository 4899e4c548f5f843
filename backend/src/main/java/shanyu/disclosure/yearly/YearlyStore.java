package shanyu.disclosure.yearly;

import static shanyu.server.Rows.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.registry.Institution;
import tools.jackson.databind.ObjectMapper;

/** Rows of yearly disclosures. A published edition is never changed, only followed by another. */
@Component
class YearlyStore {
    private final JdbcClient db;
    private final ObjectMapper json;

    YearlyStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(YearlyReport report, Institution institution, Instant at) {
        db.sql("""
                        insert into disclosure.yearly_report (id, period, institution, district, town, edition, correction, answers,
                            state, begun_at)
                        values (:id, :period, :institution, :district, :town, :edition, :correction, :answers::jsonb, 'draft', :at)
                        """)
                .param("id", report.id())
                .param("period", report.period())
                .param("institution", report.institution())
                .param("district", institution.district())
                .param("town", institution.town())
                .param("edition", report.edition())
                .param("correction", report.correction())
                .param("answers", json.writeValueAsString(report.answers()))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Keeps the next form of it; false when somebody else changed it meanwhile. */
    boolean replace(YearlyReport before, YearlyReport next, @Nullable UUID publishedBy) {
        return db.sql("""
                        update disclosure.yearly_report
                        set answers = :answers::jsonb, state = :state, submitted_at = :submittedAt,
                            submitted_by = :submittedBy::uuid, published_at = :publishedAt, published_by = :publishedBy::uuid,
                            returned = :returned, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("answers", json.writeValueAsString(next.answers()))
                        .param("state", next.state().code())
                        .param("submittedAt", next.submittedAt() == null ? null : Timestamp.from(next.submittedAt()))
                        .param("submittedBy", next.submittedBy())
                        .param("publishedAt", next.publishedAt() == null ? null : Timestamp.from(next.publishedAt()))
                        .param("publishedBy", publishedBy)
                        .param("returned", next.returned())
                        .param("id", before.id())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    /** All editions of all years, newest first. */
    List<YearlyReport> ofInstitution(UUID institution) {
        return db.sql("""
                        select r.* from disclosure.yearly_report r join disclosure.yearly_period p on p.id = r.period
                        where r.institution = :institution order by p.year desc, r.edition desc
                        """)
                .param("institution", institution)
                .query((row, n) -> report(row))
                .list();
    }

    Optional<YearlyReport> newest(UUID period, UUID institution) {
        return db.sql("""
                        select * from disclosure.yearly_report where period = :period and institution = :institution
                        order by edition desc limit 1
                        """)
                .param("period", period)
                .param("institution", institution)
                .query((row, n) -> report(row))
                .optional();
    }

    private YearlyReport report(ResultSet row) throws SQLException {
        var answers = new EnumMap<YearlyField, String>(YearlyField.class);
        Map<?, ?> kept = json.readValue(row.getString("answers"), Map.class);
        kept.forEach((field, value) -> answers.put(YearlyField.valueOf(String.valueOf(field)), String.valueOf(value)));
        return new YearlyReport(
                row.getObject("id", UUID.class),
                row.getObject("period", UUID.class),
                row.getObject("institution", UUID.class),
                row.getInt("edition"),
                row.getString("correction"),
                answers,
                YearlyReport.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                instant(row, "submitted_at"),
                row.getObject("submitted_by", UUID.class),
                instant(row, "published_at"),
                row.getString("returned"),
                row.getInt("version"));
    }
}
