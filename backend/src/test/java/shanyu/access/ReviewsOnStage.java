package shanyu.access;

import java.sql.Timestamp;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;

/** An unusual reading by somebody of each place. */
@Component
@Lazy
class ReviewsOnStage implements OnStage {
    private final JdbcClient db;
    private final AccountsOnStage accounts;
    private final HouseClock clock;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    ReviewsOnStage(JdbcClient db, AccountsOnStage accounts, HouseClock clock) {
        this.db = db;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "audit-review";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, here -> {
            var id = UUID.randomUUID();
            db.sql("""
                            insert into audit.review (id, kind, account, district, window_at, seen_count, threshold, opened_at, due_at)
                            values (:id, 'BULK_READING', :account, :district, :at, 500, 500, :at, :at)
                            """)
                    .param("id", id)
                    .param("account", UUID.fromString(accounts.at(here)))
                    .param("district", here.district())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
            return id.toString();
        });
    }
}
