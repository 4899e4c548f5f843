package shanyu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.http.MockHttpOutputMessage;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import shanyu.evidence.Heads;
import shanyu.identity.Actor;
import shanyu.identity.Role;

@DisplayName("What a browser keeps for the house, and how the house reads it back")
class BrowsersTest {
    private static MockHttpServletRequest request(boolean secure, Cookie... cookies) {
        var request = new MockHttpServletRequest();
        request.setSecure(secure);
        if (cookies.length > 0) request.setCookies(cookies);
        return request;
    }

    @Test
    @DisplayName(
            "ASVS 3.3.1–3.3.4: over https the session's cookie is of this host alone and Secure; no script reads it")
    void sessionCookie() {
        assertThat(SessionCookie.begin(request(true), "abc"))
                .startsWith("__Host-shanyu=abc")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain", "Max-Age");
        assertThat(SessionCookie.begin(request(false), "abc"))
                .startsWith("shanyu=abc")
                .contains("HttpOnly")
                .doesNotContain("Secure");
        assertThat(SessionCookie.end(request(true)))
                .startsWith("__Host-shanyu=;")
                .contains("Max-Age=0", "Secure");
    }

    @Test
    @DisplayName("the cookie of an errand goes with the house's own pages alone and lasts as long as one may be away")
    void errandCookie() {
        assertThat(ErrandCookie.begin(request(true), "abc"))
                .startsWith("__Host-shanyu-errand=abc")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict", "Max-Age=600");
        assertThat(ErrandCookie.begin(request(false), "abc"))
                .startsWith("shanyu-errand=abc")
                .contains("HttpOnly")
                .doesNotContain("Secure");
    }

    @Test
    @DisplayName(
            "a cookie is read under the name of the way it came; over https the plain one, which a neighbour could set, is none")
    void read() {
        var plain = new Cookie("shanyu", "plain");
        var host = new Cookie("__Host-shanyu", "host");
        assertThat(SessionCookie.read(request(true, plain, host))).contains("host");
        assertThat(SessionCookie.read(request(true, plain))).isEmpty();
        assertThat(SessionCookie.read(request(false, host, plain))).contains("plain");
        assertThat(SessionCookie.read(request(false))).isEmpty();
        var plainErrand = new Cookie("shanyu-errand", "plain");
        var hostErrand = new Cookie("__Host-shanyu-errand", "host");
        assertThat(ErrandCookie.read(request(true, plainErrand, hostErrand))).contains("host");
        assertThat(ErrandCookie.read(request(true, plainErrand))).isEmpty();
        assertThat(ErrandCookie.read(request(false, plain, plainErrand))).contains("plain");
        assertThat(ErrandCookie.read(request(true))).isEmpty();
    }

    @Test
    @DisplayName("the token against forged requests is the session's; without a session there is none to steal")
    void tokens() {
        var tokens = new SessionTokens();
        var request = request(true);
        assertThat(tokens.loadToken(request)).isNull();
        assertThat(tokens.generateToken(request).getToken()).isEqualTo("none");
        request.setAttribute(SessionFilter.CSRF, "secret");
        var known = tokens.loadToken(request);
        assertThat(known.getToken()).isEqualTo("secret");
        assertThat(known.getHeaderName()).isEqualTo("X-CSRF-Token");
        tokens.saveToken(known, request, new MockHttpServletResponse());
        assertThat(tokens.loadToken(request).getToken()).isEqualTo("secret");
    }

    @Test
    @DisplayName(
            "a session names its owner by the account's id and carries no credentials; two of the same owner are alike")
    void signedIn() {
        var account = UUID.randomUUID();
        var actor = new Actor(account, "何", Set.of(Role.VERIFIER), null, null, null, null);
        var signedIn = new SignedIn(actor);
        assertThat(signedIn.isAuthenticated()).isTrue();
        assertThat(signedIn.getName()).isEqualTo(account.toString());
        assertThat(signedIn.getPrincipal()).isEqualTo(actor);
        assertThat(signedIn.getCredentials()).isEqualTo("");
        assertThat(signedIn).isEqualTo(new SignedIn(actor)).hasSameHashCodeAs(new SignedIn(actor));
        assertThat(signedIn).isNotEqualTo(new SignedIn(Actor.NOBODY)).isNotEqualTo(actor);
        assertThat(signedIn.hashCode()).isNotEqualTo(new SignedIn(Actor.NOBODY).hashCode());
    }

    @Test
    @DisplayName("the log leaves the house line by line, and is never read in")
    void log() throws Exception {
        var lines = new LogExport.Lines();
        var out = new MockHttpOutputMessage();
        var entries =
                Stream.of(new Heads.Entry(7, "{\"kind\":\"read\"}", "aGFzaA=="), new Heads.Entry(8, "{}", "eA=="));
        assertThat(lines.canWrite(LogExport.class, LogExport.JSON_LINES)).isTrue();
        assertThat(lines.canWrite(String.class, LogExport.JSON_LINES)).isFalse();
        assertThat(lines.canWrite(LogExport.class, MediaType.APPLICATION_JSON)).isFalse();
        lines.write(new LogExport(entries), LogExport.JSON_LINES, out);
        assertThat(out.getBodyAsString(StandardCharsets.UTF_8)).isEqualTo("""
                {"seq":7,"entry":{"kind":"read"},"leaf_hash":"aGFzaA=="}
                {"seq":8,"entry":{},"leaf_hash":"eA=="}
                """);
        assertThat(lines.canRead(LogExport.class, LogExport.JSON_LINES)).isFalse();
        assertThatThrownBy(() -> lines.read(LogExport.class, new MockHttpInputMessage(new byte[0])))
                .isInstanceOf(HttpMessageNotReadableException.class);
    }
}
