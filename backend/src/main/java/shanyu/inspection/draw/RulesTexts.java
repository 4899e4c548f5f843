package shanyu.inspection.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;
import shanyu.verifier.value.Hash;

/**
 * The rules text that a manifest names by its hash: words shipped with the house, figures from the norms of the day. Every
 * text that a round was ever bound to is kept word for word.
 */
@Component
public class RulesTexts {
    /** Of the words; the figures are in the hash as well. */
    static final String EDITION = "2";

    private final JdbcClient db;
    private final HouseClock clock;
    private final String words;

    RulesTexts(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
        try {
            this.words = new ClassPathResource("inspection/draw-rules.md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A text with its hash, SHA-256 in hex. */
    public record RulesText(String hash, String text) {}

    /** The text with these figures in it; no figure may be left open. */
    RulesText of(DrawParameters parameters) {
        String text = words;
        for (var figure : figures(parameters).entrySet())
            text = text.replace("{{" + figure.getKey() + "}}", figure.getValue());
        if (text.contains("{{")) throw new IllegalStateException("the rules text has an open figure: " + text);
        return new RulesText(Hash.sha256(text.getBytes(StandardCharsets.UTF_8)).hex(), text);
    }

    /** Keeps a text that a round is being bound to. */
    void keep(RulesText rules) {
        db.sql("""
                        insert into inspection.rules_text (hash, edition, text, published_at)
                        values (:hash, :edition, :text, :at) on conflict (hash) do nothing
                        """)
                .param("hash", rules.hash())
                .param("edition", EDITION)
                .param("text", rules.text())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    public Optional<RulesText> find(String hash) {
        return db.sql("select hash, text from inspection.rules_text where hash = :hash")
                .param("hash", hash)
                .query((row, n) -> new RulesText(row.getString("hash"), row.getString("text")))
                .optional();
    }

    private static Map<String, String> figures(DrawParameters parameters) {
        var figures = new TreeMap<String, String>();
        figures.put("edition", EDITION);
        parameters.share().forEach((risk, share) -> figures.put("share." + risk, percent(share)));
        parameters.cap().forEach((risk, cap) -> figures.put("cap." + risk, cap.toString()));
        parameters.weight().forEach((risk, weight) -> figures.put("weight." + risk, weight.toString()));
        figures.put("teamSize", String.valueOf(parameters.teamSize()));
        figures.put("departments", String.valueOf(parameters.departments()));
        figures.put("loadCap", String.valueOf(parameters.loadCap()));
        figures.put("pastEmployerYears", String.valueOf(parameters.pastEmployerYears()));
        figures.put("commitBefore", String.valueOf(parameters.commitBefore().toHours()));
        figures.put("keyAge", String.valueOf(parameters.keyAge().toDays()));
        figures.put("proofWithin", String.valueOf(parameters.proofWithin().toHours()));
        figures.put("windowDays", String.valueOf(parameters.windowDays()));
        return figures;
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
