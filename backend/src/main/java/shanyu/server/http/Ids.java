package shanyu.server.http;

import java.util.Optional;
import java.util.UUID;

/** Ids as paths carry them. */
public final class Ids {
    private static final int LENGTH = 36;

    private Ids() {}

    /** The id a text spells, empty when it spells none: a path that names no thing is simply not there. */
    public static Optional<UUID> read(String text) {
        if (text.length() != LENGTH) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
