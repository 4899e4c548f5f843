package shanyu.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import shanyu.Crowd;
import shanyu.server.HouseClock;
import tools.jackson.databind.json.JsonMapper;

@Tag("once")
@DisplayName("ASVS 15.4.1: what every request passes bears all of them at once")
class PressedDoorsTest {
    private static final int PEOPLE = 24;

    private final HouseClock clock =
            new HouseClock(Clock.fixed(Instant.parse("2026-03-02T01:00:15Z"), HouseClock.ZONE));

    @Test
    @DisplayName(
            "seats: never more inside than there are, everybody is served or turned away, and in the end every seat is free")
    void seats() throws Exception {
        int seats = 4;
        var admission = new Admission(seats, JsonMapper.shared());
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var served = new AtomicInteger();
        var statuses = Crowd.of(PEOPLE, 200, () -> {
            var answer = new MockHttpServletResponse();
            try {
                admission.doFilter(request("/api/matters"), answer, (asked, passed) -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                    if (served.incrementAndGet() % 7 == 0) throw new IllegalStateException("broken");
                });
            } catch (IllegalStateException broken) {
                answer.setStatus(500);
            }
            return answer.getStatus();
        });
        assertThat(most).hasValueBetween(1, seats);
        assertThat(Collections.frequency(statuses, 503)).isEqualTo((int) admission.turnedAway());
        assertThat(statuses).contains(200, 500).isSubsetOf(200, 500, 503);
        assertThat(free(admission, seats)).isEqualTo(seats);
    }

    /** How many can sit down one inside the other: all that are free. */
    private int free(Admission admission, int left) throws Exception {
        if (left == 0) return 0;
        var more = new AtomicInteger();
        var answer = new MockHttpServletResponse();
        admission.doFilter(request("/api/matters"), answer, (asked, passed) -> {
            try {
                more.set(1 + free(admission, left - 1));
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });
        return more.get();
    }

    @Test
    @DisplayName("one address: exactly as many pass as are allowed, in every minute, also when all come at its turn")
    void address() throws Exception {
        int allowed = 30;
        var limit = new AddressLimit(allowed, clock, JsonMapper.shared());
        for (int minute = 1; minute <= 100; minute++) {
            clock.shiftTo(Duration.ofMinutes(minute));
            var statuses = Crowd.of(PEOPLE, 3, () -> {
                var answer = new MockHttpServletResponse();
                limit.doFilter(request("/api/public/institutions"), answer, (asked, passed) -> {});
                return answer.getStatus();
            });
            assertThat(Collections.frequency(statuses, 200))
                    .as("minute %d", minute)
                    .isEqualTo(allowed);
            assertThat(Collections.frequency(statuses, 429)).isEqualTo(PEOPLE * 3 - allowed);
        }
    }

    private static MockHttpServletRequest request(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr("203.0.113.7");
        return request;
    }
}
