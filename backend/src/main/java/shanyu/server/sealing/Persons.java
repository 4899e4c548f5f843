package shanyu.server.sealing;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;

/** Each person's own part of the key. Without it nothing about the person opens, in this database or any copy made later. */
@Component
class Persons {
    private final JdbcClient db;
    private final HouseClock clock;

    Persons(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The part of a person about whom something is to be sealed; made at the first time. */
    byte[] enter(UUID person) {
        db.sql("""
                        insert into server.sealed_person (id, part, made_at) values (:id, :part, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", person)
                .param("part", Aes.key())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return part(person)
                .orElseThrow(() -> new IllegalStateException("nothing is sealed about a person who was erased"));
    }

    /** Empty when the person was erased, or is unknown here. */
    Optional<byte[]> part(UUID person) {
        return db.sql("select part from server.sealed_person where id = :id and part is not null")
                .param("id", person)
                .query((row, n) -> row.getBytes("part"))
                .optional();
    }

    /** Answers false when there is nothing to destroy. */
    boolean erase(UUID person) {
        return db.sql(
                                "update server.sealed_person set part = null, erased_at = :at where id = :id and part is not null")
                        .param("at", Timestamp.from(clock.instant()))
                        .param("id", person)
                        .update()
                == 1;
    }
}
