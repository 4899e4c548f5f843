package shanyu.inspection.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.inspection.visit.Signature.Side;

/** Rows of signatures. */
@Component
class SignatureStore {
    private final JdbcClient db;

    SignatureStore(JdbcClient db) {
        this.db = db;
    }

    /** Drawn again under the same results, the later one stands. */
    void put(UUID visit, Signature signature, UUID takenBy) {
        db.sql("""
                        insert into inspection.signature (id, visit, edition, hash, side, account, name, post, drawing,
                            refused, at, received_at, reason, taken_by)
                        values (:id, :visit, :edition, decode(:hash, 'hex'), :side, :account, :name, :post, :drawing,
                            :refused, :at, :received, :reason, :takenBy)
                        on conflict (visit, edition, hash, side, account) do update
                        set id = excluded.id, name = excluded.name, post = excluded.post, drawing = excluded.drawing,
                            refused = excluded.refused, at = excluded.at, received_at = excluded.received_at,
                            reason = excluded.reason, taken_by = excluded.taken_by
                        """)
                .param("id", signature.id())
                .param("visit", visit)
                .param("edition", signature.edition())
                .param("hash", signature.hash())
                .param("side", signature.side().name().toLowerCase(Locale.ROOT))
                .param("account", signature.account())
                .param("name", signature.name())
                .param("post", signature.post())
                .param("drawing", signature.drawing())
                .param("refused", signature.refused())
                .param("at", Timestamp.from(signature.at()))
                .param("received", Timestamp.from(signature.receivedAt()))
                .param("reason", signature.reason())
                .param("takenBy", takenBy)
                .update();
    }

    /** All of an edition, those under results since changed included. */
    List<Signature> of(UUID visit, int edition) {
        return db.sql("""
                        select *, encode(hash, 'hex') as hex from inspection.signature
                        where visit = :visit and edition = :edition order by at, id
                        """)
                .param("visit", visit)
                .param("edition", edition)
                .query((row, n) -> signature(row))
                .list();
    }

    private static Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                row.getString("hex"),
                Side.valueOf(row.getString("side").toUpperCase(Locale.ROOT)),
                row.getObject("account", UUID.class),
                row.getString("name"),
                row.getString("post"),
                row.getObject("drawing", UUID.class),
                row.getString("refused"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp(row.getTimestamp("received_at") == null ? "at" : "received_at")
                        .toInstant(),
                row.getString("reason"));
    }
}
