package shanyu.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a matter is about, as a reference only, and where that belongs.
 *
 * @param kind e.g. {@code filing}, {@code finding}, {@code visit}
 * @param id of the thing
 * @param name what a list shows
 * @param district nine-digit code
 * @param town nine-digit code, when it lies in one
 * @param institution when it is about one
 */
public record Subject(
        String kind,
        UUID id,
        String name,
        String district,
        @Nullable String town,
        @Nullable UUID institution) {}
