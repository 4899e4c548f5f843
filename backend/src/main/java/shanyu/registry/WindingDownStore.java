package shanyu.registry;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.registry.WindingDown.Child;
import shanyu.registry.WindingDown.Choice;
import shanyu.registry.WindingDown.Family;
import shanyu.registry.WindingDown.Purpose;
import shanyu.registry.WindingDown.Settlement;
import shanyu.registry.WindingDown.State;

/** Rows of winding down. */
@Component
class WindingDownStore {
    private final JdbcClient db;

    WindingDownStore(JdbcClient db) {
        this.db = db;
    }

    /** What is declared. */
    record Declaration(
            Purpose purpose,
            LocalDate plannedOn,
            @Nullable LocalDate noticeOn,
            int enrolled,
            int families,
            long prepaidFen) {}

    Optional<WindingDown> open(UUID institution) {
        return db.sql("select * from registry.winding_down where institution = :id and state = 'OPEN'")
                .param("id", institution)
                .query((row, n) -> row(row))
                .optional();
    }

    Optional<WindingDown> newest(UUID institution) {
        return db.sql("""
                        select * from registry.winding_down where institution = :id order by opened_at desc limit 1
                        """).param("id", institution).query((row, n) -> row(row)).optional();
    }

    void addDeclared(UUID id, UUID institution, Declaration said, UUID by, Instant at) {
        db.sql("""
                        insert into registry.winding_down
                            (id, institution, purpose, planned_on, notice_on, enrolled, families, prepaid_fen, state,
                             opened_at, opened_by, declared_at)
                        values (:id, :institution, :purpose, :on, :notice, :enrolled, :families, :fen, 'OPEN', :at, :by, :at)
                        """)
                .param("id", id)
                .param("institution", institution)
                .param("purpose", said.purpose().name())
                .param("on", said.plannedOn())
                .param("notice", said.noticeOn())
                .param("enrolled", said.enrolled())
                .param("families", said.families())
                .param("fen", said.prepaidFen())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
        addRows(id, said);
    }

    void addForced(UUID id, UUID institution, LocalDate until, UUID by, Instant at) {
        db.sql("""
                        insert into registry.winding_down (id, institution, purpose, planned_on, forced, state, opened_at, opened_by)
                        values (:id, :institution, 'SUSPEND', :on, true, 'OPEN', :at, :by)
                        """)
                .param("id", id)
                .param("institution", institution)
                .param("on", until)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    void declare(UUID id, Declaration said, Instant at) {
        db.sql("""
                        update registry.winding_down
                        set notice_on = :notice, enrolled = :enrolled, families = :families, prepaid_fen = :fen,
                            declared_at = :at, version = version + 1
                        where id = :id and declared_at is null
                        """)
                .param("notice", said.noticeOn())
                .param("enrolled", said.enrolled())
                .param("families", said.families())
                .param("fen", said.prepaidFen())
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
        addRows(id, said);
    }

    private void addRows(UUID id, Declaration said) {
        db.sql("""
                        insert into registry.winding_down_child (id, winding_down, n)
                        select gen_random_uuid(), :id, n from generate_series(1, :enrolled) n
                        """).param("id", id).param("enrolled", said.enrolled()).update();
        db.sql(
                        "insert into registry.winding_down_family (winding_down, n) select :id, n from generate_series(1, :families) n")
                .param("id", id)
                .param("families", said.families())
                .update();
    }

    /** Claims the next version; false when it has moved on. */
    boolean touch(WindingDown plan) {
        return db.sql("""
                        update registry.winding_down set version = version + 1
                        where id = :id and version = :version and state = 'OPEN'
                        """)
                        .param("id", plan.id())
                        .param("version", plan.version())
                        .update()
                == 1;
    }

    void end(UUID id, State state, Instant at) {
        db.sql("""
                        update registry.winding_down set state = :state, ended_at = :at, version = version + 1
                        where id = :id and state = 'OPEN'
                        """)
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** The row of a child that is not settled yet gets its choice; answers its id. */
    Optional<UUID> choose(UUID plan, int n, Choice choice, @Nullable UUID next, String note, Instant at) {
        return db.sql("""
                        update registry.winding_down_child
                        set choice = :choice, next = :next, note = :note, answered_at = null, accepted = null,
                            asked_at = case when :choice = 'NEXT_PLACE' then :at::timestamptz end,
                            settled_at = case when :choice = 'PARENTS_CHOICE' then :at::timestamptz end
                        where winding_down = :plan and n = :n and settled_at is null returning id
                        """)
                .param("choice", choice.name())
                .param("next", next, java.sql.Types.OTHER)
                .param("note", note)
                .param("at", Timestamp.from(at))
                .param("plan", plan)
                .param("n", n)
                .query((row, i) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** The id of a child's row, while it is not settled. */
    Optional<UUID> child(UUID plan, int n) {
        return db.sql("""
                        select id from registry.winding_down_child
                        where winding_down = :plan and n = :n and settled_at is null for update
                        """)
                .param("plan", plan)
                .param("n", n)
                .query((row, i) -> row.getObject("id", UUID.class))
                .optional();
    }

    boolean answer(UUID child, UUID next, boolean accepts, String note, Instant at) {
        return db.sql("""
                        update registry.winding_down_child
                        set answered_at = :at, accepted = :accepts, note = :note,
                            settled_at = case when :accepts then :at::timestamptz end
                        where id = :id and next = :next and accepted is null
                        """)
                        .param("at", Timestamp.from(at))
                        .param("accepts", accepts)
                        .param("note", note)
                        .param("id", child)
                        .param("next", next)
                        .update()
                == 1;
    }

    boolean settle(UUID plan, int n, Settlement how, long fen, UUID paper, Instant at) {
        return db.sql("""
                        update registry.winding_down_family set how = :how, fen = :fen, paper = :paper, settled_at = :at
                        where winding_down = :plan and n = :n and settled_at is null
                        """)
                        .param("how", how.name())
                        .param("fen", fen)
                        .param("paper", paper)
                        .param("at", Timestamp.from(at))
                        .param("plan", plan)
                        .param("n", n)
                        .update()
                == 1;
    }

    /** Children an institution is asked to take over, or was. */
    List<Placement> askedOf(UUID next) {
        return db.sql("""
                        select c.id, w.institution, i.name, c.n, c.asked_at, c.accepted, c.note
                        from registry.winding_down_child c
                        join registry.winding_down w on w.id = c.winding_down
                        join registry.institution_now i on i.id = w.institution
                        where c.next = :next order by c.accepted is not null, c.asked_at, c.n
                        """)
                .param("next", next)
                .query((row, n) -> new Placement(
                        row.getObject("id", UUID.class),
                        row.getObject("institution", UUID.class),
                        row.getString("name"),
                        row.getInt("n"),
                        row.getTimestamp("asked_at").toInstant(),
                        (Boolean) row.getObject("accepted"),
                        row.getString("note")))
                .list();
    }

    private WindingDown row(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        Date notice = row.getDate("notice_on");
        return new WindingDown(
                id,
                row.getObject("institution", UUID.class),
                Purpose.valueOf(row.getString("purpose")),
                row.getDate("planned_on").toLocalDate(),
                notice == null ? null : notice.toLocalDate(),
                row.getTimestamp("declared_at") != null,
                row.getInt("enrolled"),
                row.getInt("families"),
                row.getLong("prepaid_fen"),
                row.getBoolean("forced"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("opened_at").toInstant(),
                children(id),
                families(id),
                List.of(),
                false,
                row.getInt("version"));
    }

    private List<Child> children(UUID plan) {
        return db.sql("""
                        select c.*, i.name as next_name from registry.winding_down_child c
                        left join registry.institution_now i on i.id = c.next where c.winding_down = :plan order by c.n
                        """)
                .param("plan", plan)
                .query((row, i) -> {
                    String choice = row.getString("choice");
                    return new Child(
                            row.getInt("n"),
                            choice == null ? null : Choice.valueOf(choice),
                            row.getObject("next", UUID.class),
                            row.getString("next_name"),
                            (Boolean) row.getObject("accepted"),
                            row.getString("note"),
                            row.getTimestamp("settled_at") != null);
                })
                .list();
    }

    private List<Family> families(UUID plan) {
        return db.sql("select * from registry.winding_down_family where winding_down = :plan order by n")
                .param("plan", plan)
                .query((row, i) -> {
                    String how = row.getString("how");
                    return new Family(
                            row.getInt("n"),
                            how == null ? null : Settlement.valueOf(how),
                            (Long) row.getObject("fen"),
                            row.getObject("paper", UUID.class));
                })
                .list();
    }
}
