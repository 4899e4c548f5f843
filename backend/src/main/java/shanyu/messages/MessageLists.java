package shanyu.messages;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sheets.Column;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** A person's own inbox. */
@Component
public class MessageLists {
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("newest", "extract(epoch from told_at) * -1");
        SORTS.put("kind", "kind");
    }

    private final JdbcClient db;
    private final ObjectMapper json;

    MessageLists(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Filters; each null means all. */
    public record Filter(
            @Nullable @Pattern(regexp = "matter|deadline|expiry|paper|closing") @Schema(example = "expiry")
            String group,

            @Nullable @Schema(description = "only what has not been read, or only what has")
            Boolean unread) {}

    @Schema(name = "Message")
    public record Row(
            UUID id,

            @Column(zh = "种类", en = "Kind") @Schema(example = "expiry.near")
            String kind,

            Map<String, Object> facts,

            @Column(zh = "链接", en = "Link") @Schema(example = "/office/institutions/…")
            String link,

            @Column(zh = "时间", en = "Told") Instant toldAt,
            @Column(zh = "已读", en = "Read") @Nullable Instant readAt) {}

    public Listing<Row> list(UUID owner, Filter filter, Paging paging) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("owner", owner);
        String from = "from messages.message where recipient = :owner";
        if (filter.group() != null) {
            from += " and split_part(kind, '.', 1) = :group";
            parameters.put("group", filter.group());
        }
        if (filter.unread() != null) from += filter.unread() ? " and read_at is null" : " and read_at is not null";
        long total = db.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("select * " + from + " " + paging.orderBy(SORTS, "id") + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    private Row row(ResultSet row) throws SQLException {
        var read = row.getTimestamp("read_at");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                json.readValue(row.getString("facts"), FACTS),
                row.getString("link"),
                row.getTimestamp("told_at").toInstant(),
                read == null ? null : read.toInstant());
    }
}
