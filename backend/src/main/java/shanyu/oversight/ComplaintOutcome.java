package shanyu.oversight;

/** What a complaint came to. */
public enum ComplaintOutcome {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD,
    CANNOT_BE_ESTABLISHED;

    /** Whether it says something against the institution. */
    public boolean isUpheld() {
        return this == UPHELD || this == PARTLY_UPHELD;
    }
}
