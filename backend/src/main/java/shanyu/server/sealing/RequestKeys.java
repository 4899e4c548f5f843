package shanyu.server.sealing;

import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.server.HouseClock;

/**
 * Keys by which a request is known again without keeping anything that a guess could be tested against. Random, wrapped by
 * the master key, the same for all nodes. They come with each new version of the sealing key and outlive the old one until no
 * kept answer needs them, so that a phone's repetition is known after a rotation too; nothing sealed opens with one.
 */
@Component
public class RequestKeys {
    private final JdbcClient db;
    private final MasterKey master;
    private final HouseClock clock;
    private volatile Map<Integer, byte[]> known;

    RequestKeys(JdbcClient db, MasterKey master, HouseClock clock, TransactionTemplate transactions) {
        this.db = db;
        this.master = master;
        this.clock = clock;
        transactions.executeWithoutResult(status -> {
            alone();
            if (isEmpty()) add();
        });
        known = read();
    }

    /**
     * A request as it is kept.
     *
     * @param key number of the key it was made with
     */
    public record Print(int key, byte[] hash) {}

    /** Under the newest key this node knows. Any that is kept would do, so no lock is held: a write pays one HMAC. */
    public Print print(byte[] fingerprint) {
        var newest = known.entrySet().stream().max(Map.Entry.comparingByKey()).orElseThrow();
        return new Print(newest.getKey(), hmac(newest.getValue(), fingerprint));
    }

    /** Under the key a row was made with; empty when that is gone: then nobody can say that the request is the same. */
    public Optional<byte[]> print(int key, byte[] fingerprint) {
        if (!known.containsKey(key)) refresh();
        return Optional.ofNullable(known.get(key)).map(each -> hmac(each, fingerprint));
    }

    /** Other nodes' newer keys; a rotation of a minute ago is soon enough. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    public void refresh() {
        known = read();
    }

    private Map<Integer, byte[]> read() {
        return db
                .sql("select n, wrapped from server.request_key")
                .query((row, n) ->
                        Map.entry(row.getInt("n"), master.unwrap(row.getBytes("wrapped"), place(row.getInt("n")))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes away each key that another has followed before {@code moment}. */
    public void forget(Instant moment) {
        db.sql("""
                        delete from server.request_key k
                        where exists (select from server.request_key f where f.n > k.n and f.made_at < :before)
                        """).param("before", Timestamp.from(moment)).update();
    }

    /** Another key, used by each node from its next {@link #refresh} on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void renew() {
        alone();
        add();
    }

    private void add() {
        int next = db.sql("select coalesce(max(n), 0) + 1 from server.request_key")
                .query(Integer.class)
                .single();
        db.sql("insert into server.request_key (n, wrapped, made_at) values (:n, :wrapped, :at)")
                .param("n", next)
                .param("wrapped", master.wrap(Aes.key(), place(next)))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private boolean isEmpty() {
        return !db.sql("select exists (select from server.request_key)")
                .query(Boolean.class)
                .single();
    }

    /** Two nodes that start at once make one key between them. */
    private void alone() {
        db.sql("lock table server.request_key in share row exclusive mode").update();
    }

    private static String place(int n) {
        return "server.request_key.wrapped:" + n;
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }
}
