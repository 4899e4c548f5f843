package shanyu.registry;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Filings step by step, papers that came on the file, and prices posted. */
@Component
class FilingEntries implements FileEntrySource {
    private final JdbcClient db;

    FilingEntries(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<FileEntry> of(UUID institution, Instant until) {
        var entries = new ArrayList<FileEntry>();
        entries.addAll(steps(institution, until));
        entries.addAll(papers(institution, until));
        entries.addAll(fees(institution, until));
        return entries;
    }

    private List<FileEntry> steps(UUID institution, Instant until) {
        return db.sql("""
                        select f.id, f.purpose, f.receipt, s.verb, s.at, s.text, a.name as by_name
                        from registry.filing f join registry.filing_step s on s.filing = f.id
                        left join identity.account a on a.id = s.by
                        where f.institution = :id and s.at <= :until
                        """)
                .param("id", institution)
                .param("until", Timestamp.from(until))
                .query((row, n) -> {
                    var facts = new LinkedHashMap<String, Object>();
                    facts.put("purpose", row.getString("purpose"));
                    if (!row.getString("text").isEmpty()) facts.put("text", row.getString("text"));
                    String verb = row.getString("verb");
                    if (verb.equals("receipt-issued")) facts.put("receipt", row.getString("receipt"));
                    return new FileEntry(
                            row.getTimestamp("at").toInstant(),
                            "registry.filing." + verb,
                            "filing",
                            row.getObject("id", UUID.class),
                            facts,
                            List.of(),
                            row.getString("by_name"),
                            switch (verb) {
                                case "receipt-issued", "conforms", "does-not-conform" ->
                                    "registration-filing-measures#9";
                                case "submitted" -> "registration-filing-measures#8";
                                default -> null;
                            });
                })
                .list();
    }

    private List<FileEntry> papers(UUID institution, Instant until) {
        return db.sql("""
                        select kind, number, paper, valid_until, lower(held) as held_at from registry.held_paper
                        where institution = :id and lower(held) <= :until
                        """)
                .param("id", institution)
                .param("until", Timestamp.from(until))
                .query((row, n) -> {
                    var facts = new LinkedHashMap<String, Object>();
                    facts.put("kind", row.getString("kind"));
                    facts.put("number", row.getString("number"));
                    if (row.getDate("valid_until") != null) {
                        facts.put("validUntil", row.getDate("valid_until").toString());
                    }
                    return new FileEntry(
                            row.getTimestamp("held_at").toInstant(),
                            "registry.paper.held",
                            null,
                            null,
                            facts,
                            List.of(row.getObject("paper", UUID.class)),
                            null,
                            null);
                })
                .list();
    }

    private List<FileEntry> fees(UUID institution, Instant until) {
        return db.sql("""
                        select lower(f.valid) as valid_from, f.published_at, a.name as by_name
                        from registry.fee_notice f left join identity.account a on a.id = f.published_by
                        where f.institution = :id and f.published_at <= :until
                        """)
                .param("id", institution)
                .param("until", Timestamp.from(until))
                .query((row, n) -> new FileEntry(
                        row.getTimestamp("published_at").toInstant(),
                        "registry.fees.posted",
                        null,
                        null,
                        Map.of("from", row.getDate("valid_from").toString()),
                        List.of(),
                        row.getString("by_name"),
                        "price-marking-rule#5"))
                .list();
    }
}
