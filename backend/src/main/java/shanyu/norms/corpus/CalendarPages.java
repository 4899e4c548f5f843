package shanyu.norms.corpus;

import java.util.HashSet;
import java.util.List;
import shanyu.norms.HolidayYear;
import shanyu.norms.WorkingCalendar;

/** Reads {@code calendar/<year>.yaml}: one year's holiday notice. */
final class CalendarPages {
    private CalendarPages() {}

    static WorkingCalendar read(List<Page> pages, Sources sources) {
        var years = new HashSet<Integer>();
        return new WorkingCalendar(pages.stream()
                .map(page -> {
                    var year = year(page, sources);
                    if (!years.add(year.year())) throw page.fault("is a second page of the year", "Keep one.");
                    return year;
                })
                .toList());
    }

    private static HolidayYear year(Page page, Sources sources) {
        page.only("year", "notices", "status", "how_seen", "note", "holidays", "worked");
        var notices = page.each(
                "notices",
                notice -> new HolidayYear.Notice(
                        notice.only("number", "dated", "title").text("number"),
                        notice.date("dated"),
                        notice.text("title")));
        if (notices.isEmpty())
            throw page.fault("names no notice", "A year without a notice has no page: leave it out.");
        var holidays = page.each("holidays", CalendarPages::holiday);
        var worked = page.dates("worked");
        for (var day : worked) {
            boolean weekday = day.getDayOfWeek().getValue() < 6;
            boolean off =
                    holidays.stream().anyMatch(holiday -> !day.isBefore(holiday.from()) && !day.isAfter(holiday.to()));
            if (weekday || off)
                throw page.fault(day + " is worked anyway, or off", "`worked` lists Saturdays and Sundays only.");
        }
        return new HolidayYear(
                page.number("year"),
                notices,
                sources.status(page),
                page.text("how_seen"),
                page.textIf("note").orElse(null),
                holidays,
                worked);
    }

    private static HolidayYear.Holiday holiday(Page page) {
        page.only("zh", "en", "from", "to");
        var range = TextPages.range(page, page.date("from"), page.date("to"));
        return new HolidayYear.Holiday(page.text("zh"), page.text("en"), range.from(), page.date("to"));
    }
}
