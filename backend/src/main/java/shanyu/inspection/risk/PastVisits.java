package shanyu.inspection.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What visits of the past showed: who was visited when, and what weighty came of it. */
@Component
class PastVisits {
    private final JdbcClient db;

    PastVisits(JdbcClient db) {
        this.db = db;
    }

    /** What visits of a span found in an institution: standing critical and major findings. */
    record Seen(LocalDate first, int critical, int major) {
        boolean failed() {
            return critical + major > 0;
        }
    }

    /** Visited on site from one day to another, both included, with results submitted. */
    Set<UUID> visited(Collection<UUID> institutions, LocalDate from, LocalDate to) {
        return new HashSet<>(seen(institutions, from, to).keySet());
    }

    Map<UUID, Seen> seen(Collection<UUID> institutions, LocalDate from, LocalDate to) {
        var seen = new HashMap<UUID, Seen>();
        db.sql("""
                        select v.institution, min((v.begun_at at time zone 'Asia/Shanghai')::date) as first,
                               count(f.id) filter (where f.severity = 'CRITICAL') as critical,
                               count(f.id) filter (where f.severity = 'MAJOR') as major
                        from inspection.visit v
                        left join inspection.finding f on f.visit = v.id and f.ending is distinct from 'withdrawn'
                            and f.ending is distinct from 'dismissed'
                        where v.institution = any(:ids::uuid[]) and v.submitted_at is not null
                          and (v.begun_at at time zone 'Asia/Shanghai')::date between :from and :to
                        group by v.institution
                        """)
                .param("ids", institutions.toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    seen.put(
                            row.getObject("institution", UUID.class),
                            new Seen(row.getDate("first").toLocalDate(), row.getInt("critical"), row.getInt("major")));
                });
        return seen;
    }
}
