package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sheets.Column;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Filings whose contents do not meet the standards, as they are published (registration and filing measures art. 9). */
@Component
public class Nonconformities {
    private static final TypeReference<List<Ground>> GROUNDS = new TypeReference<>() {};

    private final JdbcClient db;
    private final ObjectMapper json;
    private final HouseClock clock;

    Nonconformities(JdbcClient db, ObjectMapper json, HouseClock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One reason.
     *
     * @param source anchor of the article, when the reason rests on one
     */
    @Schema(name = "NonconformityGround")
    public record Ground(
            @NotBlank @Size(max = 500) @Schema(example = "租赁期不足三年")
            String text,

            @Nullable
            @Size(max = 80)
            @Pattern(regexp = "[a-z0-9-]+(#.{1,20})?")
            @Schema(example = "setting-standard#11")
            String source) {}

    /** One publication. */
    @Schema(name = "Nonconformity")
    public record Published(
            UUID institution,
            @Column(zh = "机构", en = "Institution") String name,

            @Column(zh = "街镇代码", en = "Town code", towns = true)
            String town,

            List<Ground> grounds,
            @Column(zh = "公布时间", en = "Published") Instant publishedAt) {}

    void publish(Filing filing, List<Ground> grounds, Actor by) {
        db.sql("""
                        insert into registry.nonconformity (id, filing, institution, reasons, notified_at, notified_by)
                        values (:id, :filing, :institution, :reasons::jsonb, :at, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("filing", filing.id())
                .param("institution", filing.head().institution())
                .param("reasons", json.writeValueAsString(grounds))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.accountId())
                .update();
    }

    /** What is published, the newest first; of all districts when null. */
    public Listing<Published> published(@Nullable String district, Paging paging) {
        String from = """
                from registry.nonconformity c join registry.institution_now i on i.id = c.institution
                where :district::text is null or i.district = :district
                """;
        long total = db.sql("select count(*) " + from)
                .param("district", district)
                .query(Long.class)
                .single();
        var rows = db.sql("select c.*, i.name, i.town " + from
                        + " order by c.notified_at desc, c.id limit :limit offset :offset")
                .param("district", district)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, n) -> new Published(
                        row.getObject("institution", UUID.class),
                        row.getString("name"),
                        row.getString("town"),
                        json.readValue(row.getString("reasons"), GROUNDS),
                        row.getTimestamp("notified_at").toInstant()))
                .list();
        return Listing.of(rows, paging, total);
    }

    /** The grounds last published about a filing. */
    List<Ground> of(UUID filing) {
        return db.sql(
                        "select reasons from registry.nonconformity where filing = :filing order by notified_at desc limit 1")
                .param("filing", filing)
                .query((row, n) -> json.readValue(row.getString("reasons"), GROUNDS))
                .optional()
                .orElse(List.of());
    }
}
