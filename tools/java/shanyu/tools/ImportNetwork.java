package shanyu.tools;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A walking network handed in to a running house, as its page does: announced, sent piece by piece, then watched until it is
 * in use or its fault is named.
 */
final class ImportNetwork {
    private static final String PATH = "/api/planning/network-imports";
    private static final String OSM = "© OpenStreetMap contributors (ODbL 1.0)";
    private static final int PIECE = 4 << 20;
    private static final int LONGEST_NAME = 100;
    private static final long LOOK_MILLIS = 500;

    private final HttpClient http;
    private final ObjectMapper json = new ObjectMapper();
    private final String house;
    private final Session session;

    ImportNetwork(HttpClient http, String house, Session session) {
        this.http = http;
        this.house = house;
        this.session = session;
    }

    /** What the house would not take; the message says why. */
    static final class NotTaken extends RuntimeException {
        NotTaken(String sentence) {
            super(sentence);
        }
    }

    /** Whether it is in use now. */
    boolean run(List<Path> files) throws Exception {
        var parts = parts(files);
        long bytes = 0;
        for (Path file : parts.values()) bytes += Files.size(file);
        String id = begin(files.getFirst(), parts.size() == 1 ? "osm" : "edges", bytes);
        long sent = 0;
        for (var part : parts.entrySet()) sent = send(id, part.getKey(), part.getValue(), sent, bytes);
        taken(post(PATH + "/" + id + "/reading"));
        return watch(id);
    }

    private static Map<String, Path> parts(List<Path> files) {
        var parts = new LinkedHashMap<String, Path>();
        if (files.size() == 1) {
            if (!files.getFirst().toString().toLowerCase(Locale.ROOT).endsWith(".pbf"))
                throw new NotTaken("%s is no .osm.pbf; a list of ways takes two files: NODES.csv EDGES.csv".formatted(files.getFirst()));
            parts.put("extract", files.getFirst());
        } else {
            parts.put("nodes", files.getFirst());
            parts.put("edges", files.getLast());
        }
        return parts;
    }

    private String begin(Path file, String kind, long bytes) throws Exception {
        String name = String.valueOf(file.getFileName());
        var announced = Map.of(
                "kind", kind,
                "name", name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                "source", kind.equals("osm") ? OSM : name,
                "bytes", bytes);
        return taken(http.send(
                        keyed(PATH)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json.writeValueAsString(announced)))
                                .build(),
                        BodyHandlers.ofString()))
                .path("id")
                .asString();
    }

    private long send(String id, String part, Path file, long before, long all) throws Exception {
        long at = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                var request = keyed("%s/%s/pieces?file=%s&at=%d".formatted(PATH, id, part, at))
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(piece));
                taken(http.send(request.build(), BodyHandlers.ofString()));
                at += piece.length;
                progress("sent", (int) (100 * (before + at) / Math.max(1, all)));
            }
        }
        return before + at;
    }

    private boolean watch(String id) throws Exception {
        while (true) {
            var seen = taken(http.send(
                    session.with(HttpRequest.newBuilder(URI.create(house + PATH + "/" + id))).build(),
                    BodyHandlers.ofString()));
            if (seen.hasNonNull("endedAt")) {
                progress("", 100);
                return tell(seen);
            }
            progress(seen.path("state").asString(), seen.path("percent").asInt());
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private boolean tell(JsonNode ended) throws Exception {
        String state = ended.path("state").asString();
        if (state.equals("known")) {
            System.out.println("This very file was imported before: nothing was kept twice, and what is in use did not change.");
            return true;
        }
        if (!state.equals("done")) {
            String said = ended.path("detail").asString(state);
            System.out.println(said.contains("\n") ? said : "The file: " + said);
            System.out.println("Nothing was imported; the network in use stays.");
            return false;
        }
        var inUse = taken(http.send(
                session.with(HttpRequest.newBuilder(URI.create(house + "/api/planning/networks?size=1"))).build(),
                BodyHandlers.ofString()));
        System.out.println(line(inUse.at("/items/0")));
        return true;
    }

    private static String line(JsonNode row) {
        var said = new ArrayList<String>();
        said.add("In use: %s, %d nodes, %d ways, mark %s."
                .formatted(row.path("name").asString(), row.path("nodes").asInt(), row.path("ways").asInt(), row.path("mark").asString()));
        var check = row.path("check");
        said.add("%d of %d cells where children live lie near a way."
                .formatted(check.path("cellsNear").asInt(), check.path("cells").asInt()));
        if (check.path("apart").asInt() > 0) {
            said.add("%d parts that no way connects with the rest:".formatted(check.path("apart").asInt()));
            check.path("parts").forEach(part -> said.add("  %s, %d nodes".formatted(part.path("at").asString(), part.path("nodes").asInt())));
        }
        return String.join("\n", said);
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return http.send(
                keyed(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")).build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder keyed(String path) {
        return session.with(HttpRequest.newBuilder(URI.create(house + path)))
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private JsonNode taken(HttpResponse<String> answer) {
        var body = json.readTree(answer.body());
        if (answer.statusCode() < 300) return body;
        String kind = body.path("type").asString("").replaceAll("^/errors/", "").replace('-', ' ');
        throw new NotTaken("Refused: " + (kind.isEmpty() ? "the house answered " + answer.statusCode() : kind));
    }

    /** On a terminal alone; a log wants the end of it only. */
    private static void progress(String what, int percent) {
        if (System.console() == null || !System.console().isTerminal()) return;
        System.err.print("\r\033[K" + (what.isEmpty() ? "" : "%s … %d %%".formatted(what, percent)));
        System.err.flush();
    }
}
