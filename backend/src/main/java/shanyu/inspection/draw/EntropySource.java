package shanyu.inspection.draw;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import shanyu.server.HouseClock;

/**
 * The public event whose outcome a round waits for: the draw a lottery holds on a day. Its number within the year is not
 * used, because pauses around holidays make it unforeseeable when the calendar is published.
 */
public record EntropySource(Lottery lottery, LocalDate day) {

    /** As manifests spell it, e.g. {@code ssq:2026-12-03}. */
    public String text() {
        return lottery.code() + ":" + day;
    }

    /** The source a text spells, empty when it spells none or the lottery is not held on that weekday. */
    public static Optional<EntropySource> read(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.length() != colon + 11) return Optional.empty();
        return Lottery.of(text.substring(0, colon)).flatMap(lottery -> {
            try {
                var day = LocalDate.parse(text.substring(colon + 1));
                return lottery.isDrawnOn(day.getDayOfWeek())
                        ? Optional.of(new EntropySource(lottery, day))
                        : Optional.empty();
            } catch (DateTimeException notADay) {
                return Optional.empty();
            }
        });
    }

    /** The first draw of a lottery on or after a day. */
    public static EntropySource onOrAfter(Lottery lottery, LocalDate day) {
        var at = day;
        while (!lottery.isDrawnOn(at.getDayOfWeek())) at = at.plusDays(1);
        return new EntropySource(lottery, at);
    }

    /** When the outcome comes to be. */
    public Instant time() {
        return day.atTime(lottery.time()).atZone(HouseClock.ZONE).toInstant();
    }
}
