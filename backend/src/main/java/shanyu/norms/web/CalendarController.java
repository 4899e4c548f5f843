package shanyu.norms.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.access.Does;
import shanyu.norms.HolidayYear;
import shanyu.norms.NormStatus;
import shanyu.norms.Norms;

/** The working-day calendar, year by year. */
@Tag(name = "norms")
@RestController
class CalendarController {
    private final Norms norms;

    CalendarController(Norms norms) {
        this.norms = norms;
    }

    @Schema(name = "CalendarYear")
    record Shown(
            @Schema(example = "2026") int year,

            @Schema(description = "the year's notice is not out: plain weekdays are counted, deadlines may move")
            boolean provisional,

            @Schema(example = "248", minimum = "0", maximum = "366")
            int workingDays,

            @Nullable NormStatus status,
            @Schema(maxLength = 500) @Nullable String howSeen,
            @Schema(maxLength = 500) @Nullable String note,
            @ArraySchema(maxItems = 5) List<HolidayYear.Notice> notices,
            @ArraySchema(maxItems = 20) List<HolidayYear.Holiday> holidays,

            @ArraySchema(maxItems = 30, schema = @Schema(example = "2026-02-14"))
            List<LocalDate> worked) {}

    @Operation(summary = "Days off and worked of a year, by the State Council's notice")
    @Does("norms.calendar.read")
    @GetMapping("/api/norms/calendar/{year}")
    Shown read(@Parameter(example = "2026") @PathVariable @Min(2000) @Max(2100) int year) {
        int days = norms.calendar().workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
        return norms.calendar()
                .year(year)
                .map(known -> new Shown(
                        year,
                        false,
                        days,
                        known.status(),
                        known.howSeen(),
                        known.note(),
                        known.notices(),
                        known.holidays(),
                        known.worked()))
                .orElseGet(() -> new Shown(year, true, days, null, null, null, List.of(), List.of(), List.of()));
    }
}
