package shanyu.identity.access;

import java.time.Instant;
import java.util.UUID;

/** Somebody has read as many records about persons in one hour as is unusual: told once for each account and hour. */
public record UnusualReading(UUID account, String district, Instant hour, int seen, int threshold) {}
