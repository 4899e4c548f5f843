package shanyu.inspection.enforcement;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.server.HouseClock;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The one timeline of a site, a petition or a case, and the numbers such things are called by. */
@Component
class Trail {
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final HouseClock clock;
    private final ObjectMapper json;

    Trail(JdbcClient db, HouseClock clock, ObjectMapper json) {
        this.db = db;
        this.clock = clock;
        this.json = json;
    }

    /** What is said of a step: words, values, papers. */
    record Said(String body, Map<String, Object> facts, List<UUID> papers) {
        static final Said NOTHING = new Said("", Map.of(), List.of());

        static Said of(String body) {
            return new Said(body, Map.of(), List.of());
        }

        static Said of(Map<String, Object> facts) {
            return new Said("", facts, List.of());
        }
    }

    /** Adds a step by somebody for their agency, or by the house itself. */
    void add(String subjectKind, UUID subject, String kind, @Nullable Actor by, Said said) {
        add(subjectKind, subject, kind, by == null ? null : by.account(), by == null ? null : by.agency(), said);
    }

    void add(String subjectKind, UUID subject, String kind, @Nullable UUID by, @Nullable UUID agency, Said said) {
        db.sql("""
                        insert into inspection.enforcement_event
                            (subject_kind, subject, n, at, by, agency, kind, body, facts, papers)
                        select :subjectKind, :subject, coalesce(max(e.n), 0) + 1, :at, :by::uuid, :agency::uuid, :kind, :body,
                            :facts::jsonb, :papers::uuid[]
                        from inspection.enforcement_event e where e.subject = :subject
                        """)
                .param("subjectKind", subjectKind)
                .param("subject", subject)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("agency", agency)
                .param("kind", kind)
                .param("body", said.body())
                .param("facts", json.writeValueAsString(said.facts()))
                .param("papers", said.papers().toArray(UUID[]::new))
                .update();
    }

    List<EnforcementStep> of(UUID subject) {
        return db.sql("""
                        select e.*, a.name as by_name, g.name as agency_name, g.name_en as agency_name_en
                        from inspection.enforcement_event e
                        left join identity.account a on a.id = e.by
                        left join identity.agency g on g.id = e.agency
                        where e.subject = :subject order by e.n
                        """)
                .param("subject", subject)
                .query((row, n) -> new EnforcementStep(
                        row.getInt("n"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("kind"),
                        row.getString("by_name"),
                        row.getString("agency_name"),
                        row.getString("agency_name_en"),
                        row.getString("body"),
                        json.readValue(row.getString("facts"), FACTS),
                        List.of((UUID[]) row.getArray("papers").getArray())))
                .list();
    }

    /** The next number of a kind in a district this year, e.g. {@code 综执〔2026〕7号}. */
    String number(String district, String kind) {
        int year = clock.today().getYear();
        int next = db.sql("""
                        insert into inspection.running_number (district, kind, year, last) values (:district, :kind, :year, 1)
                        on conflict (district, kind, year) do update set last = inspection.running_number.last + 1
                        returning last
                        """)
                .param("district", district)
                .param("kind", kind)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "%s〔%d〕%d号".formatted(kind, year, next);
    }
}
