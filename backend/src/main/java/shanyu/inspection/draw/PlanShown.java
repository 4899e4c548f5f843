package shanyu.inspection.draw;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shanyu.norms.Basis;
import shanyu.norms.DatedValue;
import shanyu.verifier.draw.Stratum;

/**
 * How a round's numbers came about, as its desk shows it: kept with the manifest at the commit, worked out anew before.
 *
 * @param day the day the register was read
 * @param cover visits needed so that the months left can reach everybody
 * @param byShare visits the class shares ask for
 * @param n institutions drawn
 * @param classes by risk class; empty for a supplementary round, which takes over the strata of the stalled one
 * @param capped institutions in service that are left out, since they have been checked as often as a year allows; absent
 *     in a plan kept before that was counted
 * @param leftOut listed inspectors without a licence for the whole window
 * @param recused pairs kept apart, by the rule that asks for it
 * @param values every number used, with where it comes from
 * @param faults what stands in the way of a commit
 */
@Schema(name = "RoundPlan")
public record PlanShown(
        LocalDate day,
        @Schema(example = "20") int cover,
        @Schema(example = "23") int byShare,
        @Schema(example = "23") long n,
        List<ClassShown> classes,
        List<StratumShown> strata,
        int institutions,
        @Nullable @Schema(example = "3") Integer capped,
        int inspectors,
        Map<String, Long> departments,
        List<String> leftOut,
        Map<Recused.Ground, Long> recused,
        int teamSize,
        int minDepartments,
        long loadCap,
        List<String> keyOffices,
        LocalDate windowFrom,
        LocalDate windowTo,
        @Schema(description = "SHA-256 of the rules text") String rules,
        List<ValueShown> values,
        List<String> faults) {

    @Schema(name = "RoundPlanClass")
    public record ClassShown(
            @Schema(example = "C") String code,
            @Schema(example = "0.2") BigDecimal share,
            @Schema(example = "4") int weight,
            int all,
            int visited,

            @Nullable
            @Schema(
                    description =
                            "how they came to be of the class: v1, v2 … by that version of the formula, override, unclassed",
                    example = "{\"v1\": 40, \"override\": 1}")
            Map<String, Integer> by) {}

    @Schema(name = "RoundPlanStratum")
    public record StratumShown(@Schema(example = "U") String code, long k, long size) {}

    /** A number of the norms. */
    @Schema(name = "RoundPlanValue")
    public record ValueShown(
            @Schema(example = "sampling-share") String name,
            @Nullable String member,
            @Schema(example = "0.2") String value,
            String unit,
            Basis basis) {}

    static PlanShown of(MonthPlan plan) {
        return new PlanShown(
                plan.day(),
                plan.cover(),
                plan.byShare(),
                plan.n(),
                plan.classes().stream()
                        .map(each -> new ClassShown(
                                each.code(),
                                each.share(),
                                each.weight(),
                                each.all(),
                                each.visited(),
                                plan.classedBy().getOrDefault(each.code(), Map.of())))
                        .toList(),
                plan.strata().stream().map(PlanShown::stratum).toList(),
                plan.pool().size(),
                plan.capped(),
                plan.inspectors().size(),
                plan.inspectors().stream()
                        .collect(Collectors.groupingBy(
                                each -> each.department(), java.util.TreeMap::new, Collectors.counting())),
                plan.leftOut().stream().map(each -> each.name()).toList(),
                recused(plan),
                plan.parameters().teamSize(),
                plan.parameters().departments(),
                plan.loadCap(),
                plan.keys().stream().map(DrawKey::agencyName).toList(),
                plan.windowFrom(),
                plan.windowTo(),
                plan.rules().hash(),
                plan.parameters().basis().stream().map(PlanShown::value).toList(),
                plan.faults());
    }

    private static Map<Recused.Ground, Long> recused(MonthPlan plan) {
        return Arrays.stream(Recused.Ground.values())
                .collect(Collectors.toMap(
                        ground -> ground,
                        ground -> plan.recused().stream()
                                .filter(each -> each.ground() == ground)
                                .count(),
                        (a, b) -> a,
                        java.util.LinkedHashMap::new));
    }

    private static StratumShown stratum(Stratum stratum) {
        return new StratumShown(stratum.code(), stratum.k(), stratum.size());
    }

    private static ValueShown value(DatedValue<?> value) {
        return new ValueShown(value.name(), value.member(), String.valueOf(value.value()), value.unit(), value.basis());
    }
}
