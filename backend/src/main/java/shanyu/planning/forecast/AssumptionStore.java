package shanyu.planning.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of what districts assume. */
@Component
class AssumptionStore {
    private static final String SAME = " district = :district and name = :name and age = :age"
            + " and form is not distinct from :form::text and price is not distinct from :price::text"
            + " and town is not distinct from :town::text";

    private final JdbcClient db;

    AssumptionStore(JdbcClient db) {
        this.db = db;
    }

    List<Assumption> standing(String district) {
        return db.sql("select * from planning.assumption where district = :district and replaced_at is null")
                .param("district", district)
                .query((row, n) -> assumption(row))
                .list();
    }

    /** Every version, the newest first. */
    List<Assumption> all(String district) {
        return db.sql("select * from planning.assumption where district = :district order by entered_at desc, id")
                .param("district", district)
                .query((row, n) -> assumption(row))
                .list();
    }

    Assumption replace(String district, Assumption by, UUID who, Instant at) {
        // Two at once would take the same number, or leave two that stand.
        db.sql("select pg_advisory_xact_lock(hashtextextended('planning.assumption ' || :district, 0))")
                .param("district", district)
                .query((row, n) -> n)
                .list();
        about("update planning.assumption set replaced_at = :at where replaced_at is null and" + SAME, district, by)
                .param("at", Timestamp.from(at))
                .update();
        about(
                        "insert into planning.assumption (id, district, name, age, form, price, town, value, spread, status, source,"
                                + " n, entered_at, entered_by) select :id, :district, :name, :age, :form::text, :price::text,"
                                + " :town::text, :value, :spread::numeric, :status, :source, 1 + coalesce(max(n), 0), :at, :who"
                                + " from planning.assumption where" + SAME,
                        district,
                        by)
                .param("id", by.id())
                .param("value", by.value())
                .param("spread", by.spread())
                .param("status", by.status())
                .param("source", by.source())
                .param("at", Timestamp.from(at))
                .param("who", who)
                .update();
        return db.sql("select * from planning.assumption where id = :id")
                .param("id", by.id())
                .query((row, n) -> assumption(row))
                .single();
    }

    private JdbcClient.StatementSpec about(String sql, String district, Assumption of) {
        return db.sql(sql)
                .param("district", district)
                .param("name", of.name())
                .param("age", of.age())
                .param("form", of.form())
                .param("price", of.price())
                .param("town", of.town());
    }

    private static Assumption assumption(ResultSet row) throws SQLException {
        var spread = row.getBigDecimal("spread");
        return new Assumption(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getInt("age"),
                row.getString("form"),
                row.getString("price"),
                row.getString("town"),
                row.getBigDecimal("value").stripTrailingZeros(),
                spread == null ? null : spread.stripTrailingZeros(),
                row.getString("status"),
                row.getString("source"),
                row.getInt("n"));
    }
}
