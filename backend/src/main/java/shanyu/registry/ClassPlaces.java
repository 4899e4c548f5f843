package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import shanyu.norms.ClassKind;

/**
 * How many classes (班) and places (托位) of one kind.
 *
 * @param places in all classes of the kind together
 */
@Schema(name = "ClassPlaces")
public record ClassPlaces(
        @NotNull ClassKind kind,
        @Min(0) @Max(100) @Schema(example = "2") int classes,
        @Min(0) @Max(2000) @Schema(example = "40") int places) {}
