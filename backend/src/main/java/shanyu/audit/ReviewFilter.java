package shanyu.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Which reviews. */
public record ReviewFilter(
        Review.@Nullable Kind kind,

        @Nullable
        @Pattern(regexp = "waiting|late|decided|unjustified")
        @Schema(description = "waiting, late, decided or unjustified", example = "waiting")
        String state) {}
