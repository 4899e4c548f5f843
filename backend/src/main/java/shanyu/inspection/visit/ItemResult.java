package shanyu.inspection.visit;

/** What an item came to; the four words of the form (合格、不合格、不适用、未检查). */
public enum ItemResult {
    CONFORMS,
    FAILS,
    NOT_APPLICABLE,
    NOT_CHECKED
}
