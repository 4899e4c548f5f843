package shanyu.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the house does by itself, and what it owes the outside, as figures that are asked for now and then. A database that
 * is away gives none rather than an old one.
 */
@Component
class DutyFigures implements MeterBinder {
    private final JdbcClient db;
    private final HouseClock clock;

    DutyFigures(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry figures) {
        Gauge.builder("shanyu.duties.late", this, DutyFigures::late)
                .description("duties that have not ended well within three times their interval")
                .register(figures);
        Gauge.builder("shanyu.wal.failed", this, DutyFigures::failedWal)
                .description("pieces of the database's log that could not be shipped since its statistics began")
                .register(figures);
    }

    private double late() {
        return asked(db.sql("select count(*) from server.duty where last_done is null or last_done < :now - 3 * every")
                .param("now", Timestamp.from(clock.instant())));
    }

    private double failedWal() {
        return asked(db.sql("select failed_count from pg_stat_archiver"));
    }

    private static double asked(JdbcClient.StatementSpec question) {
        try {
            return question.query(Double.class).single();
        } catch (DataAccessException away) {
            return Double.NaN;
        }
    }
}
