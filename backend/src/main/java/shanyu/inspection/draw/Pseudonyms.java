package shanyu.inspection.draw;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a published record calls an inspector, for that inspector alone, with the key that proves it. */
@Component
public class Pseudonyms {
    private final JdbcClient db;

    Pseudonyms(JdbcClient db) {
        this.db = db;
    }

    /**
     * One's own pseudonym in a round.
     *
     * @param inspector id that went into it
     * @param key 16 bytes in hex: with the id it makes the pseudonym, as the rules text says
     */
    @Schema(name = "Pseudonym")
    public record Pseudonym(String pseudonym, UUID inspector, String key) {}

    /** Empty while the round is sealed: pseudonym and seed together would tell who goes where. */
    public Optional<Pseudonym> of(UUID round, UUID account) {
        return db.sql("""
                        select p.pseudonym, p.inspector, p.key from inspection.inspector_row p
                        join inspection.inspector i on i.id = p.inspector
                        where p.round = :round and i.account = :account
                          and exists (select from inspection.round_ending e where e.round = :round and e.cause = 'disclosed')
                        """)
                .param("round", round)
                .param("account", account)
                .query((row, n) -> new Pseudonym(
                        row.getString("pseudonym"), row.getObject("inspector", UUID.class), row.getString("key")))
                .optional();
    }
}
