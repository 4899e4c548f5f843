package shanyu.planning.siting;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * How far one walks, and when.
 *
 * @param minutes of walking; 15 when null
 * @param speed kilometres an hour; 4 when null
 * @param asOf institutions and children as known at the end of that day; today when null
 */
public record WhatIfQuery(
        @Nullable @Min(1) @Max(60) @Schema(example = "15") Integer minutes,

        @Nullable @DecimalMin("1") @DecimalMax("7") @Schema(example = "4.0")
        BigDecimal speed,

        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate asOf) {
    private static final int MINUTES = 15;
    private static final BigDecimal SPEED = BigDecimal.valueOf(4);

    /** A walk on a day, with nothing left open. */
    record Walk(LocalDate day, int minutes, BigDecimal speed) {
        double metres() {
            return minutes * speed.doubleValue() * 1000 / 60;
        }
    }

    Walk walk(LocalDate today) {
        return new Walk(
                asOf == null ? today : asOf,
                minutes == null ? MINUTES : minutes,
                speed == null ? SPEED : speed.stripTrailingZeros());
    }
}
