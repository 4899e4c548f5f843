package shanyu.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.norms.DatedValue;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;
import shanyu.server.sheets.Column;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** How long each step of a plan or of a late building step may take: the product's default, or what the district set instead. */
@Component
public class PlanningTerms {
    private final JdbcClient db;
    private final Norms norms;
    private final HouseClock clock;

    PlanningTerms(JdbcClient db, Norms norms, HouseClock clock) {
        this.db = db;
        this.norms = norms;
        this.clock = clock;
    }

    /** A step with a clock of its own. */
    public enum Step {
        /** The town writes and hands in. */
        DRAFT,
        /** The district looks at it. */
        REVIEW,
        /** The town corrects what came back. */
        CORRECTION,
        /** A second person approves. */
        APPROVAL,
        /** The town explains a year that ended short. */
        LATE_YEAR,
        /** A building step is late: done, or a new day asked for. */
        LATE_STEP,
        /** The district decides on a new day. */
        NEW_DATE;

        private String value() {
            return this == LATE_STEP || this == NEW_DATE ? "building-step-within" : "town-plan-step-within";
        }
    }

    /**
     * So many working days, and who says so.
     *
     * @param source anchor in the norms, or {@code district} where the district set it
     * @param status as the norms call it; {@code district} where the district set it
     * @param fallback what the product proposes
     */
    @Schema(name = "PlanningTerm")
    public record Term(
            @Column(zh = "步骤", en = "Step", words = Steps.class)
            Step step,

            @Column(zh = "工作日", en = "Working days") int workingDays,
            @Column(zh = "依据", en = "Basis") String source,
            String status,
            int fallback,
            @Column(zh = "理由", en = "Reason") @Nullable String reason) {}

    /** As sheets name them. */
    public static final class Steps extends Vocabulary {
        public Steps() {
            super(java.util.Map.of(
                    "DRAFT", new SheetWord("起草", "Drafting"),
                    "REVIEW", new SheetWord("区级审阅", "Review"),
                    "CORRECTION", new SheetWord("修改", "Correction"),
                    "APPROVAL", new SheetWord("批准", "Approval"),
                    "LATE_YEAR", new SheetWord("年度未完成说明", "Year that ended short"),
                    "LATE_STEP", new SheetWord("逾期步骤", "Late building step"),
                    "NEW_DATE", new SheetWord("新日期审批", "New day asked for")));
        }
    }

    /** The term of a step in a district today. */
    public Term of(String district, Step step) {
        int fallback = fallback(step).value();
        return set(district, step)
                .map(own -> new Term(step, own.days(), "district", "district", fallback, own.reason()))
                .orElseGet(() -> new Term(
                        step,
                        fallback,
                        fallback(step).basis().source(),
                        fallback(step).basis().status().word(),
                        fallback,
                        null));
    }

    public List<Term> all(String district) {
        return Arrays.stream(Step.values()).map(step -> of(district, step)).toList();
    }

    /** Sets a district's own term; the one before stays to be read. It holds for steps begun from now on. */
    @Transactional
    public Term set(Step step, int workingDays, String reason, Actor by) {
        String district = String.valueOf(by.district());
        var now = Timestamp.from(clock.instant());
        db.sql("update planning.term set replaced_at = :now "
                        + "where district = :district and step = :step and replaced_at is null")
                .param("now", now)
                .param("district", district)
                .param("step", step.name())
                .update();
        db.sql("""
                        insert into planning.term (district, step, working_days, reason, set_by, set_at)
                        values (:district, :step, :days, :reason, :by, :now)
                        """)
                .param("district", district)
                .param("step", step.name())
                .param("days", workingDays)
                .param("reason", reason)
                .param("by", by.accountId())
                .param("now", now)
                .update();
        return of(district, step);
    }

    private record Own(int days, String reason) {}

    private Optional<Own> set(String district, Step step) {
        return db.sql("select working_days, reason from planning.term "
                        + "where district = :district and step = :step and replaced_at is null")
                .param("district", district)
                .param("step", step.name())
                .query((row, n) -> new Own(row.getInt("working_days"), row.getString("reason")))
                .optional();
    }

    private DatedValue<Integer> fallback(Step step) {
        LocalDate today = clock.today();
        return norms.asOf(today)
                .integer(step.value(), step)
                .orElseThrow(() -> new IllegalStateException("no term is set for %s on %s".formatted(step, today)));
    }
}
