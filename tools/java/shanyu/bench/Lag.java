package shanyu.bench;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks again and again how long the oldest entry has waited for its number, and keeps the longest. */
final class Lag {
    private final JdbcClient db;
    private final Thread thread;
    private volatile boolean over;
    private volatile double worst;

    Lag(JdbcClient db) {
        this.db = db;
        thread = Thread.ofPlatform().daemon().start(this::watch);
    }

    /** The longest wait seen, in seconds. */
    double stop() throws InterruptedException {
        over = true;
        thread.join();
        return worst;
    }

    private void watch() {
        while (!over) {
            Timestamp oldest = db.sql("select min(at) from evidence.pending")
                    .query((row, n) -> row.getTimestamp(1))
                    .list()
                    .getFirst();
            if (oldest != null)
                worst = Math.max(worst, Duration.between(oldest.toInstant(), Instant.now()).toNanos() / 1e9);
            try {
                Thread.sleep(20);
            } catch (InterruptedException end) {
                return;
            }
        }
    }
}
