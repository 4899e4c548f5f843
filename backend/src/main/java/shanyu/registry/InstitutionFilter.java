package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shanyu.norms.ProviderType;
import shanyu.norms.ServiceForm;

/**
 * Filters of the register; each null means all.
 *
 * @param q part of name, pinyin, pinyin initials, code, credit code or address
 * @param state a state of life, or {@code IN_SERVICE} for those that children may be in
 * @param risk class of supervision
 * @param papers {@code expired}: with a paper on the file that no longer stands
 * @param placed whether it has a place on the map
 * @param asOf the register as it was at the end of that day
 */
public record InstitutionFilter(
        @Nullable @Size(max = 100) @Schema(example = "hmcg") String q,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town,

        @Nullable ProviderType type,
        @Nullable ServiceForm form,

        @Nullable @Pattern(regexp = "PREPARING|OPERATING|CHANGING|SUSPENDED|RECTIFYING|CLOSED|IN_SERVICE")
        String state,

        @Nullable @Pattern(regexp = "[A-D]") @Schema(example = "B")
        String risk,

        @Nullable Boolean inclusive,
        @Nullable @Pattern(regexp = "expired") String papers,
        @Nullable Boolean placed,
        @Nullable LocalDate asOf) {}
