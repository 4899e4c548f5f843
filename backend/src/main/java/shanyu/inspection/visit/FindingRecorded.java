package shanyu.inspection.visit;

/** A failed item became a finding, in the transaction in which it happened. */
public record FindingRecorded(Finding finding) {}
