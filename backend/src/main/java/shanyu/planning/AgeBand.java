package shanyu.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shanyu.norms.Basis;
import shanyu.norms.ClassKind;
import shanyu.norms.DatedValue;
import shanyu.norms.NormsInForce;

/**
 * The children a class kind is for, as a share of all under three: each year of age is taken to hold a third, unless
 * somebody enters another share.
 *
 * @param fromMonths youngest
 * @param toMonths below which
 * @param percent of the children under three, in the hundred, one decimal
 * @param entered whether the share was entered and is not the assumption's
 * @param ages where the ages stand
 * @param assumption where the share stands; absent when it was entered
 */
@Schema(name = "AgeBand")
public record AgeBand(
        ClassKind kind,
        @Schema(minimum = "0", maximum = "36") int fromMonths,
        @Schema(minimum = "0", maximum = "36") int toMonths,
        @Schema(example = "33.3") BigDecimal percent,
        boolean entered,
        Basis ages,
        @Nullable Basis assumption) {
    private static final int YEAR = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty where the norms of the day know no ages. */
    static Optional<AgeBand> of(ClassKind kind, @Nullable BigDecimal entered, NormsInForce norms) {
        return norms.integer("class-age-from-months", kind)
                .flatMap(from -> norms.integer("class-age-to-months", kind)
                        .flatMap(to -> norms.integer("under-three-cohorts")
                                .map(cohorts -> of(kind, entered, from, to, cohorts))));
    }

    private static AgeBand of(
            ClassKind kind,
            @Nullable BigDecimal entered,
            DatedValue<Integer> from,
            DatedValue<Integer> to,
            DatedValue<Integer> cohorts) {
        var share = BigDecimal.valueOf(100L * (to.value() - from.value()))
                .divide(BigDecimal.valueOf((long) YEAR * cohorts.value()), 1, RoundingMode.HALF_UP);
        return new AgeBand(
                kind,
                from.value(),
                to.value(),
                entered == null ? share : entered,
                entered != null,
                from.basis(),
                entered == null ? cohorts.basis() : null);
    }

    /** Whole children of the band among so many. */
    int of(int children) {
        return percent.multiply(BigDecimal.valueOf(children))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
