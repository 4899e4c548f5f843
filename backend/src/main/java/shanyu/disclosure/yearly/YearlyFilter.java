package shanyu.disclosure.yearly;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Filters of the list of the newest period; each null means all. */
public record YearlyFilter(
        @Nullable @Size(max = 100) @Schema(example = "花木") String q,

        @Nullable @Pattern(regexp = "none|draft|submitted|published|late")
        String state,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town) {}
