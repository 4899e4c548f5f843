package shanyu.access;

/** Where a thing lies, seen from an institution in 花木街道 and the people around it. */
enum Place {
    /** The institution's own, in 花木街道. */
    OWN("310115000", "310115016"),
    /** Another institution's in the same town. */
    SIBLING("310115000", "310115016"),
    /** An institution's in another town of the district. */
    OTHER_TOWN("310115000", "310115004"),
    /** An institution's in another district. */
    OTHER_DISTRICT("319901000", "319901001");

    private final String district;
    private final String town;

    Place(String district, String town) {
        this.district = district;
        this.town = town;
    }

    String district() {
        return district;
    }

    String town() {
        return town;
    }
}
