package shanyu.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The one timeline of a plan or a building project: who did what, and the state it was left in. */
@Component
public class PlanningTrail {
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final HouseClock clock;
    private final ObjectMapper json;

    PlanningTrail(JdbcClient db, HouseClock clock, ObjectMapper json) {
        this.db = db;
        this.clock = clock;
        this.json = json;
    }

    /**
     * One act.
     *
     * @param by name of who did it; null for the house itself
     * @param state the state it left
     * @param facts values only
     */
    @Schema(name = "PlanningAct")
    public record Act(
            int n,
            Instant at,
            @Nullable String by,
            @Nullable String agency,
            @Nullable String agencyEn,
            String kind,
            String state,
            String body,
            Map<String, Object> facts) {}

    /** Adds an act by somebody for their agency, or by the house itself. */
    public void add(
            String subjectKind,
            UUID subject,
            String kind,
            String state,
            @Nullable Actor by,
            String body,
            Map<String, Object> facts) {
        db.sql("""
                        insert into planning.act (subject_kind, subject, n, at, by, agency, kind, state, body, facts)
                        select :subjectKind, :subject, coalesce(max(a.n), 0) + 1, :at, :by::uuid, :agency::uuid, :kind, :state,
                            :body, :facts::jsonb
                        from planning.act a where a.subject = :subject
                        """)
                .param("subjectKind", subjectKind)
                .param("subject", subject)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by == null ? null : by.account())
                .param("agency", by == null ? null : by.agency())
                .param("kind", kind)
                .param("state", state)
                .param("body", body)
                .param("facts", json.writeValueAsString(facts))
                .update();
    }

    /** What happened up to the end of a day, oldest first. */
    public List<Act> of(UUID subject, LocalDate asOf) {
        return db.sql("""
                        select e.*, a.name as by_name, g.name as agency_name, g.name_en as agency_name_en
                        from planning.act e
                        left join identity.account a on a.id = e.by
                        left join identity.agency g on g.id = e.agency
                        where e.subject = :subject and e.at <= :moment order by e.n
                        """)
                .param("subject", subject)
                .param("moment", Timestamp.from(Institutions.endOf(asOf)))
                .query((row, n) -> new Act(
                        row.getInt("n"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        row.getString("agency_name"),
                        row.getString("agency_name_en"),
                        row.getString("kind"),
                        row.getString("state"),
                        row.getString("body"),
                        json.readValue(row.getString("facts"), FACTS)))
                .list();
    }
}
