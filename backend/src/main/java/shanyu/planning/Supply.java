package shanyu.planning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.norms.ClassKind;
import shanyu.norms.ServiceForm;
import shanyu.planner.walk.Place;
import shanyu.registry.ClassPlaces;
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
        return of(institution, institution.places());
    }

    private static Supply of(Institution institution, int places) {
        return new Supply(institution.id(), institution.name(), institution.town(), institution.position(), places);
    }

    /**
     * What institutions offer of what is asked for.
     *
     * @param form offered; any when null. The register has places by class kind and not by form, so all places of an
     *     institution that offers it count
     * @param kind of class; any when null, and then an institution without places stands here too
     */
    static List<Supply> of(List<Institution> institutions, @Nullable ServiceForm form, @Nullable ClassKind kind) {
        return institutions.stream()
                .filter(each -> form == null || each.serviceForms().contains(form))
                .map(each -> kind == null ? of(each) : of(each, places(each, kind)))
                .filter(supply -> kind == null || supply.places > 0)
                .toList();
    }

    private static int places(Institution institution, ClassKind kind) {
        return institution.classes().stream()
                .filter(each -> each.kind() == kind)
                .mapToInt(ClassPlaces::places)
                .sum();
    }

    /** Whether anybody can walk to places here. */
    boolean isReachable() {
        return position != null && places > 0;
    }

    /** Where it stands; of one that is on the map. */
    Place place() {
        var at = java.util.Objects.requireNonNull(position);
        return new Place(at.longitude(), at.latitude());
    }
}
