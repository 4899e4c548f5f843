package shanyu.inspection.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Filters of the list of institutions by whether they were visited.
 *
 * @param year the year counted; the current one when null
 * @param asOf as it stood at the end of that day
 */
public record CoverageFilter(
        @Nullable @Size(max = 100) @Schema(example = "花木") String q,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town,

        @Nullable Boolean visited,
        @Nullable @Min(2000) @Max(2200) Integer year,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate asOf) {}
