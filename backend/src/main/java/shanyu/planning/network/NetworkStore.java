package shanyu.planning.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.planner.walk.NetworkBytes;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.verifier.value.Hash;
import tools.jackson.databind.ObjectMapper;

/** The SQL of kept networks and of which was in use when. */
@Component
class NetworkStore {
    private static final int MARK = 12;
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("newest", "extract(epoch from n.imported_at) * -1");
        SORTS.put("name", "n.name");
        SORTS.put("nodes", "n.nodes");
        SORTS.put("ways", "n.ways");
    }

    private final JdbcClient db;
    private final ObjectMapper json;

    NetworkStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** What is kept of a network beside its nodes and ways. */
    record Kept(UUID id, String district, NetworkKind kind, String name, String source, byte[] file, long bytes) {}

    void keep(Kept kept, WalkingNetwork network, byte[] content, NetworkCheck check, Instant at, UUID by) {
        db.sql("""
                        insert into planning.network (id, district, kind, name, source, file_sha256, file_bytes, nodes, ways,
                            content, content_sha256, cells, cells_near, children, children_near, outside, parts,
                            imported_at, imported_by)
                        values (:id, :district, :kind, :name, :source, :file, :bytes, :nodes, :ways, :content, :hash, :cells,
                            :near, :children, :childrenNear, :outside, :parts::jsonb, :at, :by)
                        """)
                .param("id", kept.id)
                .param("district", kept.district)
                .param("kind", kept.kind.code())
                .param("name", kept.name)
                .param("source", kept.source)
                .param("file", kept.file)
                .param("bytes", kept.bytes)
                .param("nodes", network.network().nodes())
                .param("ways", network.network().ways())
                .param("content", content)
                .param("hash", Hash.sha256(content).bytes())
                .param("cells", check.cells())
                .param("near", check.cellsNear())
                .param("children", check.children())
                .param("childrenNear", check.childrenNear())
                .param("outside", check.outside())
                .param("parts", json.writeValueAsString(Map.of("apart", check.apart(), "named", check.parts())))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    /** The network of a district that was made from these bytes. */
    Optional<UUID> of(String district, byte[] file) {
        return db.sql("select id from planning.network where district = :district and file_sha256 = :file")
                .param("district", district)
                .param("file", file)
                .query(UUID.class)
                .optional();
    }

    boolean has(String district, UUID network) {
        return db.sql("select count(*) from planning.network where district = :district and id = :id")
                        .param("district", district)
                        .param("id", network)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws IllegalStateException when the bytes are not those that were kept */
    WalkingNetwork load(UUID id) {
        return db.sql("""
                        select kind, name, source, content, content_sha256, imported_at from planning.network where id = :id
                        """).param("id", id).query((row, n) -> loaded(id, row)).single();
    }

    private static WalkingNetwork loaded(UUID id, ResultSet row) throws SQLException {
        byte[] content = row.getBytes("content");
        if (!Arrays.equals(Hash.sha256(content).bytes(), row.getBytes("content_sha256")))
            throw new IllegalStateException("the bytes of network %s are not those that were kept".formatted(id));
        return walking(
                NetworkKind.of(row.getString("kind")),
                row.getString("name"),
                row.getString("source"),
                content,
                row.getTimestamp("imported_at").toInstant());
    }

    /** A network as its kept bytes have it. */
    static WalkingNetwork walking(NetworkKind kind, String name, String source, byte[] content, Instant importedAt) {
        var network = NetworkBytes.network(content);
        var stamp = new WalkingNetwork.Stamp(
                kind.code(),
                name,
                LocalDate.ofInstant(importedAt, HouseClock.ZONE),
                source,
                network.nodes(),
                network.ways(),
                HexFormat.of().formatHex(Hash.sha256(content).bytes()).substring(0, MARK));
        return new WalkingNetwork(stamp, network);
    }

    /** One turn of use. */
    record Use(int turn, @Nullable UUID network, Instant since) {
        static final Use NONE = new Use(0, null, Instant.EPOCH);
    }

    /** What was in use at a moment; the stand-in where nothing was. */
    Use use(String district, Instant moment) {
        return db.sql("""
                        select turn, network, lower(used) as since from planning.network_use
                        where district = :district and used @> :moment::timestamptz
                        """)
                .param("district", district)
                .param("moment", Timestamp.from(moment))
                .query((row, n) -> new Use(
                        row.getInt("turn"),
                        row.getObject("network", UUID.class),
                        row.getTimestamp("since").toInstant()))
                .optional()
                .orElse(Use.NONE);
    }

    /**
     * Ends the turn before and begins the next.
     *
     * @param network null for the stand-in
     * @return the number of the turn
     */
    int use(String district, @Nullable UUID network, Instant from, UUID by) {
        int before = db.sql("select coalesce(max(turn), 0) from planning.network_use where district = :district")
                .param("district", district)
                .query(Integer.class)
                .single();
        db.sql("update planning.network_use set used = tstzrange(lower(used), :from::timestamptz) "
                        + "where district = :district and turn = :turn")
                .param("from", Timestamp.from(from))
                .param("district", district)
                .param("turn", before)
                .update();
        db.sql("""
                        insert into planning.network_use (district, turn, network, used, taken_by)
                        values (:district, :turn, :network, tstzrange(:from::timestamptz, null), :by)
                        """)
                .param("district", district)
                .param("turn", before + 1)
                .param("network", network)
                .param("from", Timestamp.from(from))
                .param("by", by)
                .update();
        return before + 1;
    }

    Listing<NetworkRow> list(String district, @Nullable UUID inUse, Paging paging) {
        var total = db.sql("select count(*) from planning.network where district = :district")
                .param("district", district)
                .query(Long.class)
                .single();
        var rows = db.sql("""
                        select n.*, a.name as by_name, encode(n.file_sha256, 'hex') as file,
                               left(encode(n.content_sha256, 'hex'), :mark) as mark
                        from planning.network n join identity.account a on a.id = n.imported_by
                        where n.district = :district
                        """.stripTrailing() + " " + paging.orderBy(SORTS, "n.id") + " limit :size offset :offset")
                .param("mark", MARK)
                .param("district", district)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, n) -> row(row, inUse))
                .list();
        return Listing.of(rows, paging, total);
    }

    /** As {@code parts} keeps it. */
    private record Parts(int apart, List<NetworkCheck.Apart> named) {}

    private NetworkRow row(ResultSet row, @Nullable UUID inUse) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var parts = json.readValue(row.getString("parts"), Parts.class);
        var check = new NetworkCheck(
                row.getInt("cells"),
                row.getInt("cells_near"),
                row.getInt("children"),
                row.getInt("children_near"),
                row.getInt("outside"),
                parts.named,
                parts.apart);
        return new NetworkRow(
                id,
                row.getString("name"),
                row.getString("kind"),
                row.getString("source"),
                row.getString("mark"),
                row.getString("file"),
                row.getInt("nodes"),
                row.getInt("ways"),
                check.percent(),
                check,
                id.equals(inUse),
                row.getTimestamp("imported_at").toInstant(),
                row.getString("by_name"));
    }
}
