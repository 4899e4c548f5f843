package shanyu.casework.official;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** The wordings of papers, each with its days. */
@Component
public class PaperTemplates {
    private static final String SELECT =
            "select *, lower(valid) as from_day, upper(valid) as to_day from casework.paper_template ";

    private final JdbcClient db;
    private final HouseClock clock;

    PaperTemplates(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    public List<PaperTemplate> all() {
        return db.sql(SELECT + "order by kind, valid")
                .query((row, n) -> row(row))
                .list();
    }

    PaperTemplate of(PaperKind kind, LocalDate day) {
        return db.sql(SELECT + "where kind = :kind and valid @> :day::date")
                .param("kind", kind.name())
                .param("day", day)
                .query((row, n) -> row(row))
                .optional()
                .orElseThrow(() -> new IllegalStateException("no wording of %s on %s".formatted(kind, day)));
    }

    Optional<PaperTemplate> find(UUID id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, n) -> row(row))
                .optional();
    }

    /** A new wording from a day on, tomorrow at the earliest; what was issued before keeps its own. */
    @Transactional
    public Outcome<PaperTemplate> reword(
            PaperKind kind, LocalDate from, String title, String titleEn, String body, Actor by) {
        if (!from.isAfter(clock.today()))
            return Refusal.field("from", from.toString(), "not-future").asOutcome();
        var before = of(kind, from);
        if (!before.from().isBefore(from) || before.to() != null)
            return Refusal.field("from", from.toString(), "already-reworded").asOutcome();
        db.sql("update casework.paper_template set valid = daterange(lower(valid), :from) where id = :id")
                .param("from", from)
                .param("id", before.id())
                .update();
        var id = UUID.randomUUID();
        db.sql("""
                        insert into casework.paper_template
                            (id, kind, valid, title, title_en, body, source, status, set_at, set_by)
                        values (:id, :kind, daterange(:from, null), :title, :titleEn, :body, :source, 'district', :at, :by)
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("from", from)
                .param("title", title)
                .param("titleEn", titleEn)
                .param("body", body)
                .param("source", before.source())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.accountId())
                .update();
        return Outcome.done(find(id).orElseThrow());
    }

    private static PaperTemplate row(ResultSet row) throws SQLException {
        Date to = row.getDate("to_day");
        return new PaperTemplate(
                row.getObject("id", UUID.class),
                PaperKind.valueOf(row.getString("kind")),
                row.getDate("from_day").toLocalDate(),
                to == null ? null : to.toLocalDate(),
                row.getString("title"),
                row.getString("title_en"),
                row.getString("body"),
                row.getString("source"),
                row.getString("status"));
    }
}
