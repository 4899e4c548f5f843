package shanyu.inspection.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.Rows;

/** Rows of arrivals. */
@Component
class ArrivalStore {
    private final JdbcClient db;

    ArrivalStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID visit, Arrival arrival) {
        var lapsed = arrival.lapsedAt();
        db.sql("""
                        insert into inspection.visit_arrival (id, visit, account, performed_at, received_at, late, reason,
                            began, lapsed_at)
                        values (:id, :visit, :account, :at, :received, :late, :reason, :began, :lapsed)
                        """)
                .param("id", arrival.id())
                .param("visit", visit)
                .param("account", arrival.account())
                .param("at", Timestamp.from(arrival.performed().at()))
                .param("received", Timestamp.from(arrival.performed().receivedAt()))
                .param("late", arrival.performed().late())
                .param("reason", arrival.performed().reason())
                .param("began", arrival.began())
                .param("lapsed", lapsed == null ? null : Timestamp.from(lapsed))
                .update();
    }

    /** All of a visit, in the order they happened. */
    List<Arrival> of(UUID visit) {
        return db.sql("select * from inspection.visit_arrival where visit = :visit order by performed_at, id")
                .param("visit", visit)
                .query((row, n) -> arrival(row))
                .list();
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                new Performed(
                        row.getTimestamp("performed_at").toInstant(),
                        row.getTimestamp("received_at").toInstant(),
                        row.getBoolean("late"),
                        row.getString("reason")),
                row.getBoolean("began"),
                Rows.instant(row, "lapsed_at"));
    }
}
