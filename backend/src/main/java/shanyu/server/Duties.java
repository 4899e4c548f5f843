package shanyu.server;

import java.sql.Timestamp;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The heartbeats of what the house does by itself: a duty that has not ended well for long enough shows as late. */
@Component
public class Duties {
    private final JdbcClient db;
    private final HouseClock clock;

    Duties(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * A duty has ended well just now.
     *
     * @param name by which the page of clocks knows it, e.g. {@code casework.escalate}
     * @param every how often it should
     */
    public void done(String name, Duration every) {
        db.sql("""
                        insert into server.duty (name, every, last_run, last_done)
                        values (:name, make_interval(secs => :seconds), :at, :at)
                        on conflict (name) do update set last_run = excluded.last_run, last_done = excluded.last_done
                        """)
                .param("name", name)
                .param("seconds", every.toSeconds())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
