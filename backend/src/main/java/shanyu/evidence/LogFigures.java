package shanyu.evidence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the log fares, as figures that are asked for now and then. */
@Component
class LogFigures implements MeterBinder {
    private final JdbcClient db;

    LogFigures(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void bindTo(MeterRegistry figures) {
        Gauge.builder("shanyu.log.waiting", this, LogFigures::waiting)
                .description("entries written that have no number in the log yet")
                .register(figures);
    }

    private double waiting() {
        try {
            return db.sql("select count(*) from evidence.pending")
                    .query(Double.class)
                    .single();
        } catch (DataAccessException away) {
            return Double.NaN;
        }
    }
}
