package shanyu.inspection.risk;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /**
     * A class and where it came from.
     *
     * @param score that gave it; null where people set it
     * @param override by which people set it
     */
    record Held(
            String riskClass,
            LocalDate since,
            @Nullable UUID score,
            @Nullable UUID override) {}

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

    Optional<Held> held(UUID institution, LocalDate day) {
        return db.sql("""
                        select class, lower(valid) as since, score, override from inspection.risk_class
                        where institution = :id and valid @> :day::date
                        """)
                .param("id", institution)
                .param("day", day)
                .query((row, n) -> new Held(
                        row.getString("class"),
                        row.getDate("since").toLocalDate(),
                        row.getObject("score", UUID.class),
                        row.getObject("override", UUID.class)))
                .optional();
    }

    /** The class from {@code day} on; where it is the one that held before, by the same hand, that row runs on. */
    void set(UUID institution, Held next) {
        var day = next.since();
        var before = held(institution, day);
        if (before.filter(held ->
                        held.riskClass().equals(next.riskClass()) && Objects.equals(held.override(), next.override()))
                .isPresent()) return;
        cut(institution, day);
        db.sql("""
                        insert into inspection.risk_class (institution, class, valid, reason, recorded_at, score, override)
                        values (:id, :class, daterange(:day, null), :reason, :at, :score, :override)
                        """)
                .param("id", institution)
                .param("class", next.riskClass())
                .param("day", day)
                .param("reason", next.override() == null ? "formula" : "override")
                .param("at", Timestamp.from(clock.instant()))
                .param("score", next.score())
                .param("override", next.override())
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
