package shanyu.disclosure.opendata;

import java.time.Instant;

/**
 * A file as it is offered.
 *
 * @param name e.g. {@code institutions.csv}
 * @param sha256 hex, of the content
 * @param madeAt when it was last made
 * @param changedAt when its content last became another
 */
public record OpenFile(String name, byte[] content, String sha256, Instant madeAt, Instant changedAt) {
    @Override
    public String toString() {
        return "OpenFile[" + name + ", " + sha256 + "]";
    }
}
