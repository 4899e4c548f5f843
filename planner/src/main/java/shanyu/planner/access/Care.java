package shanyu.planner.access;

import shanyu.planner.walk.Place;

/**
 * Places of care at one address, for one age band, of one form.
 *
 * @param band the age band that may take them; only it competes for them
 * @param form the form of care (nursery, kindergarten class, community point …), for those who look at one form only
 * @param places at least 0
 */
public record Care(Place at, int band, int form, double places) {
    public Care {
        if (!(places >= 0 && places < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("no number of places: " + places);
    }

    Care moved(Place to) {
        return new Care(to, band, form, places);
    }

    Care resized(double to) {
        return new Care(at, band, form, to);
    }
}
