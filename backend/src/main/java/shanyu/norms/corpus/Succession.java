package shanyu.norms.corpus;

import org.jspecify.annotations.Nullable;
import shanyu.shared.DateRange;

/** That periods written one after the other leave no gap and do not overlap. */
final class Succession {
    private final String file;
    private final String at;
    private @Nullable DateRange last;

    Succession(String file, String at) {
        this.file = file;
        this.at = at;
    }

    /** The next period; one of a draft (null) is passed over. */
    void next(@Nullable DateRange range) {
        if (range == null) return;
        var before = last;
        last = range;
        if (before == null) return;
        if (before.overlaps(range) || range.from().isBefore(before.from())) {
            throw new CorpusFault(
                    file,
                    at,
                    "the period from %s overlaps the one from %s".formatted(range.from(), before.from()),
                    "Close the earlier one with `to: %s`, and keep them in the order of time."
                            .formatted(range.from().minusDays(1)));
        }
        if (!range.from().equals(before.to())) {
            throw new CorpusFault(
                    file,
                    at,
                    "nothing is said from %s to %s"
                            .formatted(before.to(), range.from().minusDays(1)),
                    "Close the gap; where the law is silent, write an entry with `value: null`.");
        }
    }
}
