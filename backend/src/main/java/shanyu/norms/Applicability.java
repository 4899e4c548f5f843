package shanyu.norms;

/** Whether an item or a paper concerns an institution. What is not known is not guessed: a person decides. */
public enum Applicability {
    APPLIES,
    NOT_APPLICABLE,
    PERSON_DECIDES;

    /** Both must apply; one no is enough; any doubt goes to a person. */
    public Applicability and(Applicability other) {
        if (this == NOT_APPLICABLE || other == NOT_APPLICABLE) return NOT_APPLICABLE;
        return this == PERSON_DECIDES || other == PERSON_DECIDES ? PERSON_DECIDES : APPLIES;
    }
}
