package shanyu.planning;

import java.time.Instant;
import java.util.UUID;

/**
 * A district stands by a scenario, in the transaction in which it does.
 *
 * @param run whose answer is published
 * @param resultHash SHA-256 of that answer
 */
public record ScenarioPublished(UUID scenario, String district, UUID run, String resultHash, Instant at) {}
