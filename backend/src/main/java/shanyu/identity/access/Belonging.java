package shanyu.identity.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a thing belongs to, as far as access is concerned; null where it belongs to none.
 *
 * @param district nine-digit division code
 * @param town nine-digit division code
 * @param institution the institution it is about
 * @param agency the agency that holds it
 * @param department letter of the department it concerns
 * @param people accounts assigned to it
 */
public record Belonging(
        @Nullable String district,
        @Nullable String town,
        @Nullable UUID institution,
        @Nullable UUID agency,
        @Nullable String department,
        Set<UUID> people) {

    public static Belonging toInstitution(String district, String town, UUID institution) {
        return new Belonging(district, town, institution, null, null, Set.of());
    }

    public static Belonging toTown(String district, String town) {
        return new Belonging(district, town, null, null, null, Set.of());
    }

    public static Belonging toDistrict(String district) {
        return new Belonging(district, null, null, null, null, Set.of());
    }

    public static Belonging toNobody() {
        return new Belonging(null, null, null, null, null, Set.of());
    }
}
