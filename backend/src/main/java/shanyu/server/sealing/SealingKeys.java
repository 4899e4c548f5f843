package shanyu.server.sealing;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shanyu.server.HouseClock;
import shanyu.server.Rows;

/** The versions of the key: one in use, older ones that still open something, destroyed ones. */
@Component
public class SealingKeys {
    /** Whoever read a ciphertext before it was sealed anew has opened it long since: no request lives as long. */
    static final Duration GRACE = Duration.ofMinutes(5);

    private final JdbcClient db;
    private final MasterKey master;
    private final RequestKeys requests;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final List<SealedColumn> columns;
    private final Map<Integer, Keys> known = new ConcurrentHashMap<>();

    SealingKeys(
            JdbcClient db,
            MasterKey master,
            RequestKeys requests,
            HouseClock clock,
            ApplicationEventPublisher events,
            List<SealedColumns> rooms) {
        this.db = db;
        this.master = master;
        this.requests = requests;
        this.clock = clock;
        this.events = events;
        this.columns = rooms.stream().flatMap(room -> room.columns().stream()).toList();
        // A house that cannot open what it holds does not start.
        readable();
    }

    List<SealedColumn> columns() {
        return columns;
    }

    /** The versions, the newest first, with how much is sealed under each. */
    @Transactional(readOnly = true)
    public List<KeyVersion> list() {
        var texts = texts();
        return db.sql("select * from server.sealing_key order by version desc")
                .query((row, n) -> new KeyVersion(
                        row.getInt("version"),
                        KeyState.valueOf(row.getString("state")),
                        texts.getOrDefault(row.getInt("version"), 0L),
                        Rows.at(row, "made_at"),
                        Rows.instant(row, "retired_at"),
                        Rows.instant(row, "destroyed_at")))
                .list();
    }

    /** Texts that an earlier version of the house wrote in clear and {@link Resealing} has not come to yet. */
    public long inClear() {
        return columns.stream()
                .mapToLong(column -> db.sql(
                                "select count(*) from " + column.table() + " where " + column.plain() + " <> ''")
                        .query(Long.class)
                        .single())
                .sum();
    }

    /**
     * Makes another version; whatever is written from now on goes under it. Waits for those who are writing under the old
     * one, so that none of theirs is overlooked when it is destroyed.
     */
    @Transactional
    public int rotate() {
        alone();
        db.sql("update server.sealing_key set state = 'READABLE', retired_at = :now where state = 'IN_USE'")
                .param("now", Timestamp.from(clock.instant()))
                .update();
        int next = db.sql("select coalesce(max(version), 0) + 1 from server.sealing_key")
                .query(Integer.class)
                .single();
        add(next);
        requests.renew();
        return next;
    }

    /** The version in use, held until the end of the caller's transaction: it is neither retired nor destroyed before. */
    @Transactional(propagation = Propagation.MANDATORY)
    Keys current() {
        for (int tries = 0; tries < 3; tries++) {
            // Empty as well when somebody rotated while we waited: the newer row is only seen by asking again.
            var version = db.sql("select version from server.sealing_key where state = 'IN_USE' for share")
                    .query(Integer.class)
                    .optional();
            if (version.isPresent()) return of(version.get());
            if (isEmpty()) first();
        }
        throw new IllegalStateException("there is no key to seal with");
    }

    Keys of(int version) {
        return known.computeIfAbsent(
                version,
                unknown -> db.sql(
                                "select wrapped from server.sealing_key where version = :version and wrapped is not null")
                        .param("version", unknown)
                        .query((row, n) -> keys(unknown, row.getBytes("wrapped")))
                        .optional()
                        .orElseThrow(() -> new BrokenSeal("version " + unknown + " of the sealing key was destroyed")));
    }

    /** All that can still open something. */
    List<Keys> readable() {
        var keys = db.sql("select version, wrapped from server.sealing_key where wrapped is not null")
                .query((row, n) -> keys(row.getInt("version"), row.getBytes("wrapped")))
                .list();
        known.keySet().retainAll(keys.stream().map(Keys::version).toList());
        return keys;
    }

    /**
     * Destroys each retired version under which nothing is sealed any more; answers how many. Where none is retired, as on most
     * days, nobody is kept out and nothing is counted.
     */
    @Transactional
    public int destroyUnused() {
        if (retired().isEmpty()) {
            readable();
            return 0;
        }
        alone();
        var texts = texts();
        var unused = retired().stream()
                .filter(version -> !texts.containsKey(version))
                .toList();
        for (int version : unused) {
            db.sql("""
                            update server.sealing_key set state = 'DESTROYED', wrapped = null, destroyed_at = :now
                            where version = :version
                            """)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("version", version)
                    .update();
            events.publishEvent(new SealingKeyDestroyed(version));
        }
        readable();
        return unused.size();
    }

    /** Long enough for every request that read an old text to have ended. */
    private List<Integer> retired() {
        return db.sql("select version from server.sealing_key where state = 'READABLE' and retired_at <= :before")
                .param("before", Timestamp.from(clock.instant().minus(GRACE)))
                .query((row, n) -> row.getInt("version"))
                .list();
    }

    private Map<Integer, Long> texts() {
        var texts = new HashMap<Integer, Long>();
        for (var column : columns)
            db.sql(
                            "select substring(%1$s from 2 for 4) as version, count(*) as n from %2$s where %1$s is not null group by 1"
                                    .formatted(column.name(), column.table()))
                    .query(row -> {
                        int version = ByteBuffer.wrap(row.getBytes("version")).getInt();
                        texts.merge(version, row.getLong("n"), Long::sum);
                    });
        return texts;
    }

    /** Alone before it is wrapped: a master key that takes another's place meanwhile would not know of it. */
    private void first() {
        alone();
        if (isEmpty()) add(1);
    }

    private boolean isEmpty() {
        return !db.sql("select exists (select from server.sealing_key)")
                .query(Boolean.class)
                .single();
    }

    /** Keeps other keepers of keys out; who seals is let through. */
    private void alone() {
        db.sql("lock table server.sealing_key in share row exclusive mode").update();
    }

    private void add(int version) {
        db.sql("""
                        insert into server.sealing_key (version, state, wrapped, made_at)
                        values (:version, 'IN_USE', :wrapped, :at) on conflict do nothing
                        """)
                .param("version", version)
                .param("wrapped", master.wrap(Aes.key(), place(version)))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private Keys keys(int version, byte[] wrapped) {
        return new Keys(version, master.unwrap(wrapped, place(version)));
    }

    private static String place(int version) {
        return "server.sealing_key.wrapped:" + version;
    }
}
