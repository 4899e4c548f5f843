package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import shanyu.norms.DatedValue;
import shanyu.server.HouseClock;

/**
 * What is owed on a fine paid late: a share of it for each day, at most the fine itself (行政处罚法 art. 72). Computed and
 * shown; whether it is asked for is the department's decision.
 *
 * @param days whole days late
 * @param fen sum, fen, rounded down
 * @param perDay share a day, from the norms
 * @param source the article
 */
@Schema(name = "FineSurcharge")
public record Surcharge(long days, long fen, BigDecimal perDay, String source) {
    /** @param payUntil last moment in time */
    static Surcharge of(long fineFen, Instant payUntil, Instant now, DatedValue<BigDecimal> perDay) {
        var lastDay = LocalDate.ofInstant(payUntil, HouseClock.ZONE);
        long days = Math.max(
                0, java.time.temporal.ChronoUnit.DAYS.between(lastDay, LocalDate.ofInstant(now, HouseClock.ZONE)));
        long sum = perDay.value()
                .multiply(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(fineFen))
                .setScale(0, java.math.RoundingMode.DOWN)
                .longValueExact();
        return new Surcharge(
                days, Math.min(sum, fineFen), perDay.value(), perDay.basis().source());
    }
}
