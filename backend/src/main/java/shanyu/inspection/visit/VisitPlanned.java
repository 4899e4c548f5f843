package shanyu.inspection.visit;

/** A visit was ordered, in the transaction in which it happened. */
public record VisitPlanned(Visit visit) {}
