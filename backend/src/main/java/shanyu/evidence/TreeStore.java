package shanyu.evidence;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import shanyu.verifier.merkle.Node;
import shanyu.verifier.merkle.Nodes;
import shanyu.verifier.value.Hash;

/** The log's rows: what waits, what is numbered, complete subtrees, signed heads. */
@Component
class TreeStore implements Nodes {
    /** Any fixed number: it names the sequencer's lock among all advisory locks of this database. */
    private static final long SEQUENCER = 0x5368616e7975L;

    private final JdbcTemplate db;

    TreeStore(JdbcTemplate db) {
        this.db = db;
    }

    record Waiting(long id, String body) {}

    /** An entry's number and hash, for the one that waits under {@code id}. */
    record Place(long id, long seq, Hash leaf) {}

    record Entry(long seq, String body, Hash leaf) {}

    /** Whether this transaction may number entries; only one may, on any node. */
    boolean mayNumber() {
        return Boolean.TRUE.equals(db.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, SEQUENCER));
    }

    List<Waiting> waiting(int limit) {
        return db.query(
                "select id, body from evidence.pending order by id limit ?",
                (row, n) -> new Waiting(row.getLong("id"), row.getString("body")),
                limit);
    }

    long size() {
        Long size = db.queryForObject("select coalesce(max(seq) + 1, 0) from evidence.entry", Long.class);
        return size == null ? 0 : size;
    }

    /** Moves what waits into the log; the texts stay in the database, only numbers and hashes travel. */
    void number(List<Place> places) {
        int moved = update(
                """
                with place as (select * from unnest(?::bigint[], ?::bigint[], ?::bytea[]) as place (id, seq, leaf)),
                     taken as (delete from evidence.pending p using place where p.id = place.id returning p.id, p.body)
                insert into evidence.entry (seq, body, leaf)
                select place.seq, taken.body, place.leaf from taken join place using (id) order by place.seq
                """,
                places.stream().map(Place::id).toArray(Long[]::new),
                places.stream().map(Place::seq).toArray(Long[]::new),
                places.stream().map(place -> place.leaf().bytes()).toArray(byte[][]::new));
        if (moved != places.size())
            throw new IllegalStateException("%d entries were to be numbered, %d were".formatted(places.size(), moved));
    }

    void addNodes(List<Node> nodes) {
        update(
                "insert into evidence.node (level, index, hash) select * from unnest(?::bigint[], ?::bigint[], ?::bytea[])",
                nodes.stream().map(node -> (long) node.level()).toArray(Long[]::new),
                nodes.stream().map(Node::index).toArray(Long[]::new),
                nodes.stream().map(node -> node.hash().bytes()).toArray(byte[][]::new));
    }

    private int update(String sql, Long[] a, Long[] b, byte[][] hashes) {
        return db.update(connection -> {
            var statement = connection.prepareStatement(sql);
            statement.setArray(1, connection.createArrayOf("bigint", a));
            statement.setArray(2, connection.createArrayOf("bigint", b));
            statement.setArray(3, connection.createArrayOf("bytea", hashes));
            return statement;
        });
    }

    @Override
    public Hash at(int level, long index) {
        byte[] hash = level == 0
                ? db.queryForObject("select leaf from evidence.entry where seq = ?", byte[].class, index)
                : db.queryForObject(
                        "select hash from evidence.node where level = ? and index = ?", byte[].class, level, index);
        if (hash == null) throw new IllegalStateException("no subtree at level %d, %d".formatted(level, index));
        return Hash.of(hash);
    }

    void addHead(SignedHead head) {
        db.update(
                "insert into evidence.head (size, origin, root, at, key, signature) values (?, ?, ?, ?, ?, ?)",
                head.size(),
                head.origin(),
                head.root().bytes(),
                Timestamp.from(head.at()),
                head.key(),
                head.signature());
    }

    Optional<SignedHead> latestHead() {
        return heads(1, Long.MAX_VALUE).stream().findFirst();
    }

    Optional<SignedHead> head(long size) {
        return heads(1, size).stream().filter(head -> head.size() == size).findFirst();
    }

    /** Heads from the newest not above {@code size} downwards. */
    List<SignedHead> heads(int limit, long size) {
        return db.query(
                """
                select size, origin, root, at, key, signature from evidence.head
                where size <= ? order by size desc limit ?
                """,
                (row, n) -> new SignedHead(
                        row.getString("origin"),
                        row.getLong("size"),
                        Hash.of(row.getBytes("root")),
                        row.getTimestamp("at").toInstant(),
                        row.getBytes("key"),
                        row.getBytes("signature")),
                size,
                limit);
    }

    List<Entry> published(String about) {
        return db.query(
                """
                select seq, body, leaf from evidence.entry
                where body like '%"public":true%' and body::jsonb ->> 'about' = ? and body::jsonb ->> 'public' = 'true'
                order by seq limit 200
                """,
                (row, n) -> new Entry(row.getLong("seq"), row.getString("body"), Hash.of(row.getBytes("leaf"))), about);
    }

    /** The text every entry of this actor has in it: entries are canonical, so there is only one way to write it. */
    private static String madeBy(String actor) {
        return "\"actor\":\"" + actor + "\"";
    }

    List<Entry> underEmergency(String emergency, int limit) {
        return marked("\"emergency\":\"" + emergency + "\"", "asc", 0, limit);
    }

    List<Entry> actedBy(String actor, long offset, int limit) {
        return marked(madeBy(actor), "desc", offset, limit);
    }

    /** Entries among the newest {@link Heads#SEARCHED} with this text in them. */
    private List<Entry> marked(String mark, String order, long offset, int limit) {
        return db.query(
                """
                select seq, body, leaf from evidence.entry
                where seq > (select max(seq) - ? from evidence.entry) and position(? in body) > 0
                order by seq %s offset ? limit ?
                """.formatted(order),
                (row, n) -> new Entry(row.getLong("seq"), row.getString("body"), Hash.of(row.getBytes("leaf"))),
                Heads.SEARCHED,
                mark,
                offset,
                limit);
    }

    long countActedBy(String actor) {
        Long count = db.queryForObject("""
                select count(*) from evidence.entry
                where seq > (select max(seq) - ? from evidence.entry) and position(? in body) > 0
                """, Long.class, Heads.SEARCHED, madeBy(actor));
        return count == null ? 0 : count;
    }

    /** At most {@code limit} entries of the log of {@code size} entries, from {@code from} on. */
    List<Entry> entries(long from, long size, int limit) {
        return db.query(
                "select seq, body, leaf from evidence.entry where seq >= ? and seq < ? order by seq limit ?",
                (row, n) -> new Entry(row.getLong("seq"), row.getString("body"), Hash.of(row.getBytes("leaf"))),
                from,
                size,
                limit);
    }
}
