package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import shanyu.norms.Judgement;

/**
 * What one rule says of a filing.
 *
 * @param rule slug of the rule, e.g. {@code class-size}
 */
@Schema(name = "Judged")
public record Judged(@Schema(example = "class-size") String rule, Judgement judgement) {}
