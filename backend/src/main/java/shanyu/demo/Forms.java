package shanyu.demo;

import shanyu.registry.FilingForm;

/** Filing forms with something changed in them. */
final class Forms {
    private Forms() {}

    /** The same with a session in the evening. */
    static FilingForm withLaterHours(FilingForm of) {
        return new FilingForm(
                of.name(),
                of.creditCode(),
                of.providerType(),
                of.town(),
                of.address(),
                of.longitude(),
                of.latitude(),
                of.serviceForms(),
                of.meals(),
                of.specialEquipment(),
                of.inclusive(),
                of.prepaid(),
                of.issuesPrepaidCard(),
                of.subsidised(),
                of.foreignStaff(),
                of.classes(),
                of.premises(),
                of.leaseFrom(),
                of.leaseUntil(),
                "周一至周五 7:00–19:00，周六 8:30–12:00",
                of.head(),
                of.phone());
    }
}
