package shanyu.inspection.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Filters of the list of visits; each null means all.
 *
 * @param mine only those the caller is on the team of
 * @param date those whose window holds the day, and what is still being written
 * @param state a state; {@code due} for planned and begun, {@code done} for submitted and being corrected
 * @param month the month the window ends in
 * @param dueFrom last day of the window, from
 * @param dueTo last day of the window, to
 * @param asOf the state at the end of that day instead of now
 */
public record VisitFilter(
        @Nullable @Size(max = 100) @Schema(example = "花木") String q,
        @Nullable Boolean mine,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate date,

        @Nullable @Pattern(regexp = "planned|begun|submitted|correcting|lapsed|due|done")
        String state,

        @Nullable
        @Pattern(
                regexp =
                        "PASSED|RECTIFIED_ON_THE_SPOT|RECTIFY_BY_DEADLINE|ACTIVITY_STOPPED|REFERRED_FOR_PENALTY|AWAITS_DECISION")
        String outcome,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town,

        @Nullable UUID institution,
        @Nullable UUID round,

        @Nullable @Pattern(regexp = "20\\d{2}-(0[1-9]|1[0-2])") @Schema(example = "2026-09")
        String month,

        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate dueFrom,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate dueTo,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate asOf) {}
