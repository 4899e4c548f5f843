package shanyu.inspection.draw;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds that time has made due, and calendar rounds that nobody bound in time. */
@Component
class DueRounds {
    private final JdbcClient db;
    private final RoundStore store;

    DueRounds(JdbcClient db, RoundStore store) {
        this.db = db;
        this.store = store;
    }

    /** Rounds of these states whose entropy time lies before {@code before}, oldest first. */
    List<Round> in(Set<String> states, Instant before) {
        return db.sql(RoundRow.SELECT
                        + "where r.state = any(:states::text[]) and r.entropy_time < :before order by r.entropy_time")
                .param("states", states.toArray(String[]::new))
                .param("before", Timestamp.from(before))
                .query((row, n) -> RoundRow.round(row, store::proofs))
                .list();
    }

    /** Calendar rounds of the same month and scope that nobody bound in time; this one makes up for them. */
    List<Round> missed(Round round) {
        return db.sql(RoundRow.SELECT + """
                        where r.scope = :scope and r.year = :year and r.month = :month and r.state = 'planned'
                          and r.kind = 'monthly' and r.entropy_time < :time and r.id <> :id
                        """)
                .param("scope", round.scope())
                .param("year", round.month().getYear())
                .param("month", round.month().getMonthValue())
                .param("time", Timestamp.from(round.entropyTime()))
                .param("id", round.id())
                .query((row, n) -> RoundRow.round(row, store::proofs))
                .list();
    }

    /** Whether another round of the same scope and month was bound in place of a calendar round nobody bound in time. */
    boolean isMissedAndMadeUp(Round round) {
        return db.sql("""
                        select exists (
                            select from inspection.round r join inspection.manifest m on m.round = r.id
                            where r.scope = :scope and r.year = :year and r.month = :month
                              and r.entropy_time > :time and r.id <> :id)
                        """)
                .param("scope", round.scope())
                .param("year", round.month().getYear())
                .param("month", round.month().getMonthValue())
                .param("time", Timestamp.from(round.entropyTime()))
                .param("id", round.id())
                .query(Boolean.class)
                .single();
    }
}
