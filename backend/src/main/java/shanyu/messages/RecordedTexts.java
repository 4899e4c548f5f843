package shanyu.messages;

import io.swagger.v3.oas.annotations.media.Schema;
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

/** Without a gateway: short messages are written down where an administrator can look at them, and nothing leaves. */
public class RecordedTexts implements ShortMessages {
    private final JdbcClient db;
    private final HouseClock clock;

    RecordedTexts(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Schema(name = "RecordedText")
    public record Row(UUID id, @Personal(Mask.PHONE) String phone, String text, Instant recordedAt) {}

    @Override
    public void send(UUID delivery, String phone, String text) {
        db.sql("""
                        insert into messages.recorded_text (id, phone, text, recorded_at) values (:id, :phone, :text, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", delivery)
                .param("phone", phone)
                .param("text", text)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    public Listing<Row> list(Paging paging) {
        long total = db.sql("select count(*) from messages.recorded_text")
                .query(Long.class)
                .single();
        var rows = db.sql("select * from messages.recorded_text "
                        + paging.orderBy(Map.of("newest", "extract(epoch from recorded_at) * -1"), "id")
                        + " limit :limit offset :offset")
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("phone"),
                        row.getString("text"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
        return Listing.of(rows, paging, total);
    }
}
