package shanyu.inspection.visit;

import java.time.Instant;

/** A finding ended: put right, dismissed or taken back; see {@link Finding#ending()}. */
public record FindingClosed(Finding finding, Instant at) {}
