package shanyu.planning.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import shanyu.Callers;
import tools.jackson.databind.JsonNode;

/** Hands files in as the page does: announced, sent in pieces, read, and asked for until it is over. */
record HandingIn(Callers.Caller office) {
    private static final int PIECE = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    JsonNode extract(String name, byte[] bytes) throws InterruptedException {
        return all("osm", name, Map.of("extract", bytes));
    }

    JsonNode tables(byte[] nodes, byte[] edges) throws InterruptedException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("nodes", nodes);
        files.put("edges", edges);
        return all("edges", "路段表", files);
    }

    private JsonNode all(String kind, String name, Map<String, byte[]> files) throws InterruptedException {
        var begun = begin(
                kind,
                name,
                files.values().stream().mapToLong(bytes -> bytes.length).sum());
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String id = begun.json().path("id").asString();
        files.forEach((file, bytes) -> {
            for (int at = 0; at < bytes.length; at += PIECE) {
                var answer = piece(id, file, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PIECE)));
                assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            }
        });
        var answer = office.post("/api/planning/network-imports/" + id + "/reading", Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return ended(id);
    }

    Callers.Answer begin(String kind, String name, long bytes) {
        return office.post(
                "/api/planning/network-imports", Map.of("kind", kind, "name", name, "source", "测试", "bytes", bytes));
    }

    Callers.Answer piece(String id, String file, long at, byte[] bytes) {
        return office.send(
                "POST",
                "/api/planning/network-imports/%s/pieces?file=%s&at=%d".formatted(id, file, at),
                bytes,
                Map.of("Idempotency-Key", UUID.randomUUID().toString(), "Content-Type", "application/octet-stream"));
    }

    JsonNode ended(String id) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var seen = office.get("/api/planning/network-imports/" + id).json();
            if (seen.hasNonNull("endedAt")) return seen;
            Thread.sleep(20);
        }
        throw new AssertionError("the import did not end");
    }
}
