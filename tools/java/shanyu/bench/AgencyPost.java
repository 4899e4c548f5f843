package shanyu.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import tools.jackson.databind.ObjectMapper;

/** A write as a client makes it: an agency entered over HTTP, with session, token, idempotency key, gate and kept answer. */
final class AgencyPost {
    private static final String PASSWORD = "bench-password-1";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String cookie;
    private final String csrf;

    /** Enters the first administrator of an empty house and signs them in. */
    AgencyPost(String address, Path data) throws Exception {
        this.address = address;
        String code = Files.readString(data.resolve("first-administrator")).strip();
        answer(post("/api/setup", """
                {"code":"%s","district":"310115000","districtName":"量测区","districtNameEn":"Bench district","officeName":"量测办",
                 "officeNameEn":"Bench office","username":"bench","password":"%s","name":"量测"}""".formatted(code, PASSWORD)), 201);
        var answer = http.send(
                post("/api/session", "{\"username\":\"bench\",\"password\":\"%s\"}".formatted(PASSWORD)).build(),
                BodyHandlers.ofString());
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        csrf = new ObjectMapper().readTree(answer.body()).at("/csrf/token").asString();
    }

    void send() throws Exception {
        answer(
                post("/api/agencies", "{\"kind\":\"DEPARTMENT\",\"name\":\"量测局\",\"nameEn\":\"Bench bureau\",\"department\":\"E\"}")
                        .header("Cookie", cookie)
                        .header("X-CSRF-Token", csrf),
                201);
    }

    private HttpRequest.Builder post(String path, String body) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body));
    }

    private void answer(HttpRequest.Builder request, int status) throws Exception {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != status) throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
    }
}
