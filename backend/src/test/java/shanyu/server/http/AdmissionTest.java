package shanyu.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A full house turns requests away at once instead of letting them queue")
class AdmissionTest {
    private final CountDownLatch work = new CountDownLatch(1);
    private final List<Thread> working = new ArrayList<>();
    private final Admission admission = new Admission(2, JsonMapper.shared());

    @AfterEach
    void letGo() throws InterruptedException {
        work.countDown();
        for (var thread : working) thread.join();
    }

    @Test
    @DisplayName(
            "the last seat is given, the request after it is turned away with a problem that says when to come back")
    void turnsAwayBeyondItsSeats() throws Exception {
        assertThat(ask("/api/matters").getStatus()).isEqualTo(200);
        fill(2);
        var away = ask("/api/matters");
        assertThat(away.getStatus()).isEqualTo(503);
        assertThat(away.getHeader("Retry-After")).isEqualTo("1");
        assertThat(away.getContentType()).startsWith("application/problem+json");
        assertThat(away.getContentAsString()).contains("/errors/busy");
        assertThat(admission.turnedAway()).isOne();
    }

    @Test
    @DisplayName("a seat is free again when its request ends, however it ends")
    void freesSeats() throws Exception {
        for (int i = 0; i < 3; i++) {
            try {
                admission.doFilter(request("/api/matters"), new MockHttpServletResponse(), (asked, answer) -> {
                    throw new IllegalStateException("broken");
                });
            } catch (IllegalStateException broken) {
                assertThat(broken).hasMessage("broken");
            }
        }
        assertThat(ask("/api/matters").getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("signing in and reporting an incident have seats of their own; pages and the health check need none")
    void reservesSeats() throws Exception {
        fill(2);
        assertThat(ask("/api/session").getStatus()).isEqualTo(200);
        assertThat(ask("/api/incidents").getStatus()).isEqualTo(200);
        assertThat(ask("/healthz").getStatus()).isEqualTo(200);
        assertThat(ask("/care").getStatus()).isEqualTo(200);
        assertThat(ask("/api/session/other").getStatus()).isEqualTo(503);
    }

    @ParameterizedTest(name = "{0} cores: {1}")
    @CsvSource({"1, 8", "2, 12", "6, 28", "7, 32", "64, 32"})
    @DisplayName("as many seats as the cores can work on, and never more than the database has work for")
    void seatsByCores(int cores, int seats) {
        assertThat(Admission.seatsFor(cores)).isEqualTo(seats);
    }

    private void fill(int seats) throws InterruptedException {
        var seated = new CountDownLatch(seats);
        for (int i = 0; i < seats; i++) {
            working.add(Thread.startVirtualThread(() -> {
                try {
                    admission.doFilter(request("/api/matters"), new MockHttpServletResponse(), (asked, answer) -> {
                        seated.countDown();
                        hold();
                    });
                } catch (Exception impossible) {
                    throw new IllegalStateException(impossible);
                }
            }));
        }
        seated.await();
    }

    private void hold() {
        try {
            work.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        var answer = new MockHttpServletResponse();
        admission.doFilter(request(path), answer, (asked, passed) -> {});
        return answer;
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}
