package shanyu.planning.forecast;

import java.time.Instant;
import java.util.UUID;
import shanyu.verifier.json.Json;

/**
 * A forecast as it is kept.
 *
 * @param n number in its district
 * @param engine version that made it
 * @param inputs canonical JSON, and {@code inputsHash} its SHA-256
 */
record StoredForecast(
        UUID id,
        String district,
        int n,
        String title,
        String population,
        int lastYear,
        int horizon,
        String engine,
        String inputs,
        String inputsHash,
        String results,
        String resultsHash,
        Instant madeAt,
        UUID madeBy) {
    Inputs readInputs() {
        return Inputs.of(Json.read(inputs));
    }

    Results readResults() {
        return Results.of(Json.read(results));
    }

    ForecastRow row() {
        return new ForecastRow(id, n, title, population, lastYear, horizon, engine, inputsHash, resultsHash, madeAt);
    }
}
