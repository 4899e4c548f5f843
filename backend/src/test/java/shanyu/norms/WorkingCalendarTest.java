package shanyu.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shanyu.norms.Shipped.NORMS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The working-day calendar with 调休")
class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = NORMS.calendar();

    @ParameterizedTest(name = "{0} is worked: {1} ({2})")
    @CsvSource({
        "2019-04-28, true, Sunday worked for Labour Day by the second notice of the year",
        "2019-05-02, false, day off added by that notice",
        "2020-01-31, false, Spring Festival as extended",
        "2020-02-01, false, first set as worked then made a day off",
        "2020-02-02, false, last day of the extension",
        "2020-02-03, true, work begins again",
        "2022-12-31, false, New Year 2023 begins in the year before",
        "2023-01-02, false, Monday of that New Year",
        "2024-02-03, false, an ordinary Saturday",
        "2024-02-04, true, Sunday worked for Spring Festival",
        "2024-02-09, true, eve of 2024: only encouraged to rest",
        "2024-02-10, false, Spring Festival",
        "2024-10-12, true, Saturday worked for National Day",
        "2025-01-26, true, Sunday worked for Spring Festival",
        "2025-01-28, false, eve of 2025: off since the measures of 2024",
        "2025-10-08, false, eighth day of National Day with Mid-Autumn",
        "2026-01-04, true, Sunday worked for New Year",
        "2026-02-14, true, Saturday worked for Spring Festival",
        "2026-02-15, false, first of nine days",
        "2026-02-23, false, ninth day",
        "2026-02-24, true, work begins again",
        "2026-02-28, true, Saturday worked for Spring Festival",
        "2026-05-09, true, Saturday worked for Labour Day",
        "2026-09-20, true, Sunday worked for National Day",
        "2026-10-10, true, Saturday worked for National Day",
        "2026-11-25, true, an ordinary Wednesday"
    })
    void knowsTheDay(LocalDate day, boolean worked, String why) {
        assertThat(CALENDAR.isWorkingDay(day)).as(why).isEqualTo(worked);
    }

    @ParameterizedTest(name = "{0} + {1} working days = {2}, provisional {3}")
    @CsvSource({
        "2026-11-25, 5, 2026-12-02, false", // Wednesday to Wednesday: one weekend
        "2026-11-27, 1, 2026-11-30, false", // over a weekend
        "2026-09-18, 1, 2026-09-20, false", // the Sunday is worked
        "2026-09-30, 1, 2026-10-08, false", // over National Day
        "2026-09-30, 3, 2026-10-10, false", // the third day is a worked Saturday
        "2026-02-13, 1, 2026-02-14, false",
        "2026-02-14, 1, 2026-02-24, false", // over the nine days of Spring Festival
        "2026-02-14, 20, 2026-03-20, false", // publication within 20 working days, with one worked Saturday
        "2026-12-31, 0, 2026-12-31, false",
        "2026-12-31, 1, 2027-01-01, true", // no notice for 2027 yet: a plain Friday
        "2026-12-24, 5, 2026-12-31, false",
        "2026-12-24, 6, 2027-01-01, true",
        "2027-03-01, 5, 2027-03-08, true",
        "2026-11-28, 0, 2026-11-30, false" // a Saturday moves to Monday
    })
    void counts(LocalDate from, int days, LocalDate due, boolean provisional) {
        assertThat(CALENDAR.plusWorkingDays(from, days)).isEqualTo(new DueDate(due, provisional));
        if (days > 0) assertThat(CALENDAR.workingDaysBetween(from, due)).isEqualTo(days);
    }

    @Test
    void aPeriodThatEndsOnADayOffEndsOnTheNextWorkedDay() {
        assertThat(CALENDAR.firstWorkingDayFrom(LocalDate.of(2026, 10, 3)))
                .isEqualTo(new DueDate(LocalDate.of(2026, 10, 8), false));
        assertThat(CALENDAR.firstWorkingDayFrom(LocalDate.of(2027, 1, 2)))
                .isEqualTo(new DueDate(LocalDate.of(2027, 1, 4), true));
    }

    @Test
    @DisplayName("days off and days worked are those of the notice; a day off over the year's end may still move")
    void readsTheNotice() {
        var year = new HolidayYear(
                2024,
                java.util.List.of(),
                NormStatus.FOUND,
                "",
                null,
                java.util.List.of(new HolidayYear.Holiday(
                        "元旦", "New Year", LocalDate.of(2024, 12, 30), LocalDate.of(2024, 12, 31))),
                java.util.List.of(LocalDate.of(2024, 12, 28)));
        var calendar = new WorkingCalendar(java.util.List.of(year));
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 12, 28))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 12, 30))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(calendar.firstWorkingDayFrom(LocalDate.of(2024, 12, 30)))
                .as("the next worked day lies in a year without a notice")
                .isEqualTo(new DueDate(LocalDate.of(2025, 1, 1), true));
        assertThat(calendar.year(2025)).isEmpty();
        assertThat(calendar.years()).containsExactly(year);
    }

    @Test
    void refusesNonsense() {
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 1, 1), 2_000).provisional())
                .isTrue();
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.of(2026, 1, 1), 2_001))
                .hasMessage("working days run from 0 to 2000, not 2001");
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.of(2026, 1, 1), -1))
                .hasMessageContaining("0 to 2000");
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 2)))
                .isZero();
    }

    @ParameterizedTest(name = "{0}: {1} working days")
    @CsvSource({"2019, 250", "2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void daysOfAYear(int year, int days) {
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(days);
        assertThat(CALENDAR.year(year).orElseThrow().status()).isEqualTo(NormStatus.FOUND);
    }

    @Test
    @DisplayName("agrees on every day of 2019–2026 with the npm package chinese-days 1.5.7 (MIT)")
    void agreesWithAnIndependentSource() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (String line :
                extraction().lines().filter(line -> !line.startsWith("#")).toList()) {
            (line.charAt(11) == 'W' ? worked : off).add(LocalDate.parse(line.substring(0, 10)));
        }
        assertThat(off).hasSize(236);
        assertThat(worked).hasSize(52);
        LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> {
            boolean weekday = day.getDayOfWeek().getValue() < 6;
            boolean theirs = worked.contains(day) || (weekday && !off.contains(day));
            assertThat(CALENDAR.isWorkingDay(day)).as(day.toString()).isEqualTo(theirs);
        });
    }

    private static String extraction() {
        try (var file = WorkingCalendarTest.class.getResourceAsStream("chinese-days-2019-2026.txt")) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
