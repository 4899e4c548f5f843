package shanyu.planning.siting;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.shared.Refusal;
import shanyu.shared.Wgs84;

/**
 * One thing that would be different.
 *
 * @param point the institution moved, closed or resized; null where one is added
 * @param longitude and {@code latitude}: where it is added or moved to, WGS 84
 * @param places it would have, where it is added or resized
 */
@Schema(name = "PointChange")
public record PointChange(
        @NotNull Kind kind,
        @Nullable UUID point,

        @Nullable @DecimalMin("-180") @DecimalMax("180") @Schema(example = "121.5435")
        Double longitude,

        @Nullable @DecimalMin("-90") @DecimalMax("90") @Schema(example = "31.2104")
        Double latitude,

        @Nullable @Min(0) @Max(1_000) @Schema(example = "60")
        Integer places) {
    /** What happens to a point. */
    public enum Kind {
        ADD,
        MOVE,
        CLOSE,
        RESIZE
    }

    private static final String FORM =
            "move:<id>:<lon>:<lat>, size:<id>:<places>, close:<id> or add:<lon>:<lat>:<places>";

    boolean isPlaced() {
        return longitude != null && latitude != null;
    }

    /** Where it is added or moved to. */
    Wgs84 position() {
        if (longitude == null || latitude == null) throw new IllegalStateException(kind + " has no position");
        return new Wgs84(longitude, latitude);
    }

    int placesGiven() {
        if (places == null) throw new IllegalStateException(kind + " has no places");
        return places;
    }

    /**
     * As an address carries it: parts joined by colons, e.g. {@code move:<id>:121.5:31.2}.
     *
     * @throws shanyu.shared.RefusedException naming the change that cannot be read
     */
    static PointChange read(int n, String text) {
        try {
            var part = text.split(":", -1);
            var change = switch (part[0] + part.length) {
                case "move4" ->
                    new PointChange(
                            Kind.MOVE,
                            UUID.fromString(part[1]),
                            Double.valueOf(part[2]),
                            Double.valueOf(part[3]),
                            null);
                case "size3" ->
                    new PointChange(Kind.RESIZE, UUID.fromString(part[1]), null, null, Integer.valueOf(part[2]));
                case "close2" -> new PointChange(Kind.CLOSE, UUID.fromString(part[1]), null, null, null);
                case "add4" ->
                    new PointChange(
                            Kind.ADD, null, Double.valueOf(part[1]), Double.valueOf(part[2]), Integer.valueOf(part[3]));
                default -> throw new IllegalArgumentException("no such change");
            };
            if (change.isPlaced()) change.position();
            boolean isBounded = change.places == null || change.places >= 0 && change.places <= 1_000;
            if (isBounded) return change;
        } catch (IllegalArgumentException unreadable) {
            // Answered below, like a number of places that none can have.
        }
        throw new Refusal(
                        Refusal.Kind.RULE,
                        "field-refused",
                        java.util.Map.of("form", FORM),
                        java.util.List.of(new Refusal.Fault("change[%d]".formatted(n), text, "change-unreadable")))
                .asException();
    }
}
