package shanyu.inspection.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.inspection.visit.VisitForm.Widened;

/** The short forms of visits; a visit without one is on the full form. */
@Component
class VisitForms {
    private final JdbcClient db;

    VisitForms(JdbcClient db) {
        this.db = db;
    }

    void choose(UUID visit, List<String> items, UUID by, Instant at) {
        db.sql("""
                        insert into inspection.visit_form (visit, items, chosen_by, chosen_at)
                        values (:visit, :items::text[], :by, :at)
                        """)
                .param("visit", visit)
                .param("items", items.toArray(String[]::new))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Widens once; the first reason stands. */
    void widen(UUID visit, String why, UUID by, Instant at) {
        db.sql("""
                        update inspection.visit_form set widened_at = :at, widened_by = :by, widened_for = :why
                        where visit = :visit and widened_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("why", why)
                .param("visit", visit)
                .update();
    }

    Optional<VisitForm> of(UUID visit) {
        return db.sql("select * from inspection.visit_form where visit = :visit")
                .param("visit", visit)
                .query((row, n) -> form(row))
                .optional();
    }

    /** The items a sheet must answer: the key items while its form is short, otherwise all. */
    List<SheetItem> asked(UUID visit, List<SheetItem> sheet) {
        return of(visit)
                .filter(VisitForm::isShort)
                .map(form -> sheet.stream()
                        .filter(item -> form.items().contains(item.item()) || (item.by() != null && item.isAnswered()))
                        .toList())
                .orElse(sheet);
    }

    private static VisitForm form(ResultSet row) throws SQLException {
        @Nullable UUID by = row.getObject("widened_by", UUID.class);
        return new VisitForm(
                List.of((String[]) row.getArray("items").getArray()),
                row.getObject("chosen_by", UUID.class),
                row.getTimestamp("chosen_at").toInstant(),
                by == null
                        ? null
                        : new Widened(row.getTimestamp("widened_at").toInstant(), by, row.getString("widened_for")));
    }
}
