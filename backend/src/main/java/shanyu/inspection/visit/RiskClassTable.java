package shanyu.inspection.visit;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.registry.RiskClasses;
import shanyu.server.HouseClock;

/** Risk classes (A–D) as dated values; where nothing is entered an institution is {@link RiskClasses#UNCLASSED}. */
@Component
class RiskClassTable implements RiskClasses {
    private final JdbcClient db;
    private final HouseClock clock;

    RiskClassTable(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> institutions, LocalDate asOf) {
        var classes = new HashMap<UUID, String>();
        institutions.forEach(institution -> classes.put(institution, UNCLASSED));
        db.sql(
                        "select institution, class from inspection.risk_class where institution = any(:ids::uuid[]) and valid @> :day::date")
                .param("ids", institutions.toArray(UUID[]::new))
                .param("day", asOf)
                .query((row, n) -> Map.entry(row.getObject("institution", UUID.class), row.getString("class")))
                .list()
                .forEach(entry -> classes.put(entry.getKey(), entry.getValue()));
        return classes;
    }

    Optional<String> reason(UUID institution, LocalDate day) {
        return db.sql("select reason from inspection.risk_class where institution = :id and valid @> :day::date")
                .param("id", institution)
                .param("day", day)
                .query(String.class)
                .optional();
    }

    /** Sets the class from {@code day} on; what held before ends the day before. */
    void raise(UUID institution, String to, String reason, LocalDate day) {
        cut(institution, day);
        enter(institution, to, reason, day);
    }

    /** Ends what was raised; the class of before holds again from {@code day} on. */
    void restore(UUID institution, LocalDate day) {
        record Before(String name, String reason) {}
        var before = db.sql("""
                        select b.class, b.reason from inspection.risk_class r
                        join inspection.risk_class b on b.institution = r.institution and upper(b.valid) = lower(r.valid)
                        where r.institution = :id and r.valid @> :day::date
                        """)
                .param("id", institution)
                .param("day", day)
                .query((row, n) -> new Before(row.getString("class"), row.getString("reason")))
                .optional();
        cut(institution, day);
        before.ifPresent(old -> enter(institution, old.name(), old.reason(), day));
    }

    private void enter(UUID institution, String name, String reason, LocalDate day) {
        db.sql("""
                        insert into inspection.risk_class (institution, class, valid, reason, recorded_at)
                        values (:id, :class, daterange(:day, null), :reason, :at)
                        """)
                .param("id", institution)
                .param("class", name)
                .param("day", day)
                .param("reason", reason)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** What began on this very day never held for a whole day and goes. */
    private void cut(UUID institution, LocalDate day) {
        db.sql("delete from inspection.risk_class where institution = :id and lower(valid) >= :day")
                .param("id", institution)
                .param("day", day)
                .update();
        db.sql("""
                        update inspection.risk_class set valid = daterange(lower(valid), :day)
                        where institution = :id and valid @> :day::date
                        """).param("id", institution).param("day", day).update();
    }
}
