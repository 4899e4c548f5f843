package shanyu.norms;

/** Class kinds of childcare (setting standard art. 19). */
public enum ClassKind {
    /** 乳儿班, 6 to 12 months. */
    INFANT,
    /** 托小班, 12 to 24 months. */
    YOUNGER_TODDLER,
    /** 托大班, 24 to 36 months. */
    OLDER_TODDLER,
    /** 混合班, 18 months and over. */
    MIXED
}
