package shanyu.casework.official;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.evidence.Evidence;
import shanyu.evidence.Heads;
import shanyu.server.HouseClock;

/** Whether a paper is ours, and whether it still holds: for anybody, by its number or by the hash of its bytes. */
@Component
public class PaperChecks {
    private final JdbcClient db;
    private final Heads heads;
    private final Evidence evidence;
    private final HouseClock clock;

    PaperChecks(JdbcClient db, Heads heads, Evidence evidence, HouseClock clock) {
        this.db = db;
        this.heads = heads;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * What the house says of a paper. To whom it is addressed is not told: who holds it can read it there.
     *
     * @param verdict {@code genuine}, {@code withdrawn}, {@code replaced}, {@code extract} (a file printed on asking), or
     *     {@code unknown}
     * @param sha256 of the printed bytes, to be compared with the file at hand; absent until it is printed
     * @param log what the log says of it, oldest first
     */
    @Schema(name = "PaperCheck")
    public record Check(
            @Schema(allowableValues = {"genuine", "withdrawn", "replaced", "extract", "unknown"})
            String verdict,

            @Nullable @Schema(example = "310115-ZG-2026-00012")
            String number,

            @Nullable PaperKind kind,
            @Nullable String title,
            @Nullable String titleEn,
            @Nullable String office,
            @Nullable Instant issuedAt,
            @Nullable Instant endedAt,
            @Nullable String replacedBy,
            @Nullable String sha256,
            @Nullable LocalDate asOf,
            List<Heads.Entry> log) {
        static Check unknown() {
            return new Check("unknown", null, null, null, null, null, null, null, null, null, null, List.of());
        }
    }

    public Check byNumber(String number) {
        return official("p.number = :it", number).orElseGet(Check::unknown);
    }

    /** @param sha256 hex */
    public Check byHash(String sha256) {
        return official("k.sha256 = decode(:it, 'hex')", sha256)
                .or(() -> extract(sha256))
                .orElseGet(Check::unknown);
    }

    /** Remembers the hash of an extract somebody printed, and vouches for it in the log. */
    public void printed(String kind, byte[] pdf, UUID institution, LocalDate asOf, UUID by) {
        byte[] hash = Hashes.sha256(pdf);
        int fresh = db.sql("""
                        insert into casework.printed_extract (sha256, kind, institution, as_of, printed_at, printed_by)
                        values (:hash, :kind, :institution, :asOf, :at, :by) on conflict do nothing
                        """)
                .param("hash", hash)
                .param("kind", kind)
                .param("institution", institution)
                .param("asOf", asOf)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
        if (fresh == 0) return;
        evidence.publish(
                "extract:" + Hashes.hex(hash),
                Map.of("kind", "extract.printed", "sha256", Hashes.hex(hash), "asOf", asOf.toString()));
    }

    private Optional<Check> official(String condition, String it) {
        return db
                .sql("""
                        select p.*, t.title, t.title_en, encode(k.sha256, 'hex') as sha, r.number as replaced_by
                        from casework.official_paper p
                        join casework.paper_template t on t.id = p.template
                        left join casework.paper k on k.id = p.paper
                        left join casework.official_paper r on r.replaces = p.id
                        where\s""" + condition)
                .param("it", it)
                .query((row, n) -> {
                    var ended = row.getTimestamp("ended_at");
                    String number = row.getString("number");
                    return new Check(
                            switch (row.getString("state")) {
                                case "WITHDRAWN" -> "withdrawn";
                                case "REPLACED" -> "replaced";
                                default -> "genuine";
                            },
                            number,
                            PaperKind.valueOf(row.getString("kind")),
                            row.getString("title"),
                            row.getString("title_en"),
                            row.getString("office"),
                            row.getTimestamp("issued_at").toInstant(),
                            ended == null ? null : ended.toInstant(),
                            row.getString("replaced_by"),
                            row.getString("sha"),
                            null,
                            heads.published(OfficialPapers.about(number)));
                })
                .list()
                .stream()
                .findFirst();
    }

    private Optional<Check> extract(String sha256) {
        return db.sql("select * from casework.printed_extract where sha256 = :hash")
                .param("hash", HexFormat.of().parseHex(sha256))
                .query((row, n) -> new Check(
                        "extract",
                        null,
                        null,
                        null,
                        null,
                        null,
                        row.getTimestamp("printed_at").toInstant(),
                        null,
                        null,
                        sha256,
                        row.getDate("as_of").toLocalDate(),
                        heads.published("extract:" + sha256)))
                .optional();
    }
}
