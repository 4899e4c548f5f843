package shanyu.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.server.HouseClock;
import shanyu.server.files.FileStore;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Photos and papers people hand in: kept once, named by hash, belonging to a place or an institution. */
@Component
public class Papers {
    /** RIFF, which sounds and films begin with too; what it holds is said behind the length. */
    private static final String WAVE_OR_WEBP = "52494646";

    private static final String WEBP = "57454250";

    /** What may be handed in, known by its first bytes and not by what it calls itself. */
    private static final Map<String, String> KINDS = Map.of(
            "ffd8ff", "image/jpeg", "89504e47", "image/png", "25504446", "application/pdf", WAVE_OR_WEBP, "image/webp");

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final JdbcClient db;
    private final FileStore files;
    private final HouseClock clock;
    private final PaperLimits limits;
    private final Scanning scanning;

    Papers(JdbcClient db, FileStore files, HouseClock clock, PaperLimits limits, Scanning scanning) {
        this.db = db;
        this.files = files;
        this.clock = clock;
        this.limits = limits;
        this.scanning = scanning;
    }

    /**
     * A paper handed in.
     *
     * @param sha256 hex of the content's hash
     */
    public record Paper(
            UUID id,
            String sha256,
            String name,
            String mediaType,
            long bytes,
            String district,
            @Nullable String town,
            @Nullable UUID institution,
            UUID keptBy,
            Instant keptAt) {}

    /** Keeps what somebody hands in; its kind is read from its bytes, whatever it is called. */
    public Outcome<Paper> keep(
            byte[] bytes, String name, Actor by, String district, @Nullable String town, @Nullable UUID institution) {
        if (bytes.length == 0) return Refusal.field("body", null, "missing").asOutcome();
        if (bytes.length > MOST_BYTES)
            return Refusal.of(Refusal.Kind.TOO_LARGE, "too-large").asOutcome();
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
        var kind = KINDS.entrySet().stream()
                .filter(each -> start.startsWith(each.getKey()))
                .filter(each -> !each.getKey().equals(WAVE_OR_WEBP) || isWebp(bytes))
                .findFirst();
        if (kind.isEmpty())
            return Refusal.field("body", start, "unknown-kind-of-file").asOutcome();
        return limits.count(by.accountId(), bytes.length)
                .then(room -> scanning.admit("body", bytes, by.accountId()))
                .map(clean -> kept(bytes, name, kind.get().getValue(), by.accountId(), district, town, institution));
    }

    private static boolean isWebp(byte[] bytes) {
        return bytes.length >= 12 && HexFormat.of().formatHex(bytes, 8, 12).equals(WEBP);
    }

    /** Keeps a PDF the house printed itself for what an account did. */
    public Paper keepFor(
            byte[] pdf, String name, UUID account, String district, @Nullable String town, UUID institution) {
        return kept(pdf, name, "application/pdf", account, district, town, institution);
    }

    private Paper kept(
            byte[] bytes,
            String name,
            String mediaType,
            UUID by,
            String district,
            @Nullable String town,
            @Nullable UUID institution) {
        var paper = new Paper(
                UUID.randomUUID(),
                HexFormat.of().formatHex(files.keep(bytes)),
                name,
                mediaType,
                bytes.length,
                district,
                town,
                institution,
                by,
                clock.instant());
        db.sql("""
                        insert into casework.paper
                            (id, sha256, name, media_type, bytes, district, town, institution, kept_by, kept_at)
                        values (:id, decode(:sha256, 'hex'), :name, :mediaType, :bytes, :district, :town, :institution,
                            :keptBy, :keptAt)
                        """)
                .param("id", paper.id())
                .param("sha256", paper.sha256())
                .param("name", paper.name())
                .param("mediaType", paper.mediaType())
                .param("bytes", paper.bytes())
                .param("district", paper.district())
                .param("town", paper.town())
                .param("institution", paper.institution())
                .param("keptBy", paper.keptBy())
                .param("keptAt", Timestamp.from(paper.keptAt()))
                .update();
        return paper;
    }

    public Optional<Paper> find(UUID id) {
        return list(List.of(id)).stream().findFirst();
    }

    public List<Paper> list(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return db.sql("""
                        select id, encode(sha256, 'hex') as sha256, name, media_type, bytes, district, town, institution,
                               kept_by, kept_at
                        from casework.paper where id = any(:ids::uuid[])
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> new Paper(
                        row.getObject("id", UUID.class),
                        row.getString("sha256"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("bytes"),
                        row.getString("district"),
                        row.getString("town"),
                        row.getObject("institution", UUID.class),
                        row.getObject("kept_by", UUID.class),
                        row.getTimestamp("kept_at").toInstant()))
                .list();
    }

    public Optional<byte[]> bytes(Paper paper) {
        return files.read(HexFormat.of().parseHex(paper.sha256()));
    }
}
