package shanyu.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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

    record Entry(long seq, String body, Hash leaf) {}

    /** Whether this transaction may number entries; only one may, on any node. */
    boolean mayNumber() {
        return Boolean.TRUE.equals(db.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, SEQUENCER));
    }

    List<Waiting> takeWaiting(int limit) {
        return db.query("""
                with taken as (
                    delete from evidence.pending
                    where id in (select id from evidence.pending order by id limit ?)
                    returning id, body)
                select id, body from taken order by id
                """, (row, n) -> new Waiting(row.getLong("id"), row.getString("body")), limit);
    }

    long size() {
        Long size = db.queryForObject("select coalesce(max(seq) + 1, 0) from evidence.entry", Long.class);
        return size == null ? 0 : size;
    }

    void addEntries(List<Entry> entries) {
        insert(
                "insert into evidence.entry (seq, body, leaf) select * from unnest(?::bigint[], ?::text[], ?::bytea[])",
                "bigint",
                entries.stream().map(Entry::seq).toArray(),
                "text",
                entries.stream().map(Entry::body).toArray(),
                "bytea",
                entries.stream().map(entry -> entry.leaf().bytes()).toArray(byte[][]::new));
    }

    void addNodes(List<Node> nodes) {
        insert(
                "insert into evidence.node (level, index, hash) select * from unnest(?::int[], ?::bigint[], ?::bytea[])",
                "int",
                nodes.stream().map(Node::level).toArray(),
                "bigint",
                nodes.stream().map(Node::index).toArray(),
                "bytea",
                nodes.stream().map(node -> node.hash().bytes()).toArray(byte[][]::new));
    }

    private void insert(String sql, String typeA, Object[] a, String typeB, Object[] b, String typeC, Object[] c) {
        db.update(connection -> {
            var statement = connection.prepareStatement(sql);
            statement.setArray(1, array(connection, typeA, a));
            statement.setArray(2, array(connection, typeB, b));
            statement.setArray(3, array(connection, typeC, c));
            return statement;
        });
    }

    private static java.sql.Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
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

    List<Entry> actedBy(String actor, long offset, int limit) {
        return db.query(
                """
                select seq, body, leaf from evidence.entry
                where seq > (select max(seq) - ? from evidence.entry) and position(? in body) > 0
                order by seq desc offset ? limit ?
                """,
                (row, n) -> new Entry(row.getLong("seq"), row.getString("body"), Hash.of(row.getBytes("leaf"))),
                Heads.SEARCHED,
                madeBy(actor),
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

    List<Entry> entries(long from, int limit) {
        return db.query(
                "select seq, body, leaf from evidence.entry where seq >= ? order by seq limit ?",
                (row, n) -> new Entry(row.getLong("seq"), row.getString("body"), Hash.of(row.getBytes("leaf"))),
                from,
                limit);
    }

    void beat(Instant at) {
        db.update("""
                insert into server.duty (name, every, last_run, last_done) values ('evidence.sequence', interval '1 second', ?, ?)
                on conflict (name) do update set last_run = excluded.last_run, last_done = excluded.last_done
                """, Timestamp.from(at), Timestamp.from(at));
    }
}
