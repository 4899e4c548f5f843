package shanyu.server.http;

import java.security.MessageDigest;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;
import shanyu.server.sealing.RequestKeys;

/** What was answered under which idempotency key (table {@code server.keyed_answer}). */
@Component
class KeyedAnswers {
    private final JdbcClient db;
    private final RequestKeys requests;
    private final HouseClock clock;

    KeyedAnswers(JdbcClient db, RequestKeys requests, HouseClock clock) {
        this.db = db;
        this.requests = requests;
        this.clock = clock;
    }

    /** What is known of a key. */
    sealed interface Known {
        record Fresh() implements Known {}

        record OtherRequest() implements Known {}

        record Answered(
                int status,
                @Nullable String contentType,
                @Nullable String etag,
                @Nullable String location,
                byte[] body) implements Known {}
    }

    /**
     * Takes the key for this transaction; a second request with it waits here until the first has ended.
     *
     * @param hash of the request; kept only under a key ({@link RequestKeys})
     */
    Known claim(String caller, String key, byte[] hash) {
        var print = requests.print(hash);
        int inserted = db.sql("""
                        insert into server.keyed_answer (caller, key, request_hash, request_key, created_at)
                        values (:caller, :key, :hash, :requestKey, :at)
                        on conflict do nothing
                        """)
                .param("caller", caller)
                .param("key", key)
                .param("hash", print.hash())
                .param("requestKey", print.key())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return inserted == 1 ? new Known.Fresh() : find(caller, key, hash);
    }

    private Known find(String caller, String key, byte[] hash) {
        return db.sql("""
                        select request_hash, request_key, status, content_type, etag, location, body
                        from server.keyed_answer where caller = :caller and key = :key
                        """)
                .param("caller", caller)
                .param("key", key)
                .query((row, n) -> isOf(hash, row.getBytes("request_hash"), row.getObject("request_key", Integer.class))
                        ? (Known) new Known.Answered(
                                row.getInt("status"),
                                row.getString("content_type"),
                                row.getString("etag"),
                                row.getString("location"),
                                row.getBytes("body"))
                        : new Known.OtherRequest())
                .single();
    }

    /** Without a key the row is an earlier version's; with one that is gone, nobody can say that it is the same request. */
    private boolean isOf(byte[] hash, byte[] kept, @Nullable Integer key) {
        return MessageDigest.isEqual(
                kept, key == null ? hash : requests.print(key, hash).orElse(new byte[0]));
    }

    void keep(String caller, String key, Known.Answered answer) {
        db.sql("""
                        update server.keyed_answer
                        set status = :status, content_type = :type, etag = :etag, location = :location, body = :body
                        where caller = :caller and key = :key
                        """)
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("etag", answer.etag())
                .param("location", answer.location())
                .param("body", answer.body())
                .param("caller", caller)
                .param("key", key)
                .update();
    }
}
