package shanyu.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import shanyu.norms.ClassKind;
import shanyu.norms.ServiceForm;

/**
 * How far one walks, and to what.
 *
 * @param minutes of walking; 15 when null
 * @param speed kilometres an hour; 4 when null, which is the norms' 66.7 metres a minute
 * @param asOf institutions, children and network as known at the end of that day; today when null
 * @param form only institutions that offer it
 * @param kind only places in classes of this kind, and the children they are for
 * @param share those children in the hundred of all under three; the assumption's share when null
 */
public record CircleQuery(
        @Nullable @Min(1) @Max(60) @Schema(example = "15") Integer minutes,

        @Nullable @DecimalMin("1") @DecimalMax("7") @Schema(example = "4.0")
        BigDecimal speed,

        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate asOf,
        @Nullable ServiceForm form,
        @Nullable ClassKind kind,

        @Nullable @DecimalMin("0.1") @DecimalMax("100") @Digits(integer = 3, fraction = 1) @Schema(example = "33.3")
        BigDecimal share) {
    private static final int MINUTES = 15;
    private static final BigDecimal SPEED = BigDecimal.valueOf(4);

    /** Fifteen minutes' walk to any places. */
    public static CircleQuery usual(@Nullable LocalDate asOf) {
        return new CircleQuery(null, null, asOf, null, null, null);
    }

    CircleQuery filled(LocalDate today) {
        return new CircleQuery(
                minutes == null ? MINUTES : minutes,
                speed == null ? SPEED : speed,
                asOf == null ? today : asOf,
                form,
                kind,
                share);
    }

    /** Metres walked in that time; of a filled query. */
    double metres() {
        if (minutes == null || speed == null) throw new IllegalStateException("how far is not said");
        return minutes * speed.doubleValue() * 1000 / 60;
    }
}
