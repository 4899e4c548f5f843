package shanyu.planning.siting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the plan wants new points first (pudong-plan 三(一)2, annex tasks 2 and 3). */
public enum PriorityKind {
    @JsonProperty("central")
    CENTRAL,
    @JsonProperty("lingang")
    LINGANG,
    @JsonProperty("parks")
    PARKS,
    /** Towns in which no institution is in service on the day asked for. */
    @JsonProperty("uncovered")
    UNCOVERED
}
