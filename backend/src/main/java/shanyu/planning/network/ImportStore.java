package shanyu.planning.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The SQL of imports under way and of their pieces. */
@Component
class ImportStore {
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("newest", "extract(epoch from started_at) * -1");
        SORTS.put("name", "name");
        SORTS.put("state", "state");
    }

    private final JdbcClient db;
    private final ObjectMapper json;
    private final HouseClock clock;

    ImportStore(JdbcClient db, ObjectMapper json, HouseClock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    void begin(UUID id, String district, NetworkKind kind, String name, String source, long bytes, UUID by) {
        db.sql("""
                        insert into planning.network_import (id, district, kind, name, source, bytes, state, beat_at, started_at,
                            started_by)
                        values (:id, :district, :kind, :name, :source, :bytes, 'receiving', :now, :now, :by)
                        """)
                .param("id", id)
                .param("district", district)
                .param("kind", kind.code())
                .param("name", name)
                .param("source", source)
                .param("bytes", bytes)
                .param("now", now())
                .param("by", by)
                .update();
    }

    Optional<NetworkImport> find(UUID id) {
        return db.sql("select * from planning.network_import where id = :id")
                .param("id", id)
                .query((row, n) -> row(row))
                .optional();
    }

    /** The same, held until the transaction ends. */
    Optional<NetworkImport> hold(UUID id) {
        return db.sql("select * from planning.network_import where id = :id for update")
                .param("id", id)
                .query((row, n) -> row(row))
                .optional();
    }

    /** The one under way in a district. */
    Optional<UUID> open(String district) {
        return db.sql("select id from planning.network_import where district = :district and ended_at is null")
                .param("district", district)
                .query(UUID.class)
                .optional();
    }

    Optional<String> district(UUID id) {
        return db.sql("select district from planning.network_import where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    Listing<NetworkImport> list(String district, Paging paging) {
        var total = db.sql("select count(*) from planning.network_import where district = :district")
                .param("district", district)
                .query(Long.class)
                .single();
        var rows = db.sql("select * from planning.network_import where district = :district "
                        + paging.orderBy(SORTS, "id") + " limit :size offset :offset")
                .param("district", district)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    /** Bytes of one of its files that are here: where the next piece begins. */
    long received(UUID id, String file) {
        return db.sql("select coalesce(max(at + length(bytes)), 0) from planning.network_piece "
                        + "where import = :id and file = :file")
                .param("id", id)
                .param("file", file)
                .query(Long.class)
                .single();
    }

    void add(UUID id, String file, long at, byte[] bytes) {
        db.sql("insert into planning.network_piece (import, file, at, bytes) values (:id, :file, :at, :bytes)")
                .param("id", id)
                .param("file", file)
                .param("at", at)
                .param("bytes", bytes)
                .update();
        db.sql("update planning.network_import set received = received + :more, beat_at = :now where id = :id")
                .param("more", bytes.length)
                .param("now", now())
                .param("id", id)
                .update();
    }

    List<Long> pieces(UUID id, String file) {
        return db.sql("select at from planning.network_piece where import = :id and file = :file order by at")
                .param("id", id)
                .param("file", file)
                .query((row, n) -> row.getLong("at"))
                .list();
    }

    byte[] piece(UUID id, String file, long at) {
        return db.sql("select bytes from planning.network_piece where import = :id and file = :file and at = :at")
                .param("id", id)
                .param("file", file)
                .param("at", at)
                .query((row, n) -> row.getBytes("bytes"))
                .single();
    }

    void await(UUID id) {
        db.sql("update planning.network_import set state = 'waiting', beat_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** What a worker needs to know of the file it has taken up. */
    record Taken(UUID id, String district, NetworkKind kind, String name, String source, long bytes, UUID by) {}

    /** Takes up the file that waits longest, for this worker alone. */
    Optional<Taken> take(UUID worker) {
        return db.sql("""
                        update planning.network_import set state = 'reading', worker = :worker, beat_at = :now
                        where id = (select id from planning.network_import where state = 'waiting'
                                    order by started_at limit 1 for update skip locked)
                        returning id, district, kind, name, source, bytes, started_by
                        """)
                .param("worker", worker)
                .param("now", now())
                .query((row, n) -> new Taken(
                        row.getObject("id", UUID.class),
                        row.getString("district"),
                        NetworkKind.of(row.getString("kind")),
                        row.getString("name"),
                        row.getString("source"),
                        row.getLong("bytes"),
                        row.getObject("started_by", UUID.class)))
                .optional();
    }

    /** Says how far the reading is; no when it was cancelled meanwhile. */
    boolean beat(UUID id, int percent) {
        return db.sql("update planning.network_import set percent = :percent, beat_at = :now "
                                + "where id = :id and state = 'reading'")
                        .param("percent", percent)
                        .param("now", now())
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Ends it; what was handed in is gone with it. No when it had ended already. */
    boolean end(UUID id, ImportState state, @Nullable ImportFault fault, @Nullable UUID network) {
        boolean ended = db.sql("""
                                update planning.network_import
                                set state = :state, fault = :fault, detail = :detail, facts = :facts::jsonb, network = :network,
                                    percent = case when :state = 'done' then 100 else percent end, ended_at = :now
                                where id = :id and ended_at is null
                                """)
                        .param("state", state.code())
                        .param("fault", fault == null ? null : fault.code())
                        .param("detail", fault == null ? null : fault.detail())
                        .param("facts", json.writeValueAsString(fault == null ? Map.of() : fault.facts()))
                        .param("network", network)
                        .param("now", now())
                        .param("id", id)
                        .update()
                > 0;
        db.sql("delete from planning.network_piece where import = :id")
                .param("id", id)
                .update();
        return ended;
    }

    /**
     * Those a worker has let go of, and those whose pieces stopped coming.
     *
     * @param worker who asks, and is reading nothing now: what stands as its own it let go of
     */
    List<NetworkImport> left(UUID worker, Duration reading, Duration receiving) {
        return db.sql("""
                        select * from planning.network_import
                        where state = 'reading' and (worker = :worker or beat_at < :beat)
                           or state = 'receiving' and beat_at < :received
                        """)
                .param("worker", worker)
                .param("beat", Timestamp.from(clock.instant().minus(reading)))
                .param("received", Timestamp.from(clock.instant().minus(receiving)))
                .query((row, n) -> row(row))
                .list();
    }

    private NetworkImport row(ResultSet row) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new NetworkImport(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("name"),
                row.getString("source"),
                row.getLong("bytes"),
                row.getLong("received"),
                row.getString("state"),
                row.getInt("percent"),
                row.getString("fault"),
                row.getString("detail"),
                json.readValue(row.getString("facts"), FACTS),
                row.getObject("network", UUID.class),
                row.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
