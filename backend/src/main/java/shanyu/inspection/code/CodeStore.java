package shanyu.inspection.code;

import static shanyu.server.Rows.instant;

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

/** Rows of codes: one for each visit that carries one; those joined to it have none of their own. */
@Component
class CodeStore {
    private static final String COLUMNS = """
            select c.*, (select n.number from inspection.city_notice n where n.visit = c.visit and n.number is not null
                         order by n.at, n.id limit 1) as city_number
            from inspection.code c""";

    private final JdbcClient db;

    CodeStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * A code as its row has it.
     *
     * @param visit the one that carries it
     */
    record Row(
            UUID visit,
            String code,
            String kind,
            List<String> departments,
            String state,
            @Nullable Instant shownAt,
            @Nullable Instant scannedAt,
            @Nullable Instant ratedAt,
            @Nullable Instant expiredAt,
            int version,
            @Nullable String cityNumber) {}

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

    Optional<Row> of(UUID visit) {
        return db.sql(COLUMNS + " where visit = :visit")
                .param("visit", visit)
                .query((row, n) -> row(row))
                .optional();
    }

    /** The code as it stands, once its team has shown it; empty for what is no code. */
    Optional<Row> shown(String code) {
        if (!CodeText.isRight(code)) return Optional.empty();
        return db.sql(COLUMNS + " where code = :code and shown_at is not null")
                .param("code", code)
                .query((row, n) -> row(row))
                .optional();
    }

    /** Who goes under the code from now on. */
    void gather(UUID visit, String kind, List<String> departments) {
        db.sql("""
                        update inspection.code set kind = :kind, department = :departments::text[], version = version + 1
                        where visit = :visit and (kind <> :kind or department <> :departments::text[])
                        """)
                .param("kind", kind)
                .param("departments", departments.toArray(String[]::new))
                .param("visit", visit)
                .update();
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

    boolean scan(UUID visit, String by, Instant at) {
        return db.sql("""
                                update inspection.code set state = 'scanned', scanned_at = :at, confirmed_by = :by, version = version + 1
                                where visit = :visit and state = 'shown'
                                """)
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("visit", visit)
                        .update()
                == 1;
    }

    /** The window is over and nobody used it. */
    boolean expire(UUID visit, Instant at) {
        return db.sql("""
                                update inspection.code set state = 'expired', expired_at = :at, version = version + 1
                                where visit = :visit and state in ('issued', 'shown')
                                """).param("at", Timestamp.from(at)).param("visit", visit).update() == 1;
    }

    /** A visit of it was made after all, and the house heard of it late. */
    void revive(UUID visit) {
        db.sql("""
                        update inspection.code
                        set state = case when shown_at is null then 'issued' else 'shown' end, expired_at = null,
                            version = version + 1
                        where visit = :visit and state = 'expired'
                        """).param("visit", visit).update();
    }

    /** False when it was rated before: once only. */
    boolean rate(UUID visit, String district, Rating rating, Instant at) {
        int added = db.sql("""
                        insert into inspection.visit_rating (visit, district, conduct, time, burden, text, anonymous, at)
                        values (:visit, :district, :conduct, :time, :burden, :text, :anonymous, :at) on conflict (visit) do nothing
                        """)
                .param("visit", visit)
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
                .param("visit", visit)
                .update();
        return true;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("visit", UUID.class),
                row.getString("code"),
                row.getString("kind"),
                List.of((String[]) row.getArray("department").getArray()),
                row.getString("state"),
                instant(row, "shown_at"),
                instant(row, "scanned_at"),
                instant(row, "rated_at"),
                instant(row, "expired_at"),
                row.getInt("version"),
                row.getString("city_number"));
    }
}
