package shanyu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.Callers.Answer;
import shanyu.HouseTest;

@HouseTest
@Tag("once")
@DisplayName("What every answer says to a browser, and what none says to a stranger")
class ResponsesTest {
    private static final Map<String, String> HTTPS_FROM_ELSEWHERE =
            Map.of("X-Forwarded-Proto", "https", "Origin", "https://elsewhere.example");

    @Autowired
    private Callers callers;

    private Answer ask(String method, String path, Map<String, String> headers) {
        return callers.nobody().once(method, path, null, headers);
    }

    private static String header(Answer answer, String name) {
        return answer.response().headers().firstValue(name).orElse("");
    }

    static Stream<String> answersOfEveryKind() {
        return Stream.of(
                "GET / ",
                "GET /healthz",
                "GET /api/session",
                "GET /api/institutions",
                "GET /api/nothing",
                "GET /api/public/institutions?page=x",
                "GET /assets/none.js",
                "GET /v3/api-docs",
                "POST /api/complaints",
                "POST /api/session");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answersOfEveryKind")
    @DisplayName("ASVS 3.4: every answer, refused ones too, carries its rules for the browser")
    void rules(String asked) {
        var answer = ask(asked.split(" ")[0], asked.split(" ")[1], HTTPS_FROM_ELSEWHERE);
        assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000", "includeSubDomains");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("'unsafe-eval'", "script-src 'self' 'unsafe-inline'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.response().headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
        assertThat(header(answer, "Server") + header(answer, "X-Powered-By"))
                .as("what it is made of")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/session, application/json",
        "/api/nothing, application/problem+json",
        "/v3/api-docs, application/json",
        "/healthz, application/json"
    })
    @DisplayName("ASVS 4.1.1: what comes is what it says it is, text with its character set")
    void kinds(String path, String kind) {
        var answer = callers.nobody().get(path);
        assertThat(header(answer, "Content-Type")).startsWith(kind);
        assertThat(answer.json().isObject()).isTrue();
    }

    @Test
    @DisplayName("ASVS 4.1.1: pages and sheets name UTF-8")
    void textSaysItsCharacterSet() {
        for (var answer :
                List.of(callers.nobody().get("/"), callers.as("district").get("/api/institutions", "text/csv"))) {
            String kind = header(answer, "Content-Type");
            if (kind.startsWith("text/")) assertThat(kind).containsIgnoringCase("charset=utf-8");
        }
        assertThat(header(callers.as("district").get("/api/institutions", "text/csv"), "Content-Type"))
                .startsWith("text/csv");
    }

    @Test
    @DisplayName("ASVS 14.3.2: no answer with data stays in a cache of the browser or on the way")
    void notCached() {
        for (String path : List.of("/api/session", "/api/institutions", "/api/today", "/api/nothing"))
            assertThat(header(callers.as("district").get(path), "Cache-Control"))
                    .as(path)
                    .contains("no-store");
    }

    @Test
    @DisplayName(
            "ASVS 3.3: the session's cookie is __Host-, Secure, HttpOnly, SameSite, and its value is told nowhere else")
    void cookie() {
        callers.nobody();
        var answer = callers.nobody()
                .once(
                        "POST",
                        "/api/session",
                        Map.of("username", "verifier", "password", Callers.PASSWORD),
                        Map.of("X-Forwarded-Proto", "https"));
        assertThat(answer.status()).isEqualTo(200);
        String cookie = header(answer, "Set-Cookie");
        assertThat(cookie)
                .startsWith("__Host-shanyu=")
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/")
                .doesNotContain("Domain", "Max-Age", "Expires");
        assertThat(answer.response().headers().allValues("Set-Cookie")).hasSize(1);
        assertThat(answer.text()).doesNotContain(cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')));
    }

    @Test
    @DisplayName("ASVS 4.1.3: an address a caller writes into the header counts for nothing behind one the proxy wrote")
    void forwardedAddress() {
        callers.nobody();
        var answer = callers.nobody()
                .once(
                        "POST",
                        "/api/session",
                        Map.of("username", "verifier", "password", Callers.PASSWORD),
                        Map.of("X-Forwarded-For", "198.51.100.7, 10.1.2.3"));
        var own = callers.nobody().once("GET", "/api/sessions", null, Map.of("Cookie", answer.cookie()));
        String current = own.json().path("current").asString();
        assertThat(own.json()
                        .path("sessions")
                        .valueStream()
                        .filter(session -> session.path("id").asString().equals(current))
                        .map(session -> session.path("address").asString()))
                .as("an office's own network is no proxy of ours")
                .containsExactly("10.1.*.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "BREW", "PROPFIND", "PATCH", "PUT"})
    @DisplayName("ASVS 4.1.4, 13.4.4: a method nothing asks for is refused, TRACE echoes nothing")
    void methods(String method) {
        var answer = ask(method, "/api/session", Map.of("X-Secret", "echoed?"));
        assertThat(answer.status()).isIn(400, 405, 501);
        assertThat(answer.text()).doesNotContain("echoed?");
    }

    @Test
    @DisplayName("ASVS 3.4.2: a preflight from elsewhere is promised nothing")
    void preflight() {
        var answer = ask(
                "OPTIONS",
                "/api/institutions",
                Map.of("Origin", "https://elsewhere.example", "Access-Control-Request-Method", "POST"));
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
        assertThat(header(answer, "Access-Control-Allow-Methods")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git/config",
                "/.git/HEAD",
                "/.svn/entries",
                "/.env",
                "/application.yaml",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/assets/..%2fapplication.yaml",
                "/assets/%2e%2e/%2e%2e/application.yaml",
                "/..%5capplication.yaml",
                "/static/index.html.map",
                "/shanyu/ShanyuApplication.class",
                "/db/migration/identity/V1__accounts.sql",
                "/swagger-ui/index.html",
                "/v3/api-docs.yaml.bak"
            })
    @DisplayName("ASVS 13.4.1, 13.4.5: neither sources nor settings nor tools lie in the way")
    void nothingLiesAround(String path) {
        var answer = callers.nobody().get(path);
        assertThat(answer.status()).as(answer.text()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets", "/assets/", "/actuator", "/actuator/env", "/prometheus", "/metrics", "/h2-console"})
    @DisplayName("ASVS 13.4.2, 13.4.3, 13.4.5: a folder is not listed and no tool answers; there is only the one page")
    void noListing(String path) {
        var page = callers.nobody().get("/");
        var answer = callers.nobody().get(path);
        if (answer.status() == 200) assertThat(answer.text()).isEqualTo(page.text());
        else assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    @DisplayName("ASVS 16.5.1, 13.4.6: what goes wrong is told without a word of how the house is built")
    void nothingOfTheInside() {
        var district = callers.as("district");
        String key = UUID.randomUUID().toString();
        var answers = List.of(
                district.get("/api/institutions/not-an-id"),
                district.get("/api/institutions?page=-1"),
                district.get("/api/institutions?sort=%27%3b"),
                district.get("/api/institutions?q=%00"),
                district.get("/api/matters?state=%F0%28%8C%28"),
                district.once("POST", "/api/institutions", "{\"name\":", Map.of("Idempotency-Key", key)),
                district.once("POST", "/api/institutions", "[[[[", Map.of("Idempotency-Key", key)),
                district.once(
                        "POST", "/api/institutions", "{\"@class\":\"java.io.File\"}", Map.of("Idempotency-Key", key)),
                district.once("PUT", "/api/ladder/*/1", Map.of("afterDays", 1e30), Map.of("If-Match", "\"x\"")),
                ask("GET", "/api/session", Map.of("Accept", "image/png")),
                ask("GET", "/error", Map.of()));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isBetween(200, 499);
            assertThat(answer.text())
                    .doesNotContain("Exception", "\tat ", "org.springframework", "tools.jackson", "shanyu.", "java.")
                    .doesNotContainIgnoringCase("tomcat")
                    .doesNotContainIgnoringCase("postgres")
                    .doesNotContainIgnoringCase("select ");
        });
    }

    @Test
    @DisplayName("ASVS 3.7.2: the house sends nobody anywhere")
    void noRedirects() {
        for (String path :
                List.of("//elsewhere.example", "/login?next=https://elsewhere.example", "/api/session/", "/office"))
            assertThat(callers.nobody().get(path).status()).as(path).isNotIn(301, 302, 303, 307, 308);
    }
}
