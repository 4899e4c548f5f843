package shanyu.planning.forecast;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A forecast made again from its kept inputs, just now.
 *
 * @param reproduces whether inputs and results are byte for byte what was kept
 * @param engine version that made it, and {@code engineNow} that made it again
 * @param resultsHash SHA-256 kept, and {@code resultsHashNow} of what came out now
 * @param inputsIntact whether the kept inputs still have their kept hash
 * @param bytes of the results
 */
@Schema(name = "ForecastReproduction")
public record Reproduction(
        boolean reproduces,
        String engine,
        String engineNow,
        boolean inputsIntact,
        String resultsHash,
        String resultsHashNow,
        int bytes) {}
