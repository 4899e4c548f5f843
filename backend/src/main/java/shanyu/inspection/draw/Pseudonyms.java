package shanyu.inspection.draw;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a published record calls an inspector, for that inspector alone, with the key that proves it. */
@Component
public class Pseudonyms {
    private final RoundStore store;
    private final JdbcClient db;

    Pseudonyms(RoundStore store, JdbcClient db) {
        this.store = store;
        this.db = db;
    }

    /**
     * One's own pseudonym in a round.
     *
     * @param sealed nothing is told yet: pseudonym and seed together would tell who goes where
     * @param inspector id that went into the pseudonym; absent for who was not in the round
     * @param key 16 bytes in hex: with the id it makes the pseudonym, as the rules text says
     */
    @Schema(name = "Pseudonym")
    public record Pseudonym(
            boolean sealed,
            @Nullable String pseudonym,
            @Nullable UUID inspector,
            @Nullable String key) {}

    public Pseudonym of(UUID round, UUID account) {
        if (!store.isPublished(round)) return new Pseudonym(true, null, null, null);
        return db.sql("""
                        select p.pseudonym, p.inspector, p.key from inspection.inspector_row p
                        join inspection.inspector i on i.id = p.inspector
                        where p.round = :round and i.account = :account
                        """)
                .param("round", round)
                .param("account", account)
                .query((row, n) -> new Pseudonym(
                        false,
                        row.getString("pseudonym"),
                        row.getObject("inspector", UUID.class),
                        row.getString("key")))
                .optional()
                .orElse(new Pseudonym(false, null, null, null));
    }
}
