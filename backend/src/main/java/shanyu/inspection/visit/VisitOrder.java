package shanyu.inspection.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an institution is to be visited. Since 2025 no visit is made in Shanghai without a filed plan or a stated trigger
 * (检查码).
 *
 * @param planCode code of the plan when {@code round} is given, otherwise the reason that triggers the visit
 * @param round the round that drew it, null for a triggered visit
 * @param inspectors ids in the library of inspectors, in the order of their seats; at least two
 *     (administrative-penalty-law#42)
 * @param from first day of the window
 * @param to last day of the window
 * @param items checklist items to look at; empty for all
 * @param townsOwn triggered by the town itself, which so knows of it before it begins; a drawn visit is the town's when its
 *     round is
 * @param ground what kind of reason triggers it; without meaning for a drawn visit
 * @param aboveCap why it is ordered although the institution's frequency cap is reached, else empty
 * @param remote to be made without going there
 */
public record VisitOrder(
        String planCode,
        @Nullable UUID round,
        UUID institution,
        List<UUID> inspectors,
        LocalDate from,
        LocalDate to,
        List<String> items,
        boolean townsOwn,
        Ground ground,
        String aboveCap,
        boolean remote) {

    /** A drawn visit: whose it is, its round says. */
    public VisitOrder(
            String planCode,
            @Nullable UUID round,
            UUID institution,
            List<UUID> inspectors,
            LocalDate from,
            LocalDate to,
            List<String> items) {
        this(planCode, round, institution, inspectors, from, to, items, false, Ground.OTHER, "", false);
    }
}
