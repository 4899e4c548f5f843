package shanyu.planning.townplan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import shanyu.norms.ProviderType;
import shanyu.server.sheets.Column;

/**
 * How far the register has come with one goal of a plan. Due is what stood when the figures were taken and all the plan adds
 * up to the end of the year; what stands is counted by the register alone.
 *
 * @param toAdd places the plan adds in that year
 * @param due places there should be at the end of the year
 * @param places of the form in service at the end of the year, or today within it; null before it begins
 * @param now places in service today
 */
@Schema(name = "TownPlanProgress")
public record PlanProgress(
        @Column(zh = "年份", en = "Year") int year,

        @Column(zh = "形式", en = "Form", words = PlanWords.Forms.class)
        ProviderType form,

        @Column(zh = "计划新增", en = "To add") int toAdd,
        @Column(zh = "应有托位", en = "Places due") int due,
        @Column(zh = "其中普惠应有", en = "Inclusive due") int inclusiveDue,

        @Column(zh = "年末在营托位", en = "Places at year's end") @Nullable
        Integer places,

        @Column(zh = "年末在营普惠托位", en = "Inclusive at year's end") @Nullable
        Integer inclusivePlaces,

        @Column(zh = "目前在营托位", en = "Places now") int now,
        @Column(zh = "目前在营普惠托位", en = "Inclusive now") int inclusiveNow,

        @Column(zh = "进度", en = "Standing", words = PlanWords.Standings.class)
        Standing standing) {

    /** How a year's goal stands. */
    public enum Standing {
        /** The year has not begun. */
        UPCOMING,
        /** Within the year, not there yet. */
        RUNNING,
        /** There by the end of the year, or already. */
        REACHED,
        /** The year ended short; it has been made good since. */
        REACHED_LATE,
        /** The year ended short, and it still is. */
        LATE
    }

    /** What the register had in service of a town on a day. */
    @FunctionalInterface
    interface SupplyOn {
        List<FormSupply> on(LocalDate day);
    }

    /** Every goal of a plan as of a day, by year and form; a form named in any year counts from then on. */
    static List<PlanProgress> of(TownPlan plan, LocalDate asOf, SupplyOn register) {
        var progress = new ArrayList<PlanProgress>();
        var now = register.on(asOf);
        var sums = new TreeMap<ProviderType, int[]>();
        for (int year = plan.firstYear(); year <= plan.lastYear(); year++) {
            int of = year;
            LocalDate end = LocalDate.of(year, 12, 31);
            boolean begun = !asOf.isBefore(LocalDate.of(year, 1, 1));
            var then = begun && asOf.isAfter(end) ? register.on(end) : now;
            plan.content().goals().stream()
                    .filter(goal -> goal.year() == of)
                    .sorted(java.util.Comparator.comparing(PlanContent.Goal::form))
                    .forEach(goal -> {
                        var sum = sums.computeIfAbsent(goal.form(), form -> new int[2]);
                        sum[0] += goal.places();
                        sum[1] += goal.inclusivePlaces();
                        progress.add(one(plan, goal, sum, begun, asOf.isAfter(end), then, now));
                    });
        }
        return progress;
    }

    private static PlanProgress one(
            TownPlan plan,
            PlanContent.Goal goal,
            int[] sum,
            boolean begun,
            boolean ended,
            List<FormSupply> then,
            List<FormSupply> now) {
        var form = goal.form();
        var base = FormSupply.of(plan.grounds().supply(), form);
        int due = base.places() + sum[0];
        int inclusiveDue = base.inclusivePlaces() + sum[1];
        var at = FormSupply.of(then, form);
        var today = FormSupply.of(now, form);
        boolean there = at.places() >= due && at.inclusivePlaces() >= inclusiveDue;
        boolean thereNow = today.places() >= due && today.inclusivePlaces() >= inclusiveDue;
        var standing = !begun
                ? Standing.UPCOMING
                : there
                        ? Standing.REACHED
                        : !ended ? Standing.RUNNING : thereNow ? Standing.REACHED_LATE : Standing.LATE;
        return new PlanProgress(
                goal.year(),
                form,
                goal.places(),
                due,
                inclusiveDue,
                begun ? at.places() : null,
                begun ? at.inclusivePlaces() : null,
                today.places(),
                today.inclusivePlaces(),
                standing);
    }
}
