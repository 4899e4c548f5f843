package shanyu.inspection.code;

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

/** Rows of codes. */
@Component
class CodeStore {
    private final JdbcClient db;

    CodeStore(JdbcClient db) {
        this.db = db;
    }

    void issue(UUID visit, String code, String kind, List<String> departments, Instant at) {
        db.sql("""
                        insert into inspection.code (visit, code, kind, department, state, issued_at)
                        values (:visit, :code, :kind, :departments::text[], 'issued', :at)
                        on conflict (visit) do nothing
                        """)
                .param("visit", visit)
                .param("code", code)
                .param("kind", kind)
                .param("departments", departments.toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<CheckCode> of(UUID visit) {
        return db.sql("select * from inspection.code where visit = :visit")
                .param("visit", visit)
                .query((row, n) -> code(row))
                .optional();
    }

    private Optional<CheckCode> find(String code) {
        return db.sql("select * from inspection.code where code = :code")
                .param("code", code)
                .query((row, n) -> code(row))
                .optional();
    }

    /** The code as it stands, once its team has shown it; empty for what is no code. */
    Optional<CheckCode> shown(String code) {
        return CodeText.isRight(code) ? find(code).filter(found -> found.shownAt() != null) : Optional.empty();
    }

    void show(UUID visit, UUID by, Instant at) {
        db.sql("""
                        update inspection.code set state = 'shown', shown_at = :at, shown_by = :by, version = version + 1
                        where visit = :visit and state = 'issued'
                        """)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("visit", visit)
                .update();
    }

    boolean scan(CheckCode code, String by, Instant at) {
        return db.sql("""
                                update inspection.code set state = 'scanned', scanned_at = :at, confirmed_by = :by, version = version + 1
                                where visit = :visit and state = 'shown'
                                """)
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("visit", code.visit())
                        .update()
                == 1;
    }

    /** False when it was rated before: once only. */
    boolean rate(CheckCode code, String district, Rating rating, Instant at) {
        int added = db.sql("""
                        insert into inspection.visit_rating (visit, district, conduct, time, burden, text, anonymous, at)
                        values (:visit, :district, :conduct, :time, :burden, :text, :anonymous, :at) on conflict (visit) do nothing
                        """)
                .param("visit", code.visit())
                .param("district", district)
                .param("conduct", rating.conduct())
                .param("time", rating.time())
                .param("burden", rating.burden())
                .param("text", rating.text())
                .param("anonymous", rating.anonymous())
                .param("at", Timestamp.from(at))
                .update();
        if (added == 0) return false;
        db.sql("update inspection.code set state = 'rated', rated_at = :at, version = version + 1 where visit = :visit")
                .param("at", Timestamp.from(at))
                .param("visit", code.visit())
                .update();
        return true;
    }

    private static CheckCode code(ResultSet row) throws SQLException {
        return new CheckCode(
                row.getObject("visit", UUID.class),
                row.getString("code"),
                row.getString("kind"),
                List.of((String[]) row.getArray("department").getArray()),
                row.getString("state"),
                instant(row, "shown_at"),
                instant(row, "scanned_at"),
                instant(row, "rated_at"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
