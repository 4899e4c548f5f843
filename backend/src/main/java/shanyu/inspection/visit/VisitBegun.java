package shanyu.inspection.visit;

import java.util.UUID;

/** A team arrived and began, in the transaction in which it happened. */
public record VisitBegun(Visit visit, UUID by) {}
