package shanyu.inspection.draw;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round as the offices see it that run it or watch over it: how its numbers came about, how its visits get on, and what
 * the caller may do now. Who was drawn is not here either: it shows in the visits, to those who make them.
 *
 * @param plan as committed; worked out anew while the round is planned
 * @param visits absent before the draw
 */
@Schema(name = "RoundDesk")
public record RoundDesk(
        PlanShown plan, @Nullable Progress visits, Instant commitBefore, List<Verb> verbs, int version) {

    /**
     * How far the visits have come.
     *
     * @param open ordered and not yet submitted
     */
    @Schema(name = "RoundProgress")
    public record Progress(int ordered, int done, int open, int lapsed) {}

    /**
     * A verb of the round.
     *
     * @param why slug of the reason when it cannot be done now
     */
    @Schema(name = "RoundVerb")
    public record Verb(
            @Schema(
                    allowableValues = {
                        "commit",
                        "die",
                        "enter",
                        "confirm",
                        "dispute",
                        "draw",
                        "stall",
                        "supplement",
                        "substitute",
                        "disclose"
                    })
            String verb,

            boolean allowed,
            @Nullable String why) {}
}
