package shanyu.inspection.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.shared.DateRange;

/**
 * Somebody who may be drawn for visits (执法检查人员), with everything the draw asks of them.
 *
 * @param account who signs in as this inspector
 * @param username the name that account signs in with; who keeps the list must know whom it lists
 * @param department letter of the department, e.g. {@code M}
 * @param town nine-digit code for an inspector of one town (街镇), who stands aside there in district rounds
 * @param active false once struck off the list; what was drawn before stays
 * @param licences inspection licences (行政执法证), oldest first, never overlapping
 */
public record Inspector(
        UUID id,
        UUID account,
        String username,
        String name,
        String district,
        String department,
        @Nullable String town,
        boolean active,
        List<Licence> licences,
        List<PastEmployment> past,
        List<DeclaredTie> ties,
        int version) {

    /** Whether one licence or several that follow each other cover every day of a window. */
    public boolean isLicensedThroughout(DateRange window) {
        var day = window.from();
        while (window.contains(day)) {
            var today = day;
            Optional<Licence> licence = licences.stream()
                    .filter(each -> each.valid().contains(today))
                    .findFirst();
            if (licence.isEmpty()) return false;
            var end = licence.get().valid().to();
            if (end == null) return true;
            day = end;
        }
        return true;
    }
}
