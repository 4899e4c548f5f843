package shanyu.messages;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sealing.Seals;

/** Without a gateway: short messages are written down where an administrator can look at them, and nothing leaves. */
public class RecordedTexts implements ShortMessages {
    private final JdbcClient db;
    private final HouseClock clock;
    private final Seals seals;

    RecordedTexts(JdbcClient db, HouseClock clock, Seals seals) {
        this.db = db;
        this.clock = clock;
        this.seals = seals;
    }

    /** @param phone empty when its owner took it away */
    @Schema(name = "RecordedText")
    public record Row(UUID id, @Personal(Mask.PHONE) String phone, String text, Instant recordedAt) {}

    @Override
    public void send(UUID delivery, String phone, String text) {
        db.sql("""
                        insert into messages.recorded_text (id, phone_sealed, text, recorded_at)
                        values (:id, :phone, :text, :at) on conflict (id) do nothing
                        """)
                .param("id", delivery)
                .param(
                        "phone",
                        seals.seal(MessageSeals.RECORDED, delivery, recipient(delivery), phone)
                                .bytes())
                .param("text", text)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    public Listing<Row> list(Paging paging) {
        long total = db.sql("select count(*) from messages.recorded_text")
                .query(Long.class)
                .single();
        var rows = db.sql(
                        "select t.*, " + MessageSeals.RECORDED.person() + " as recipient from messages.recorded_text t "
                                + paging.orderBy(Map.of("newest", "extract(epoch from recorded_at) * -1"), "id")
                                + " limit :limit offset :offset")
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        phone(row),
                        row.getString("text"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
        return Listing.of(rows, paging, total);
    }

    private String phone(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("phone_sealed");
        String clear = row.getString("phone");
        if (sealed == null || !clear.isEmpty()) return clear;
        var recipient = row.getObject("recipient", UUID.class);
        return seals.open(MessageSeals.RECORDED.holding(row.getObject("id", UUID.class), recipient, sealed))
                .orElse("");
    }

    private UUID recipient(UUID delivery) {
        return db.sql("""
                        select m.recipient from messages.delivery d join messages.message m on m.id = d.message
                        where d.id = :id
                        """).param("id", delivery).query(UUID.class).single();
    }
}
