package shanyu.inspection.draw;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.evidence.Evidence;
import shanyu.identity.Actor;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.verifier.value.Hex;
import shanyu.verifier.vrf.VrfPublicKey;

/**
 * The register of the key offices' public keys. A key counts only some time after its registration is in the log, so that
 * it was chosen before anybody could know what it would draw.
 */
@Component
@Transactional
public class DrawKeys {
    private static final String SELECT = """
            select k.*, g.name as agency_name, g.name_en as agency_name_en
            from inspection.draw_key k join identity.agency g on g.id = k.agency
            """ + " ";

    private final JdbcClient db;
    private final Norms norms;
    private final Evidence evidence;
    private final HouseClock clock;

    DrawKeys(JdbcClient db, Norms norms, Evidence evidence, HouseClock clock) {
        this.db = db;
        this.norms = norms;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Registers a key for the actor's office; it must be a sound point, and new. */
    public Outcome<DrawKey> register(String publicKey, boolean standby, Actor by) {
        if (VrfPublicKey.of(Hex.read(publicKey)).isEmpty())
            return Refusal.field("publicKey", publicKey, "not-a-key").asOutcome();
        if (db.sql("select exists (select from inspection.draw_key where public_key = :key)")
                .param("key", publicKey)
                .query(Boolean.class)
                .single())
            return Refusal.field("publicKey", publicKey, "already-registered").asOutcome();
        var at = clock.instant();
        var usableFrom = at.plus(DrawParameters.of(norms.asOf(clock.today())).keyAge());
        var id = UUID.randomUUID();
        db.sql("""
                        insert into inspection.draw_key
                            (id, public_key, district, agency, standby, registered_by, registered_at, usable_at)
                        values (:id, :key, :district, :agency, :standby, :by, :at, :usable)
                        """)
                .param("id", id)
                .param("key", publicKey)
                .param("district", by.district())
                .param("agency", by.agencyId())
                .param("standby", standby)
                .param("by", by.accountId())
                .param("at", Timestamp.from(at))
                .param("usable", Timestamp.from(usableFrom))
                .update();
        evidence.append(Map.of(
                "kind",
                "draw.key",
                "key",
                publicKey,
                "office",
                by.agencyId().toString(),
                "standby",
                standby,
                "usableFrom",
                usableFrom.toString()));
        return Outcome.done(find(id).orElseThrow());
    }

    /** Takes a key out of use for rounds not yet committed, e.g. because its file is lost. */
    public Outcome<DrawKey> withdraw(UUID id, int version, String reason) {
        var found = find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        if (found.get().withdrawnAt() != null)
            return Refusal.state("key-withdrawn", "withdrawn").asOutcome();
        int changed = db.sql("""
                        update inspection.draw_key
                        set withdrawn_at = :at, withdrawn_reason = :reason, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 0) return Versions.stale(found.get().version()).asOutcome();
        evidence.append(Map.of("kind", "draw.key.withdrawn", "key", found.get().publicKey(), "reason", reason));
        return Outcome.done(find(id).orElseThrow());
    }

    @Transactional(readOnly = true)
    public Optional<DrawKey> find(UUID id) {
        return db.sql(SELECT + "where k.id = :id")
                .param("id", id)
                .query((row, n) -> key(row))
                .optional();
    }

    /** Every key of a district, withdrawn ones included, oldest first. */
    @Transactional(readOnly = true)
    public List<DrawKey> of(String district) {
        return db.sql(SELECT + "where k.district = :district order by k.registered_at, k.id")
                .param("district", district)
                .query((row, n) -> key(row))
                .list();
    }

    /** The keys of these public halves, in their order. */
    @Transactional(readOnly = true)
    public List<DrawKey> named(List<String> publicKeys) {
        var found = new LinkedHashMap<String, DrawKey>();
        db.sql(SELECT + "where k.public_key = any(:keys::text[])")
                .param("keys", publicKeys.toArray(String[]::new))
                .query((row, n) -> key(row))
                .list()
                .forEach(key -> found.put(key.publicKey(), key));
        return publicKeys.stream()
                .filter(found::containsKey)
                .map(each -> java.util.Objects.requireNonNull(found.get(each)))
                .toList();
    }

    /** The newest usable key of each office, by the office's first registration: stand-by ones or those in use. */
    @Transactional(readOnly = true)
    public List<DrawKey> usable(String district, boolean standby, Instant at) {
        var byOffice = new LinkedHashMap<UUID, DrawKey>();
        of(district).stream()
                .filter(key -> key.standby() == standby && key.isUsable(at))
                .forEach(key -> byOffice.put(key.agency(), key));
        return List.copyOf(byOffice.values());
    }

    private static DrawKey key(ResultSet row) throws SQLException {
        var withdrawn = row.getTimestamp("withdrawn_at");
        return new DrawKey(
                row.getObject("id", UUID.class),
                row.getString("public_key"),
                row.getString("district"),
                row.getObject("agency", UUID.class),
                row.getString("agency_name"),
                row.getString("agency_name_en"),
                row.getBoolean("standby"),
                row.getTimestamp("registered_at").toInstant(),
                row.getTimestamp("usable_at").toInstant(),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getInt("version"));
    }
}
