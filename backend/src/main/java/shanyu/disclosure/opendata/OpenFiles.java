package shanyu.disclosure.opendata;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.server.Duties;
import shanyu.server.HouseClock;
import shanyu.server.HouseSettings;
import tools.jackson.databind.ObjectMapper;

/**
 * The open data files. They are made every quarter of an hour and read from where they are kept, so that no visitor's
 * request makes the database work; any node makes them, making them twice changes nothing.
 */
@Component
public class OpenFiles {
    private static final Logger LOG = LoggerFactory.getLogger(OpenFiles.class);

    private final OpenRows rows;
    private final JdbcClient db;
    private final Duties duties;
    private final ObjectMapper json;
    private final HouseClock clock;
    private final TransactionTemplate transactions;
    private final boolean invented;

    OpenFiles(
            OpenRows rows,
            JdbcClient db,
            Duties duties,
            ObjectMapper json,
            HouseClock clock,
            TransactionTemplate transactions,
            HouseSettings settings) {
        this.rows = rows;
        this.db = db;
        this.duties = duties;
        this.json = json;
        this.clock = clock;
        this.transactions = transactions;
        this.invented = settings.isDemo();
    }

    /** Whether all in them is made up. */
    public boolean isInvented() {
        return invented;
    }

    @Scheduled(fixedDelay = 900_000, initialDelay = 45_000)
    void everyQuarter() {
        try {
            make();
        } catch (RuntimeException fault) {
            LOG.error("open data is not made", fault);
        }
    }

    /** Makes all files anew. */
    public void make() {
        transactions.executeWithoutResult(status -> {
            for (var dataset : Dataset.values()) {
                var now = rows.of(dataset);
                keep(dataset.slug() + ".csv", OpenText.csv(dataset, now, invented));
                keep(dataset.slug() + ".json", OpenText.json(now, invented, json));
            }
            duties.done("disclosure.opendata", Duration.ofMinutes(15));
        });
    }

    /** All files by name; made first when the house is new. */
    public List<OpenFile> all() {
        var kept = kept();
        if (!kept.isEmpty()) return kept;
        make();
        return kept();
    }

    public Optional<OpenFile> find(String name) {
        return all().stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private List<OpenFile> kept() {
        return db.sql("select * from disclosure.open_dump order by file")
                .query((row, n) -> file(row))
                .list();
    }

    private void keep(String file, byte[] content) {
        db.sql("""
                        insert into disclosure.open_dump (file, content, sha256, made_at, changed_at)
                        values (:file, :content, :sha256, :now, :now)
                        on conflict (file) do update set content = excluded.content, made_at = excluded.made_at,
                            changed_at = case when open_dump.sha256 = excluded.sha256 then open_dump.changed_at
                                              else excluded.changed_at end,
                            sha256 = excluded.sha256
                        """)
                .param("file", file)
                .param("content", content)
                .param("sha256", sha256(content))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static OpenFile file(ResultSet row) throws SQLException {
        return new OpenFile(
                row.getString("file"),
                row.getBytes("content"),
                row.getString("sha256"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
