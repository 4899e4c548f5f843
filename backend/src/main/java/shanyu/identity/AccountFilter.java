package shanyu.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the accounts; each null means all.
 *
 * @param q part of a user name or an agency's name
 * @param role one held now
 * @param state {@code active}, {@code first} with a password somebody else chose, {@code disabled}
 */
public record AccountFilter(
        @Nullable @Size(max = 60) @Schema(example = "insp") String q,
        @Nullable Role role,
        @Nullable UUID agency,
        @Nullable @Pattern(regexp = "active|first|disabled") String state) {}
