package shanyu.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyu.norms.ClassKind;
import shanyu.norms.ServiceForm;
import shanyu.planner.walk.Place;
import shanyu.registry.ClassPlaces;
import shanyu.registry.Institution;

/** Institutions with the places of theirs that are asked for. */
record Supply(List<Offer> offers) {
    /** @param places of the form and class kind asked for; 0 only where all are asked for */
    record Offer(Institution institution, int places) {
        boolean isOnMap() {
            return institution.position() != null;
        }

        /** Of one that is on the map. */
        Place place() {
            var at = java.util.Objects.requireNonNull(institution.position());
            return new Place(at.longitude(), at.latitude());
        }
    }

    /**
     * @param form offered; any when null. The register has places by class kind and not by form, so all places of an
     *     institution that offers it count
     * @param kind of class; any when null
     */
    static Supply of(List<Institution> institutions, @Nullable ServiceForm form, @Nullable ClassKind kind) {
        return new Supply(institutions.stream()
                .filter(each -> form == null || each.serviceForms().contains(form))
                .map(each -> new Offer(each, places(each, kind)))
                .filter(offer -> offer.places > 0 || kind == null)
                .toList());
    }

    private static int places(Institution institution, @Nullable ClassKind kind) {
        if (kind == null) return institution.places();
        return institution.classes().stream()
                .filter(each -> each.kind() == kind)
                .mapToInt(ClassPlaces::places)
                .sum();
    }

    /** Those somebody can walk to: on the map and with places. */
    List<Offer> reachable() {
        return offers.stream()
                .filter(offer -> offer.isOnMap() && offer.places > 0)
                .toList();
    }
}
