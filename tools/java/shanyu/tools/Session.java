package shanyu.tools;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import tools.jackson.databind.ObjectMapper;

/** Somebody signed in: the cookie and the token every write carries. */
public record Session(String cookie, String csrf) {
    public static Session of(House house, String username) throws IOException, InterruptedException {
        var answer = house.send(house.request("/api/session")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, House.PASSWORD))));
        if (answer.statusCode() != 200) throw new IllegalStateException(username + " may not sign in: " + answer.body());
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        return new Session(cookie, new ObjectMapper().readTree(answer.body()).at("/csrf/token").asString());
    }

    public HttpRequest.Builder with(HttpRequest.Builder request) {
        return request.header("Cookie", cookie).header("X-CSRF-Token", csrf);
    }
}
