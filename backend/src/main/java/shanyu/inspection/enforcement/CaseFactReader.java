package shanyu.inspection.enforcement;

import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;

/** Reads what a case rests on from the finding behind it. */
@Component
class CaseFactReader {
    private final JdbcClient db;
    private final HouseClock clock;

    CaseFactReader(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Null for a case without a finding. */
    @Nullable
    CaseFacts of(JointCase of) {
        if (of.finding() == null) return null;
        return db.sql("""
                        select coalesce(f.ended_at, :now) > f.due_at
                                 or coalesce(r.due_at < f.found_at and (r.ended_at is null or r.ended_at > r.due_at), false)
                                 as refused,
                               exists (select 1 from inspection.finding o
                                       where o.institution = f.institution and o.item = f.item and o.id <> f.id
                                         and o.found_at < f.found_at
                                         and coalesce(o.ending, '') not in ('dismissed', 'withdrawn')) as repeated,
                               coalesce(f.ending in ('rectified', 'on-the-spot') and f.ended_at <= f.due_at, false) as in_time
                        from inspection.finding f left join inspection.finding r on r.id = f.repeats where f.id = :finding
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("finding", of.finding())
                .query((row, n) ->
                        new CaseFacts(row.getBoolean("refused"), row.getBoolean("repeated"), row.getBoolean("in_time")))
                .single();
    }
}
