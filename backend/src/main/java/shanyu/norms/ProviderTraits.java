package shanyu.norms;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What about an institution decides which items apply to it. Null, and an empty set of forms, mean it is not known.
 *
 * @param specialEquipment lifts and other 特种设备
 * @param inclusive 普惠
 * @param prepaid takes fees in advance
 * @param issuesPrepaidCard 单用途预付消费卡
 * @param subsidised receives public money
 */
public record ProviderTraits(
        ProviderType type,
        Set<ServiceForm> forms,
        @Nullable MealMode meals,
        @Nullable Boolean specialEquipment,
        @Nullable Boolean inclusive,
        @Nullable Boolean prepaid,
        @Nullable Boolean issuesPrepaidCard,
        @Nullable Boolean subsidised,
        @Nullable Boolean foreignStaff) {

    /** Only the type is known. */
    public static ProviderTraits of(ProviderType type) {
        return new ProviderTraits(type, Set.of(), null, null, null, null, null, null, null);
    }
}
