package shanyu.inspection.visit;

import static shanyu.server.Rows.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.inspection.visit.Errand.Plan;
import shanyu.inspection.visit.Errand.Trigger;
import shanyu.inspection.visit.VisitState.Begun;
import shanyu.inspection.visit.VisitState.Correcting;
import shanyu.inspection.visit.VisitState.Lapsed;
import shanyu.inspection.visit.VisitState.Planned;
import shanyu.inspection.visit.VisitState.Submitted;
import shanyu.inspection.visit.VisitState.Writing;

/** Rows of visits, and the one translation between a row and a {@link Visit}. */
@Component
class VisitStore {
    private static final Pattern SEAT = Pattern.compile("\\|");

    /** The team as text: seats parted by commas, what a seat holds by bars. */
    static final String TEAM = """
            (select string_agg(m.seat || '|' || m.inspector || '|' || m.account || '|' || m.department, ',' order by m.seat)
             from inspection.visit_member m where m.visit = v.id) as team""";

    private final JdbcClient db;

    VisitStore(JdbcClient db) {
        this.db = db;
    }

    void add(Visit visit) {
        db.sql("""
                        insert into inspection.visit (id, plan_code, trigger_reason, trigger_ground, above_cap, round, institution,
                            district, town, own_round, first_day, last_day, items, state, planned_at, remote, joint)
                        values (:id, :plan, :trigger, :ground, :aboveCap, :round, :institution, :district, :town, :ownRound,
                            :from, :to, :items::text[], 'planned', :at, :remote, :joint)
                        """)
                .param("id", visit.id())
                .param("plan", visit.errand() instanceof Plan(var code) ? code : null)
                .param("trigger", visit.errand() instanceof Trigger trigger ? trigger.reason() : null)
                .param(
                        "ground",
                        visit.errand() instanceof Trigger trigger
                                ? trigger.ground().name()
                                : null)
                .param("aboveCap", visit.errand() instanceof Trigger trigger ? trigger.aboveCap() : "")
                .param("remote", visit.remote())
                .param("joint", visit.joint())
                .param("round", visit.round())
                .param("institution", visit.institution())
                .param("district", visit.district())
                .param("town", visit.town())
                .param("ownRound", visit.ownRound())
                .param("from", visit.firstDay())
                .param("to", visit.lastDay())
                .param("items", visit.items().toArray(String[]::new))
                .param("at", Timestamp.from(visit.plannedAt()))
                .update();
        visit.team()
                .forEach(member -> db.sql("""
                                insert into inspection.visit_member (visit, seat, inspector, account, department)
                                values (:visit, :seat, :inspector, :account, :department)
                                """)
                        .param("visit", visit.id())
                        .param("seat", member.seat())
                        .param("inspector", member.inspector())
                        .param("account", member.account())
                        .param("department", member.department())
                        .update());
    }

    /** Writes a new state; false when the row has moved on from the version given. */
    boolean move(Visit visit, VisitState next, Instant at) {
        return db.sql("""
                                update inspection.visit
                                set state = :state, writing = :writing, edition = coalesce(:edition, edition),
                                    begun_at = coalesce(begun_at, :begunAt), begun_by = coalesce(begun_by, :begunBy),
                                    submitted_at = coalesce(submitted_at, :submittedAt),
                                    corrected_at = coalesce(:correctedAt, corrected_at),
                                    lapsed_at = :lapsedAt, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("state", next.code())
                        .param("writing", next instanceof Writing writing ? writing.edition() : null)
                        .param("edition", next instanceof Submitted(var edition) ? edition : null)
                        .param("begunAt", next instanceof Begun ? Timestamp.from(at) : null)
                        .param("begunBy", next instanceof Begun(var by, var when) ? by : null)
                        .param("submittedAt", next instanceof Submitted ? Timestamp.from(at) : null)
                        .param("correctedAt", next instanceof Submitted(var n) && n > 1 ? Timestamp.from(at) : null)
                        .param("lapsedAt", next instanceof Lapsed ? Timestamp.from(at) : null)
                        .param("id", visit.id())
                        .param("version", visit.version())
                        .update()
                == 1;
    }

    boolean isTownsOwn(UUID round) {
        return db.sql("select town is not null from inspection.round where id = :id")
                .param("id", round)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    Optional<Visit> find(UUID id) {
        return db.sql("select v.*, " + TEAM + " from inspection.visit v where v.id = :id")
                .param("id", id)
                .query((row, n) -> visit(row))
                .optional();
    }

    /** Planned visits whose window is over. */
    List<Visit> overdue(LocalDate today, int most) {
        return db.sql("select v.*, " + TEAM + """
                         from inspection.visit v where v.state = 'planned' and v.last_day < :today
                        order by v.last_day, v.id limit :most
                        """)
                .param("today", today)
                .param("most", most)
                .query((row, n) -> visit(row))
                .list();
    }

    List<Visit> ofInstitution(UUID institution) {
        return db.sql("select v.*, " + TEAM
                        + " from inspection.visit v where v.institution = :id order by v.planned_at")
                .param("id", institution)
                .query((row, n) -> visit(row))
                .list();
    }

    /** Those that go under one code, the visit that carries it first. */
    List<Visit> joined(UUID lead) {
        return db.sql("select v.*, " + TEAM + """
                         from inspection.visit v where v.id = :lead or v.joint = :lead
                        order by v.joint nulls first, v.planned_at, v.id
                        """)
                .param("lead", lead)
                .query((row, n) -> visit(row))
                .list();
    }

    /** Under whose code a visit goes from now on; its version stays, for nothing of the visit itself changes. */
    void join(UUID visit, @Nullable UUID lead) {
        db.sql("update inspection.visit set joint = :lead where id = :visit")
                .param("lead", lead)
                .param("visit", visit)
                .update();
    }

    static Visit visit(ResultSet row) throws SQLException {
        String plan = row.getString("plan_code");
        return new Visit(
                row.getObject("id", UUID.class),
                plan == null ? trigger(row) : new Plan(plan),
                row.getObject("round", UUID.class),
                row.getObject("institution", UUID.class),
                row.getString("district"),
                row.getString("town"),
                row.getBoolean("own_round"),
                row.getDate("first_day").toLocalDate(),
                row.getDate("last_day").toLocalDate(),
                team(row.getString("team")),
                List.of((String[]) row.getArray("items").getArray()),
                row.getTimestamp("planned_at").toInstant(),
                instant(row, "begun_at"),
                instant(row, "submitted_at"),
                state(row),
                row.getInt("version"),
                row.getBoolean("remote"),
                row.getObject("joint", UUID.class));
    }

    private static Trigger trigger(ResultSet row) throws SQLException {
        String ground = row.getString("trigger_ground");
        return new Trigger(
                row.getString("trigger_reason"),
                ground == null ? Ground.OTHER : Ground.valueOf(ground),
                row.getString("above_cap"));
    }

    private static List<Member> team(String joined) {
        return Arrays.stream(joined.split(","))
                .map(SEAT::split)
                .map(part -> new Member(
                        Integer.parseInt(part[0]), UUID.fromString(part[1]), UUID.fromString(part[2]), part[3]))
                .toList();
    }

    private static VisitState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "planned" -> new Planned();
            case "begun" ->
                new Begun(
                        row.getObject("begun_by", UUID.class),
                        row.getTimestamp("begun_at").toInstant());
            case "submitted" -> new Submitted(row.getInt("edition"));
            case "correcting" -> new Correcting(row.getInt("writing"));
            default -> new Lapsed(row.getTimestamp("lapsed_at").toInstant());
        };
    }
}
