package shanyu.inspection.visit;

/** A visit was not made within its window, or was set aside, in the transaction in which it happened. */
public record VisitLapsed(Visit visit) {}
