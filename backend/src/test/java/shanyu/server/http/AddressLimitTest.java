package shanyu.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import shanyu.server.HouseClock;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("One network address may ask so much in a minute")
class AddressLimitTest {
    private final HouseClock clock =
            new HouseClock(Clock.fixed(Instant.parse("2026-03-02T01:00:15Z"), HouseClock.ZONE));
    private final AddressLimit limit = new AddressLimit(3, clock, JsonMapper.shared());

    @Test
    @DisplayName("the last of them is answered, the next is told how many and when again, another address is not meant")
    void both() throws Exception {
        for (int n = 0; n < 3; n++)
            assertThat(ask("203.0.113.7", null).getStatus()).isEqualTo(200);
        var refused = ask("203.0.113.7", null);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("45");
        assertThat(refused.getContentAsString()).contains("/errors/too-many-requests", "\"most\":3");
        assertThat(ask("203.0.113.8", null).getStatus()).isEqualTo(200);
        clock.shiftTo(Duration.ofSeconds(45));
        assertThat(ask("203.0.113.7", null).getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("whoever is signed in shares the address with an office")
    void signedIn() throws Exception {
        for (int n = 0; n < 30; n++)
            assertThat(ask("203.0.113.7", "s").getStatus()).isEqualTo(200);
        assertThat(ask("203.0.113.7", "s").getStatus()).isEqualTo(429);
        assertThat(ask("203.0.113.7", null).getStatus()).as("counted apart").isEqualTo(200);
    }

    @Test
    @DisplayName("a household that changes the second half of its IPv6 address stays one household")
    void sixtyFourBits() throws Exception {
        for (int n = 1; n <= 3; n++)
            assertThat(ask("2001:db8:1:2::" + n, null).getStatus()).isEqualTo(200);
        assertThat(ask("2001:db8:1:2::4", null).getStatus()).isEqualTo(429);
        assertThat(ask("2001:db8:1:3::4", null).getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("pages and files are not counted, and nothing is where the limit is off")
    void notCounted() throws Exception {
        for (int n = 0; n < 9; n++) {
            var request = new MockHttpServletRequest("GET", "/care");
            request.setRemoteAddr("203.0.113.7");
            assertThat(through(limit, request).getStatus()).isEqualTo(200);
        }
        var off = new AddressLimit(0, clock, JsonMapper.shared());
        for (int n = 0; n < 9; n++)
            assertThat(through(off, asked("203.0.113.7", null)).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String address, @Nullable String session) throws Exception {
        return through(limit, asked(address, session));
    }

    private static MockHttpServletRequest asked(String address, @Nullable String session) {
        var request = new MockHttpServletRequest("GET", "/api/public/institutions");
        request.setRemoteAddr(address);
        if (session != null) request.setCookies(new Cookie("session", session));
        return request;
    }

    private static MockHttpServletResponse through(AddressLimit limit, MockHttpServletRequest request)
            throws Exception {
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, (asked, answer) -> {});
        return response;
    }
}
