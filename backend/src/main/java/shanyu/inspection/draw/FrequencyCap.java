package shanyu.inspection.draw;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.inspection.draw.TriggeredVisits.Order;
import shanyu.inspection.visit.JointChecks;
import shanyu.norms.Cites;
import shanyu.norms.DatedValue;
import shanyu.norms.Norms;
import shanyu.registry.RiskClasses;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * How often an institution is checked on site in a calendar year, by its risk class (年度频次上限). A joint check counts
 * once, a visit whose window lapsed not at all, and a case check (个案检查) stands outside. That there is a cap the opinion
 * says; how high it is, is the product's default until the departments publish theirs.
 */
@Component
@Cites("business-inspection-opinion")
public class FrequencyCap {
    static final String VALUE = "on-site-checks-per-year";

    private final JdbcClient db;
    private final RiskClasses classes;
    private final JointChecks joint;
    private final Norms norms;
    private final HouseClock clock;

    FrequencyCap(JdbcClient db, RiskClasses classes, JointChecks joint, Norms norms, HouseClock clock) {
        this.db = db;
        this.classes = classes;
        this.joint = joint;
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * Where an institution stands in a year.
     *
     * @param counted joint checks once; a town counts what a town may know of
     * @param status of the cap in the corpus: {@code default} is this product's own
     */
    @Schema(name = "VisitCap")
    public record Standing(
            int year,
            @Schema(allowableValues = {"A", "B", "C", "D"}) String riskClass,
            int counted,
            int cap,

            @Schema(example = "default") String status,

            @Schema(example = "product-parameters") String source) {
        boolean isReached() {
            return counted >= cap;
        }
    }

    /** How an institution stands in the year of {@code day}, as the caller may know it. */
    public Standing standing(UUID institution, LocalDate day, Actor by) {
        return standing(institution, day.getYear(), counted(institution, day.getYear(), by));
    }

    private Standing standing(UUID institution, int year, Set<UUID> counted) {
        String riskClass =
                classes.of(List.of(institution), clock.today()).getOrDefault(institution, RiskClasses.UNCLASSED);
        var cap = cap(riskClass, clock.today());
        return new Standing(
                year,
                riskClass,
                counted.size(),
                cap.value(),
                cap.basis().status().word(),
                cap.basis().source());
    }

    /**
     * Whether a visit may be ordered: below the cap, outside it by its ground or because nobody goes there, within a joint
     * check that is counted already, or for a stated reason.
     */
    Outcome<Boolean> allows(Order order, Actor by) {
        if (order.ground().isOutsideCap() || order.remote()) return Outcome.done(true);
        joint.hold(order.institution());
        int year = order.from().getYear();
        var counted = counted(order.institution(), year, by);
        var standing = standing(order.institution(), year, counted);
        if (!standing.isReached() || !order.aboveCap().isBlank()) return Outcome.done(true);
        boolean joins = joint.open(order.institution(), by.town() != null, false, order.from(), order.to())
                .filter(counted::contains)
                .isPresent();
        return joins
                ? Outcome.done(true)
                : Refusal.of(
                                Refusal.Kind.RULE,
                                "frequency-cap",
                                Map.of(
                                        "year", standing.year(),
                                        "riskClass", standing.riskClass(),
                                        "counted", standing.counted(),
                                        "cap", standing.cap(),
                                        "status", standing.status()))
                        .asOutcome();
    }

    /**
     * Those of the institutions that have reached their cap: they are left out of a round's pool.
     *
     * @param classOf their risk classes on {@code day}
     */
    Set<UUID> reached(
            Collection<UUID> institutions, Map<UUID, String> classOf, int year, boolean district, LocalDate day) {
        var full = new HashSet<UUID>();
        counted(institutions, year, district, day).forEach((institution, checks) -> {
            String riskClass = classOf.getOrDefault(institution, RiskClasses.UNCLASSED);
            if (checks.size() >= cap(riskClass, day).value()) full.add(institution);
        });
        return full;
    }

    private Set<UUID> counted(UUID institution, int year, Actor by) {
        return counted(List.of(institution), year, by.town() == null, clock.today())
                .getOrDefault(institution, Set.of());
    }

    /**
     * Checks that count, each as the visit that carries its code: begun in the year, or ordered for it and still to be
     * made.
     *
     * @param district whether visits that a town learns of only when they begin count as well
     */
    private Map<UUID, Set<UUID>> counted(Collection<UUID> institutions, int year, boolean district, LocalDate day) {
        var found = new HashMap<UUID, Set<UUID>>();
        db.sql("""
                        select institution, coalesce(joint, id) as lead from inspection.visit
                        where institution = any(:institutions::uuid[]) and not remote
                          and coalesce(trigger_ground, 'OTHER') = 'OTHER'
                          and (:district or own_round or begun_at is not null)
                          and (extract(year from begun_at at time zone 'Asia/Shanghai') = :year
                               or state = 'planned' and last_day >= :day and extract(year from first_day) = :year)
                        """)
                .param("institutions", institutions.toArray(UUID[]::new))
                .param("district", district)
                .param("year", year)
                .param("day", day)
                .query(row -> {
                    found.computeIfAbsent(row.getObject("institution", UUID.class), any -> new HashSet<>())
                            .add(row.getObject("lead", UUID.class));
                });
        return found;
    }

    private DatedValue<Integer> cap(String riskClass, LocalDate day) {
        return norms.asOf(day)
                .integer(VALUE, riskClass)
                .orElseThrow(() -> new IllegalStateException("the norms say nothing of " + VALUE));
    }
}
