package shanyu.norms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shanyu.shared.DateRange;

/**
 * A value the law (or this product) sets, for as long as it holds.
 *
 * @param name its name in the corpus, e.g. {@code children-per-caregiver}
 * @param member what it holds for when the rule differs by class kind, risk class …; null when it holds for all
 * @param unit what it counts
 * @param op how a fact is compared with it: {@code =}, {@code <=}, {@code >=}, {@code <}, {@code >}, {@code between}
 * @param inForce the days it holds; null for a value of a draft
 * @param basis what it rests on
 */
public record DatedValue<T>(
        String name,
        @Nullable String member,
        T value,
        String unit,
        String op,
        @Nullable DateRange inForce,
        Basis basis,
        @Nullable String note) {

    <R> DatedValue<R> with(R typed) {
        return new DatedValue<>(name, member, typed, unit, op, inForce, basis, note);
    }

    /** First day it holds; null for a value of a draft. */
    public @Nullable LocalDate from() {
        return inForce == null ? null : inForce.from();
    }
}
