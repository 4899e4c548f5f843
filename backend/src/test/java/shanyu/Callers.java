package shanyu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** People calling over HTTP, exactly as an outside program would. */
public final class Callers {
    public static final String PASSWORD = "a password for tests";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    /** Without the offer of HTTP/2 that would go along with every request. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, Caller> signedIn = new ConcurrentHashMap<>();

    Callers(int port) {
        this.port = port;
    }

    /** Somebody without a session. */
    public Caller nobody() {
        return new Caller(null, null, null);
    }

    /** One of the cast, signed in (once for all tests). */
    public Caller as(String username) {
        return signedIn.computeIfAbsent(username, name -> signIn(name, PASSWORD));
    }

    public Caller signIn(String username, String password) {
        var answer =
                nobody().send("POST", "/api/session", Map.of("username", username, "password", password), Map.of());
        if (answer.status() != 200) throw new IllegalStateException(username + " may not sign in: " + answer.text());
        return new Caller(answer.cookie(), answer.json().at("/csrf/token").asString(), password);
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** The reason of a refusal, e.g. {@code not-found}. */
        public String problem() {
            return json().path("type").asString("").replace("/errors/", "");
        }

        /** The session cookie it sets. */
        public String cookie() {
            return response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        }

        public String etag() {
            return response.headers().firstValue("ETag").orElse("");
        }
    }

    /** One caller. */
    public final class Caller {
        private volatile @Nullable String cookie;
        private volatile @Nullable String csrf;
        private final @Nullable String password;

        private Caller(@Nullable String cookie, @Nullable String csrf, @Nullable String password) {
            this.cookie = cookie;
            this.csrf = csrf;
            this.password = password;
        }

        public Answer get(String path) {
            return send("GET", path, null, Map.of());
        }

        public Answer get(String path, String accept) {
            return send("GET", path, null, Map.of("Accept", accept));
        }

        public Answer post(String path, @Nullable Object body) {
            return send(
                    "POST",
                    path,
                    body,
                    Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        }

        public Answer post(String path, @Nullable Object body, String ifMatch) {
            return send(
                    "POST",
                    path,
                    body,
                    Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", ifMatch));
        }

        public Answer put(String path, Object body, String ifMatch) {
            return send("PUT", path, body, Map.of("If-Match", ifMatch));
        }

        /**
         * Sends a body as it is when it is bytes or text, as JSON otherwise. Asked for a fresh proof, gives it and asks
         * again, as any script would.
         */
        public Answer send(String method, String path, @Nullable Object body, Map<String, String> headers) {
            var answer = once(method, path, body, headers);
            if (answer.status() != 401 || password == null || !answer.problem().equals("step-up-needed")) return answer;
            prove(Map.of("password", password));
            return once(method, path, body, headers);
        }

        /** Proves again who is calling; the session goes on under the new cookie. */
        public Answer prove(Map<String, String> proof) {
            var answer = once("POST", "/api/session/step-up", proof, Map.of());
            if (answer.status() == 200) {
                cookie = answer.cookie();
                csrf = answer.json().at("/csrf/token").asString();
            }
            return answer;
        }

        /** The cookie as it is sent, for a test that keeps an earlier one. */
        public @Nullable String cookie() {
            return cookie;
        }

        /** Sends it and takes the answer as it is. */
        public Answer once(String method, String path, @Nullable Object body, Map<String, String> headers) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            if (cookie != null) request.header("Cookie", cookie);
            if (csrf != null && !method.equals("GET")) request.header("X-CSRF-Token", csrf);
            if (body != null && !headers.containsKey("Content-Type"))
                request.header("Content-Type", "application/json");
            headers.forEach(request::setHeader);
            request.method(
                    method,
                    switch (body) {
                        case null -> BodyPublishers.noBody();
                        case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
                        case String text -> BodyPublishers.ofString(text);
                        default -> BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
                    });
            try {
                return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
