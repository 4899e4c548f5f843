package shanyu.norms;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days off and days worked of one year, by the State Council's notice (国务院办公厅关于…部分节假日安排的通知).
 *
 * @param worked weekend days worked in exchange (调休)
 */
public record HolidayYear(
        int year,
        List<Notice> notices,
        NormStatus status,
        String howSeen,
        @Nullable String note,
        List<Holiday> holidays,
        List<LocalDate> worked) {

    /** The notice, and those that changed it. */
    @Schema(name = "HolidayNotice")
    public record Notice(String number, LocalDate dated, String title) {}

    /**
     * A stretch of days off.
     *
     * @param to its last day
     */
    @Schema(name = "Holiday")
    public record Holiday(String title, String titleEn, LocalDate from, LocalDate to) {}
}
