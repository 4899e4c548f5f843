package shanyu.registry;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The acts that made each version of the file, each with what it changed. */
@Component
class VersionEntries implements FileEntrySource {
    private final JdbcClient db;

    VersionEntries(JdbcClient db) {
        this.db = db;
    }

    private record Version(
            Institution institution,
            String act,
            String happenedOn,
            String reason,
            @Nullable String source,
            @Nullable UUID filing,
            @Nullable String by) {}

    @Override
    public List<FileEntry> of(UUID institution, Instant until) {
        var versions = db.sql("select i.code, i.district, v.*, lower(v.valid) as since_at, a.name as by_name, "
                        + InstitutionRow.CLASSES
                        + """
                         from registry.institution i join registry.institution_version v on v.institution = i.id
                        left join identity.account a on a.id = v.recorded_by
                        where i.id = :id and lower(v.valid) <= :until order by v.n
                        """)
                .param("id", institution)
                .param("until", Timestamp.from(until))
                .query((row, n) -> new Version(
                        InstitutionRow.institution(row),
                        row.getString("act"),
                        row.getDate("happened_on").toLocalDate().toString(),
                        row.getString("reason"),
                        row.getString("source"),
                        row.getObject("filing", UUID.class),
                        row.getString("by_name")))
                .list();
        var entries = new ArrayList<FileEntry>();
        @Nullable Institution before = null;
        for (Version version : versions) {
            entries.add(entry(before, version));
            before = version.institution();
        }
        return entries;
    }

    private static FileEntry entry(@Nullable Institution before, Version version) {
        var now = version.institution();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("happenedOn", version.happenedOn());
        facts.put("life", now.life().code());
        if (!version.reason().isEmpty()) facts.put("reason", version.reason());
        if (before != null) changes(before, now, facts);
        boolean filed = version.filing() != null;
        return new FileEntry(
                now.since(),
                "registry.institution." + version.act(),
                filed ? "filing" : null,
                version.filing(),
                facts,
                List.of(),
                version.by(),
                version.source());
    }

    /** Which fields changed; before and after only where neither says anything about a person. */
    private static void changes(Institution before, Institution now, Map<String, Object> facts) {
        var fields = new ArrayList<String>();
        var a = before.particulars();
        var b = now.particulars();
        note(fields, "name", a.name(), b.name());
        note(fields, "creditCode", a.creditCode(), b.creditCode());
        note(fields, "town", a.town(), b.town());
        note(fields, "address", a.address(), b.address());
        note(fields, "position", a.position(), b.position());
        note(fields, "traits", a.traits(), b.traits());
        note(fields, "classes", a.classes(), b.classes());
        note(fields, "premises", a.premises(), b.premises());
        note(fields, "openingHours", a.contact().openingHours(), b.contact().openingHours());
        note(fields, "head", a.contact().head(), b.contact().head());
        note(fields, "phone", a.contact().phone(), b.contact().phone());
        if (!fields.isEmpty()) facts.put("fields", fields);
        if (!a.name().equals(b.name())) facts.put("nameBefore", a.name());
        if (!a.address().equals(b.address())) facts.put("addressBefore", a.address());
        if (a.places() != b.places()) {
            facts.put("placesBefore", a.places());
            facts.put("places", b.places());
        }
    }

    private static void note(List<String> fields, String name, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) fields.add(name);
    }
}
