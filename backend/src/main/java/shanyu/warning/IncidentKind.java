package shanyu.warning;

/** Kinds of incident, as the norms name them in {@code incident-first-report} and {@code incident-report-to}. */
public enum IncidentKind {
    DEATH_OR_DANGER,
    MISSING_CHILD,
    SUSPECTED_FOOD_POISONING,
    PUBLIC_HEALTH_EMERGENCY,
    SUSPECTED_ABUSE,
    FIRE,
    PERSONAL_DATA_LEAK,
    ORDINARY_INJURY
}
