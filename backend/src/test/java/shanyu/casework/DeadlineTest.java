package shanyu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.HouseTest;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;

@HouseTest
@DisplayName("Deadlines run in the law's units on the State Council's calendar (调休)")
class DeadlineTest {
    @Autowired
    private Norms norms;

    @ParameterizedTest(name = "{0} + {1} {2} → {3}, provisional {4}")
    @CsvSource({
        // National Day 2026: off 1–7 October, worked on Sunday 20 September and Saturday 10 October
        "2026-09-18T09:00, 1, WORKING_DAYS, 2026-09-20, false",
        "2026-09-30T23:59, 1, WORKING_DAYS, 2026-10-08, false",
        "2026-10-09T09:00, 1, WORKING_DAYS, 2026-10-10, false",
        "2026-09-16T09:00, 7, CALENDAR_DAYS, 2026-09-23, false",
        "2026-09-16T09:00, 0, CALENDAR_DAYS, 2026-09-16, false",
        "2026-12-31T09:00, 5, WORKING_DAYS, 2027-01-07, true"
    })
    void aDayEndsAtMidnightInShanghai(String start, int amount, Deadline.Unit unit, String day, boolean provisional) {
        Instant from = LocalDateTime.parse(start).atZone(HouseClock.ZONE).toInstant();
        var deadline = Deadline.after(from, amount, unit, norms.calendar());
        var local = LocalDateTime.ofInstant(deadline.at(), HouseClock.ZONE);
        assertThat(local.toLocalDate()).hasToString(day);
        assertThat(local.toLocalTime()).hasToString("23:59:59.999999");
        assertThat(deadline.provisional()).isEqualTo(provisional);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"2, HOURS, 2026-09-16T03:00:00Z", "30, MINUTES, 2026-09-16T01:30:00Z"})
    void hoursAndMinutesRunThroughTheNight(int amount, Deadline.Unit unit, Instant due) {
        assertThat(Deadline.after(Instant.parse("2026-09-16T01:00:00Z"), amount, unit, norms.calendar())
                        .at())
                .isEqualTo(due);
    }
}
