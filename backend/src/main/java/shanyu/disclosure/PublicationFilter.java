package shanyu.disclosure;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of publications; each null means all.
 *
 * @param q part of the institution's name, its sound or its code
 * @param state {@code unfinished} is whatever waits, a correction or a first telling
 */
public record PublicationFilter(
        @Nullable @Size(max = 100) @Schema(example = "花木") String q,

        @Nullable @Pattern(regexp = "waiting|correction-waiting|unfinished|published|withdrawn")
        String state,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town,

        @Nullable UUID institution) {}
