package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper with what is printed on it.
 *
 * @param kind id of a paper of the filing routes, e.g. {@code FIRE_SAFETY_PROOF}
 * @param paper id of the paper handed in before
 * @param number as printed, empty when it has none
 * @param issuer who issued it
 * @param validFrom and {@code validUntil}: the days printed on it
 */
@Schema(name = "AttachedPaper")
public record AttachedPaper(
        @NotBlank @Pattern(regexp = "[A-Z_]{3,40}") @Schema(example = "FIRE_SAFETY_PROOF")
        String kind,

        @NotNull UUID paper,

        @NotNull @Size(max = 60) @Schema(example = "沪浦消安检字〔2026〕第0012号")
        String number,

        @NotNull @Size(max = 100) @Schema(example = "浦东新区消防救援支队")
        String issuer,

        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
