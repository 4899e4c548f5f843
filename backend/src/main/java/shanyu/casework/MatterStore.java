package shanyu.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.casework.MatterState.Answered;
import shanyu.casework.MatterState.Closed;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.MatterState.InHand;
import shanyu.casework.MatterState.Open;
import shanyu.casework.MatterState.Returned;
import shanyu.casework.MatterState.Verified;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Rows of matters, and the one translation between a row and a {@link Matter}. */
@Component
class MatterStore {
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final ObjectMapper json;

    MatterStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(Matter matter) {
        db.sql("""
                        insert into casework.matter (id, kind, checked, subject_kind, subject, subject_name, district, town,
                            institution, holder, department, facts, opened_by, opened_at, due_at, due_amount, due_unit,
                            provisional, state, barred)
                        values (:id, :kind, :checked, :subjectKind, :subject, :subjectName, :district, :town, :institution, :holder,
                            :department, :facts::jsonb, :openedBy, :openedAt, :dueAt, :dueAmount, :dueUnit, :provisional,
                            'open', :barred::uuid[])
                        """)
                .param("id", matter.id())
                .param("kind", matter.kind())
                .param("checked", matter.checked())
                .param("subjectKind", matter.subject().kind())
                .param("subject", matter.subject().id())
                .param("subjectName", matter.subject().name())
                .param("district", matter.subject().district())
                .param("town", matter.subject().town())
                .param("institution", matter.subject().institution())
                .param("holder", matter.holder())
                .param("department", matter.department())
                .param("facts", json.writeValueAsString(matter.facts()))
                .param("openedBy", matter.openedBy())
                .param("openedAt", Timestamp.from(matter.openedAt()))
                .param("dueAt", Timestamp.from(matter.deadline().at()))
                .param("dueAmount", matter.deadline().amount())
                .param("dueUnit", matter.deadline().unit().name())
                .param("provisional", matter.deadline().provisional())
                .param("barred", matter.barred().toArray(UUID[]::new))
                .update();
        addStep(matter.id(), "opened", matter.openedAt(), matter.openedBy(), "", List.of());
    }

    /** Writes a new state; false when the row has moved on from the version given. */
    boolean move(Matter matter, MatterState next, Instant at) {
        @Nullable UUID by = null;
        String text = "";
        @Nullable Ending ending = null;
        switch (next) {
            case Open open -> {}
            case InHand(var taker) -> by = taker;
            case Answered(var answerer, var when) -> by = answerer;
            case Returned(var checker, var reason) -> {
                by = checker;
                text = reason;
            }
            case Verified(var checker, var when) -> by = checker;
            case Closed(var when, var how, var closer) -> {
                by = closer;
                ending = how;
            }
        }
        return db.sql("""
                                update casework.matter
                                set state = :state, state_by = :by, state_at = :at, state_text = :text, ending = :ending,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("state", next.code())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("text", text)
                        .param("ending", ending == null ? null : ending.name())
                        .param("id", matter.id())
                        .param("version", matter.version())
                        .update()
                == 1;
    }

    void addStep(UUID matter, String verb, Instant at, @Nullable UUID by, String text, List<UUID> papers) {
        db.sql("""
                        insert into casework.step (matter, n, verb, at, by, text, papers)
                        select :matter, coalesce(max(n), 0) + 1, :verb, :at, :by, :text, :papers::uuid[]
                        from casework.step where matter = :matter
                        """)
                .param("matter", matter)
                .param("verb", verb)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("text", text)
                .param("papers", papers.toArray(UUID[]::new))
                .update();
    }

    Optional<Matter> find(UUID id) {
        return db.sql("select * from casework.matter where id = :id")
                .param("id", id)
                .query(mapper())
                .optional();
    }

    List<Matter> openAbout(String subjectKind, UUID subject) {
        return db.sql("""
                        select * from casework.matter
                        where subject_kind = :kind and subject = :subject and state <> 'closed' order by opened_at
                        """)
                .param("kind", subjectKind)
                .param("subject", subject)
                .query(mapper())
                .list();
    }

    List<Matter> ofInstitution(UUID institution) {
        return db.sql("select * from casework.matter where institution = :institution order by opened_at")
                .param("institution", institution)
                .query(mapper())
                .list();
    }

    /** Unfinished matters past their deadline, the longest overdue first. */
    List<Matter> overdue(Instant now, int limit) {
        return db.sql("""
                        select * from casework.matter where state <> 'closed' and due_at < :now order by due_at limit :limit
                        """)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(mapper())
                .list();
    }

    boolean addEscalation(UUID matter, int rung, UUID told, Instant at) {
        int added = db.sql("""
                        insert into casework.escalation (matter, rung, told, at) values (:matter, :rung, :told, :at)
                        on conflict do nothing
                        """)
                .param("matter", matter)
                .param("rung", rung)
                .param("told", told)
                .param("at", Timestamp.from(at))
                .update();
        if (added == 1) {
            db.sql("update casework.matter set escalated = greatest(escalated, :rung) where id = :id")
                    .param("rung", rung)
                    .param("id", matter)
                    .update();
        }
        return added == 1;
    }

    RowMapper<Matter> mapper() {
        return (row, n) -> matter(row);
    }

    private Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getBoolean("checked"),
                new Subject(
                        row.getString("subject_kind"),
                        row.getObject("subject", UUID.class),
                        row.getString("subject_name"),
                        row.getString("district"),
                        row.getString("town"),
                        row.getObject("institution", UUID.class)),
                row.getObject("holder", UUID.class),
                row.getString("department"),
                json.readValue(row.getString("facts"), FACTS),
                row.getObject("opened_by", UUID.class),
                row.getTimestamp("opened_at").toInstant(),
                new Deadline(
                        row.getTimestamp("due_at").toInstant(),
                        row.getInt("due_amount"),
                        Deadline.Unit.valueOf(row.getString("due_unit")),
                        row.getBoolean("provisional")),
                state(row),
                Set.of((UUID[]) row.getArray("barred").getArray()),
                row.getInt("escalated"),
                row.getInt("version"));
    }

    private static MatterState state(ResultSet row) throws SQLException {
        var by = row.getObject("state_by", UUID.class);
        var at = row.getTimestamp("state_at");
        return switch (row.getString("state")) {
            case "open" -> new Open();
            case "in-hand" -> new InHand(by);
            case "answered" -> new Answered(by, at.toInstant());
            case "returned" -> new Returned(by, row.getString("state_text"));
            case "verified" -> new Verified(by, at.toInstant());
            default -> new Closed(at.toInstant(), Ending.valueOf(row.getString("ending")), by);
        };
    }
}
