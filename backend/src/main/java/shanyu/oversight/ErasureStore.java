package shanyu.oversight;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.Rows;
import shanyu.shared.ErasureGround;

/** Rows of proposed erasures. */
@Component
class ErasureStore {
    private final JdbcClient db;

    ErasureStore(JdbcClient db) {
        this.db = db;
    }

    /** One that waits for a second person. */
    record Proposed(ErasureGround ground, String reason, UUID by, Instant at) {}

    Optional<Proposed> open(UUID complaint) {
        return db.sql("select * from oversight.erasure where complaint = :complaint and decided_at is null")
                .param("complaint", complaint)
                .query((row, n) -> new Proposed(
                        ErasureGround.valueOf(row.getString("ground")),
                        row.getString("reason"),
                        row.getObject("proposed_by", UUID.class),
                        Rows.at(row, "proposed_at")))
                .optional();
    }

    void add(UUID complaint, Proposed proposed) {
        db.sql("""
                        insert into oversight.erasure (complaint, n, ground, reason, proposed_by, proposed_at)
                        select :complaint, coalesce(max(n), 0) + 1, :ground, :reason, :by, :at
                        from oversight.erasure where complaint = :complaint
                        """)
                .param("complaint", complaint)
                .param("ground", proposed.ground().name())
                .param("reason", proposed.reason())
                .param("by", proposed.by())
                .param("at", Timestamp.from(proposed.at()))
                .update();
    }

    void decide(UUID complaint, boolean granted, UUID by, Instant at) {
        db.sql("""
                        update oversight.erasure set granted = :granted, decided_by = :by, decided_at = :at
                        where complaint = :complaint and decided_at is null
                        """)
                .param("granted", granted)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("complaint", complaint)
                .update();
    }

    /** Another version of the complaint; false when somebody else made one meanwhile. */
    boolean touch(Complaint complaint) {
        return db.sql("update oversight.complaint set version = version + 1 where id = :id and version = :version")
                        .param("id", complaint.id())
                        .param("version", complaint.version())
                        .update()
                == 1;
    }

    void erase(UUID complaint, Instant at) {
        db.sql("""
                        update oversight.complaint
                        set name = '', phone = '', name_sealed = null, phone_sealed = null, phone_print = null,
                            erased_at = :at
                        where id = :id
                        """).param("at", Timestamp.from(at)).param("id", complaint).update();
    }
}
