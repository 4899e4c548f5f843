package shanyu.planning.townplan;

/** The part of a plan a comment or a difference is about. */
public enum PlanPart {
    SUMMARY,
    GROUNDS,
    GOALS,
    SITES,
    MEASURES,
    UNITS,
    BUDGET
}
