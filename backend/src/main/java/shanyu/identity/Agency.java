package shanyu.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom people act for: an office, a department, a town, an institution.
 *
 * @param district nine-digit code
 * @param town nine-digit code, for agencies of one town
 * @param department letter of the inspection checklist's departments, for departments
 */
public record Agency(
        UUID id,
        Kind kind,
        String name,
        String nameEn,
        String district,
        @Nullable String town,
        @Nullable String department) {

    public enum Kind {
        DISTRICT_OFFICE,
        JOINT_MEETING,
        DEPARTMENT,
        TOWN,
        INSTITUTION,
        KEY_OFFICE
    }
}
