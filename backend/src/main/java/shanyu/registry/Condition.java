package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shanyu.norms.Basis;

/**
 * One line of the notice of basic conditions, as the norms had it on the day.
 *
 * @param name of the value in the corpus, e.g. {@code class-size}
 * @param member what it holds for, e.g. {@code INFANT}; null when for all
 * @param op how a fact is compared with it, e.g. {@code <=}
 */
@Schema(name = "BasicCondition")
public record Condition(
        @Schema(example = "class-size") String name,
        @Schema(example = "班额上限") String title,
        @Schema(example = "Children in a class") String titleEn,
        @Nullable @Schema(example = "INFANT") String member,
        @Schema(example = "<=") String op,
        @Schema(example = "10") String value,
        @Schema(example = "人") String unit,
        Basis basis) {}
