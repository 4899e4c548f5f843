package shanyu.planning.townplan;

import java.time.Instant;
import java.util.UUID;

/**
 * A plan as it was handed in.
 *
 * @param n which time, from 1
 * @param sha256 hex, over all the text says
 */
record SealedText(UUID plan, int n, PlanContent content, PlanGrounds grounds, String sha256, Instant sealedAt) {}
