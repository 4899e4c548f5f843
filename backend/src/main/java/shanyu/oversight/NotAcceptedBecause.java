package shanyu.oversight;

/** Why a complaint is not taken on; the public reads the reason with what to do instead. */
public enum NotAcceptedBecause {
    NOT_CHILDCARE,
    OTHER_DISTRICT,
    TOO_VAGUE,
    SAME_MATTER,
    IN_COURT
}
