package shanyu.norms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The Chinese working-day calendar: Monday to Friday, less the days off and plus the days worked of each year's notice
 * (调休). A year without a notice counts plain weekdays, and what is counted over it is provisional.
 */
public final class WorkingCalendar {
    /** Longer periods than this are not counted in working days by any rule; a larger number is a slip. */
    private static final int LONGEST = 2_000;

    private final Map<Integer, HolidayYear> years = new TreeMap<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    public WorkingCalendar(List<HolidayYear> noticed) {
        for (HolidayYear year : noticed) {
            years.put(year.year(), year);
            worked.addAll(year.worked());
            for (var holiday : year.holidays()) {
                holiday.from().datesUntil(holiday.to().plusDays(1)).forEach(off::add);
            }
        }
    }

    /** Whether the year's notice is known. */
    public boolean covers(int year) {
        return years.containsKey(year);
    }

    public Optional<HolidayYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    public List<HolidayYear> years() {
        return List.copyOf(years.values());
    }

    public boolean isWorkingDay(LocalDate day) {
        if (worked.contains(day)) return true;
        if (off.contains(day)) return false;
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * The n-th working day after a day; the day itself is not counted (行政处罚法 art. 85 counts such periods in working
     * days). For 0 it is the day itself if worked, else the next working day.
     */
    public DueDate plusWorkingDays(LocalDate day, int n) {
        if (n < 0 || n > LONGEST)
            throw new IllegalArgumentException("working days run from 0 to %d, not %d".formatted(LONGEST, n));
        if (n == 0) return firstWorkingDayFrom(day);
        boolean provisional = false;
        LocalDate at = day;
        for (int left = n; left > 0; ) {
            at = at.plusDays(1);
            provisional |= !covers(at.getYear());
            if (isWorkingDay(at)) left--;
        }
        return new DueDate(at, provisional);
    }

    /** The day itself if worked, else the next working day: where a period ends that would end on a day off. */
    public DueDate firstWorkingDayFrom(LocalDate day) {
        LocalDate at = day;
        boolean provisional = !covers(at.getYear());
        while (!isWorkingDay(at)) {
            at = at.plusDays(1);
            provisional |= !covers(at.getYear());
        }
        return new DueDate(at, provisional);
    }

    /** Working days after {@code from} up to and with {@code to}; 0 when {@code to} is not after {@code from}. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) return 0;
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
