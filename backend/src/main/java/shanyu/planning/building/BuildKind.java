package shanyu.planning.building;

/** What is built. */
public enum BuildKind {
    /** 幼儿园 with nursery classes (plan, task 1). */
    KINDERGARTEN,
    /** 社区托育场所 in neighbourhood planning (task 28). */
    COMMUNITY_VENUE
}
