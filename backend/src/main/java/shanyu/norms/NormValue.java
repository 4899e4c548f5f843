package shanyu.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shanyu.shared.DateRange;

/**
 * One value with all its days and members, as the corpus holds it.
 *
 * @param group the file it stands in, e.g. {@code classes}
 * @param members what it is divided by, in the corpus's order; empty when it holds for all alike
 */
public record NormValue(
        String name,
        String group,
        String title,
        String titleEn,
        String unit,
        String op,
        @Nullable String note,
        List<String> members,
        List<Entry> entries) {

    /**
     * What holds for one member in one period.
     *
     * @param value null is silence: the text says nothing for this member
     * @param inForce null when it rests on a draft
     * @param also further articles that say the same
     */
    public record Entry(
            @Nullable String member,
            @Nullable DateRange inForce,
            @Nullable Object value,
            @Nullable String unit,
            @Nullable String op,
            Citation citation,
            List<Anchor> also) {

        boolean holdsOn(LocalDate day) {
            return inForce != null && inForce.contains(day);
        }
    }

    /** What holds for a member on a day; empty when nothing is set, which is silence too. */
    public Optional<Entry> entry(@Nullable String member, LocalDate day) {
        return entries.stream()
                .filter(entry -> java.util.Objects.equals(entry.member(), member))
                .filter(entry -> entry.holdsOn(day))
                .findFirst();
    }

    String unitOf(Entry entry) {
        return entry.unit() == null ? unit : entry.unit();
    }

    String opOf(Entry entry) {
        return entry.op() == null ? op : entry.op();
    }
}
