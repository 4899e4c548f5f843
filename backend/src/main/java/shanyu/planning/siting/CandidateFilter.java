package shanyu.planning.siting;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of candidates; each null means all.
 *
 * @param state {@code offered} or {@code withdrawn}
 */
public record CandidateFilter(
        @Nullable @Size(max = 100) @Schema(example = "文化活动中心")
        String q,

        @Nullable @Pattern(regexp = "kindergarten|community-centre|park|office-building|other")
        String kind,

        @Nullable @Pattern(regexp = "offered|withdrawn") String state,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town) {}
