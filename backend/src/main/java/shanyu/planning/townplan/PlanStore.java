package shanyu.planning.townplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.Rows;
import tools.jackson.databind.ObjectMapper;

/** Rows of town plans and of their texts. */
@Component
class PlanStore {
    private static final String OPEN = "('draft', 'submitted', 'returned', 'accepted')";

    private final JdbcClient db;
    private final ObjectMapper json;

    PlanStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(TownPlan plan, UUID by) {
        db.sql("""
                        insert into planning.town_plan
                            (id, district, town, number, first_year, last_year, content, grounds, state, begun_by, begun_at)
                        values (:id, :district, :town, :number, :first, :last, :content::jsonb, :grounds::jsonb, :state, :by, :at)
                        """)
                .param("id", plan.id())
                .param("district", plan.district())
                .param("town", plan.town())
                .param("number", plan.number())
                .param("first", plan.firstYear())
                .param("last", plan.lastYear())
                .param("content", json.writeValueAsString(plan.content()))
                .param("grounds", json.writeValueAsString(plan.grounds()))
                .param("state", plan.state().code())
                .param("by", by)
                .param("at", Timestamp.from(plan.begunAt()))
                .update();
    }

    Optional<TownPlan> find(UUID id) {
        return db.sql("select * from planning.town_plan where id = :id")
                .param("id", id)
                .query((row, n) -> plan(row))
                .optional();
    }

    /** The version somebody is still working on. */
    Optional<TownPlan> open(String town) {
        return db.sql("select * from planning.town_plan where town = :town and state in " + OPEN)
                .param("town", town)
                .query((row, n) -> plan(row))
                .optional();
    }

    /** The version in force. */
    Optional<TownPlan> current(String town) {
        return db.sql("select * from planning.town_plan where town = :town and state = 'approved'")
                .param("town", town)
                .query((row, n) -> plan(row))
                .optional();
    }

    /** The versions in force in a district at a moment, by town. */
    List<TownPlan> currents(String district, Instant moment) {
        return db.sql("""
                        select * from planning.town_plan
                        where district = :district and approved_at <= :moment and (ended_at is null or ended_at > :moment)
                        order by town
                        """)
                .param("district", district)
                .param("moment", Timestamp.from(moment))
                .query((row, n) -> plan(row))
                .list();
    }

    /** Districts with a plan in force. */
    List<String> districts() {
        return db.sql("select distinct district from planning.town_plan where state = 'approved' order by district")
                .query((row, n) -> row.getString("district"))
                .list();
    }

    int lastNumber(String town) {
        return db.sql("select coalesce(max(number), 0) from planning.town_plan where town = :town")
                .param("town", town)
                .query(Integer.class)
                .single();
    }

    /** False when the row has moved on from the version given. */
    boolean write(TownPlan plan, PlanContent content, PlanGrounds grounds) {
        return db.sql("""
                                update planning.town_plan
                                set content = :content::jsonb, grounds = :grounds::jsonb, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("content", json.writeValueAsString(content))
                        .param("grounds", json.writeValueAsString(grounds))
                        .param("id", plan.id())
                        .param("version", plan.version())
                        .update()
                == 1;
    }

    /** False when the row has moved on from the version given. @param commentedBy who commented last, kept when null */
    boolean move(TownPlan plan, PlanState next, @Nullable UUID commentedBy, Instant at) {
        boolean approved = next instanceof PlanState.Approved;
        boolean over = next instanceof PlanState.Superseded || next instanceof PlanState.Withdrawn;
        return db.sql("""
                                update planning.town_plan
                                set state = :state, commented_by = coalesce(:commentedBy::uuid, commented_by),
                                    accepted_by = coalesce(:acceptedBy::uuid, accepted_by),
                                    approved_at = case when :approved then :at else approved_at end,
                                    ended_at = case when :over then :at else ended_at end, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("state", next.code())
                        .param("commentedBy", commentedBy)
                        .param("acceptedBy", next instanceof PlanState.Accepted accepted ? accepted.by() : null)
                        .param("approved", approved)
                        .param("over", over)
                        .param("at", Timestamp.from(at))
                        .param("id", plan.id())
                        .param("version", plan.version())
                        .update()
                == 1;
    }

    void seal(TownPlan plan, int n, String sha256, UUID by, Instant at) {
        db.sql("""
                        insert into planning.town_plan_text (plan, n, content, grounds, sha256, sealed_by, sealed_at)
                        values (:plan, :n, :content::jsonb, :grounds::jsonb, decode(:sha256, 'hex'), :by, :at)
                        """)
                .param("plan", plan.id())
                .param("n", n)
                .param("content", json.writeValueAsString(plan.content()))
                .param("grounds", json.writeValueAsString(plan.grounds()))
                .param("sha256", sha256)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Every text of a version handed in by a moment, the first first. */
    List<SealedText> texts(UUID plan, Instant moment) {
        return db.sql("select * from planning.town_plan_text where plan = :plan and sealed_at <= :moment order by n")
                .param("plan", plan)
                .param("moment", Timestamp.from(moment))
                .query((row, n) -> new SealedText(
                        plan,
                        row.getInt("n"),
                        json.readValue(row.getString("content"), PlanContent.class),
                        json.readValue(row.getString("grounds"), PlanGrounds.class),
                        HexFormat.of().formatHex(row.getBytes("sha256")),
                        Rows.at(row, "sealed_at")))
                .list();
    }

    private TownPlan plan(ResultSet row) throws SQLException {
        UUID commentedBy = row.getObject("commented_by", UUID.class);
        return new TownPlan(
                row.getObject("id", UUID.class),
                row.getString("district"),
                row.getString("town"),
                row.getInt("number"),
                row.getInt("first_year"),
                row.getInt("last_year"),
                json.readValue(row.getString("content"), PlanContent.class),
                json.readValue(row.getString("grounds"), PlanGrounds.class),
                PlanState.of(row.getString("state"), row.getObject("accepted_by", UUID.class), commentedBy),
                commentedBy,
                Rows.at(row, "begun_at"),
                Rows.instant(row, "approved_at"),
                Rows.instant(row, "ended_at"),
                row.getInt("version"));
    }
}
