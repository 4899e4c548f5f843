package shanyu.planning.siting;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Filters of the list of scenarios; each null means all. */
public record ScenarioFilter(
        @Nullable @Size(max = 100) @Schema(example = "新增") String q,

        @Nullable @Pattern(regexp = "draft|published|withdrawn")
        String state) {}
