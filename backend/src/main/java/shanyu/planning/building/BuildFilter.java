package shanyu.planning.building;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of building projects; each null means all.
 *
 * @param q part of name or address
 * @param state {@code open} not yet opened, {@code opened}, {@code dropped}, or {@code late} with a late step
 * @param asOf with the steps done by the end of that day
 */
public record BuildFilter(
        @Nullable @Size(max = 100) @Schema(example = "花木") String q,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town,

        @Nullable BuildKind kind,
        @Nullable BuildWork work,

        @Nullable @Pattern(regexp = "open|opened|dropped|late")
        String state,

        @Nullable LocalDate asOf) {}
