package shanyu.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.Crowd;
import shanyu.HouseTest;
import shanyu.ReadingLimitsOnStage;
import shanyu.identity.Actors;
import shanyu.identity.signin.Windows;
import shanyu.shared.RefusedException;

@Tag("once")
@HouseTest
@DisplayName("ASVS 15.4.1: what all nodes count together is counted right by many at once")
class PressedWindowsTest {
    private static final int PEOPLE = 12;
    private static final int TIMES = 20;

    @Autowired
    private Callers callers;

    @Autowired
    private Windows windows;

    @Autowired
    private Readings readings;

    @Autowired
    private ReadingLimitsOnStage limits;

    @Autowired
    private Actors actors;

    @Autowired
    private JdbcClient db;

    @AfterEach
    void widen() {
        limits.widen();
    }

    @Test
    @DisplayName("a window: every one gets a number of its own, none is lost")
    void window() throws Exception {
        String who = UUID.randomUUID().toString();
        var numbers = Crowd.of(PEOPLE, TIMES, () -> windows.count("pressed", who, Duration.ofHours(1), 1));
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE * TIMES).boxed().toList());
        assertThat(windows.used("pressed", who, Duration.ofHours(1))).isEqualTo(PEOPLE * TIMES);
    }

    @Test
    @DisplayName("sheets of one account: exactly as many as an hour allows")
    void sheets() throws Exception {
        callers.nobody();
        var account = db.sql("select id from identity.account where username = 'insp-e2'")
                .query(UUID.class)
                .optional()
                .orElseGet(() -> db.sql("select id from identity.account where username = 'verifier'")
                        .query(UUID.class)
                        .single());
        var actor = actors.of(account).orElseThrow();
        int before = windows.used("exports", actor.reference(), Duration.ofHours(1));
        int allowed = 50;
        limits.narrow(before + allowed, 1_000_000, 1_000_000);
        var admitted = Crowd.of(PEOPLE, TIMES, () -> {
            try {
                readings.admitSheet(actor);
                return true;
            } catch (RefusedException tooMany) {
                return false;
            }
        });
        assertThat(Collections.frequency(admitted, true)).isEqualTo(allowed);
    }
}
