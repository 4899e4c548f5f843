package shanyu.planning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.registry.Institution;
import shanyu.shared.Wgs84;

/**
 * Places of care at one address.
 *
 * @param id of the institution, or of what is not one yet
 * @param town nine-digit code of the town it is counted in
 * @param position null until somebody has placed it on the map; it is then reached by nobody
 */
public record Supply(
        UUID id, String name, String town, @Nullable Wgs84 position, int places) {
    static Supply of(Institution institution) {
        return new Supply(
                institution.id(), institution.name(), institution.town(), institution.position(), institution.places());
    }
}
