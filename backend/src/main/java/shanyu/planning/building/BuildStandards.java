package shanyu.planning.building;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.norms.Judgement;
import shanyu.norms.Norms;
import shanyu.norms.Rule;
import shanyu.planning.PlanningTrail;
import shanyu.planning.building.rules.FloorAreaPerChild;
import shanyu.planning.building.rules.HighestStorey;
import shanyu.planning.building.rules.LeastFloorArea;
import shanyu.planning.building.rules.OutdoorAreaPerChild;
import shanyu.planning.building.rules.PlacesForResidents;
import shanyu.planning.building.rules.PlannedRooms;
import shanyu.server.HouseClock;
import shanyu.server.Rows;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import tools.jackson.databind.ObjectMapper;

/** A project against the standards of the norms. Where they are silent, do not bind or were not found, a person decides and says why. */
@Component
public class BuildStandards {
    private static final Map<String, Rule<PlannedRooms>> RULES = new LinkedHashMap<>();

    static {
        RULES.put("places-for-residents", new PlacesForResidents());
        RULES.put("floor-area-per-child", new FloorAreaPerChild());
        RULES.put("least-floor-area", new LeastFloorArea());
        RULES.put("outdoor-area-per-child", new OutdoorAreaPerChild());
        RULES.put("highest-storey", new HighestStorey());
    }

    private final BuildStore store;
    private final Norms norms;
    private final PlanningTrail trail;
    private final JdbcClient db;
    private final ObjectMapper json;
    private final HouseClock clock;

    BuildStandards(
            BuildStore store, Norms norms, PlanningTrail trail, JdbcClient db, ObjectMapper json, HouseClock clock) {
        this.store = store;
        this.norms = norms;
        this.trail = trail;
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What a person decided.
     *
     * @param verdict {@code accepted} as it is, or {@code objected} to
     * @param by name
     */
    @Schema(name = "BuildingRuling")
    public record Ruling(
            @Schema(allowableValues = {"accepted", "objected"})
            String verdict,

            String reason,
            String by,
            Instant at) {}

    /** A rule, what it says, and what a person said where it leaves that to one. */
    @Schema(name = "BuildingStandard")
    public record Standard(
            @Schema(example = "floor-area-per-child") String rule,
            Judgement judgement,
            @Nullable Ruling ruling) {}

    /** Every rule with its judgement by the norms of a day. */
    List<Standard> of(Building building, LocalDate day) {
        var rulings = rulings(building.id());
        var inForce = norms.asOf(day);
        return RULES.entrySet().stream()
                .map(rule -> new Standard(
                        rule.getKey(),
                        rule.getValue().judge(building.facts().rooms(), inForce),
                        rulings.get(rule.getKey())))
                .toList();
    }

    /** A person decides where a rule leaves it to one; an earlier decision stays to be read. */
    @Transactional
    public Outcome<UUID> rule(UUID id, int version, String rule, String verdict, String reason, Actor by) {
        var building = store.find(id).orElse(null);
        if (building == null) return Refusal.missing().asOutcome();
        if (building.version() != version)
            return Versions.stale(building.version()).asOutcome();
        var known = RULES.get(rule);
        if (known == null) return Refusal.field("rule", rule, "no-such-rule").asOutcome();
        var judgement = known.judge(building.facts().rooms(), norms.asOf(clock.today()));
        if (!(judgement instanceof Judgement.NeedsHuman))
            return Refusal.field("rule", rule, "nothing-to-decide").asOutcome();
        if (!store.touch(building, null)) return Versions.stale(version + 1).asOutcome();
        var now = Timestamp.from(clock.instant());
        db.sql("update planning.building_ruling set replaced_at = :now "
                        + "where building = :building and rule = :rule and replaced_at is null")
                .param("now", now)
                .param("building", id)
                .param("rule", rule)
                .update();
        db.sql("""
                        insert into planning.building_ruling
                            (id, building, rule, verdict, reason, judgement, decided_by, decided_at)
                        values (:id, :building, :rule, :verdict, :reason, :judgement::jsonb, :by, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("building", id)
                .param("rule", rule)
                .param("verdict", verdict)
                .param("reason", reason)
                .param("judgement", json.writeValueAsString(judgement))
                .param("by", by.accountId())
                .param("now", now)
                .update();
        trail.add(Building.KIND, id, "ruled", building.state(), by, reason, Map.of("rule", rule, "verdict", verdict));
        return Outcome.done(id);
    }

    private Map<String, Ruling> rulings(UUID building) {
        record Kept(String rule, Ruling ruling) {}
        return db
                .sql(
                        "select r.*, a.name as by_name from planning.building_ruling r join identity.account a on a.id = r.decided_by "
                                + "where r.building = :building and r.replaced_at is null")
                .param("building", building)
                .query((row, n) -> new Kept(
                        row.getString("rule"),
                        new Ruling(
                                row.getString("verdict"),
                                row.getString("reason"),
                                row.getString("by_name"),
                                Rows.at(row, "decided_at"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Kept::rule, Kept::ruling));
    }
}
