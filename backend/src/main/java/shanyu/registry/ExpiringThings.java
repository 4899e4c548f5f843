package shanyu.registry;

import java.time.LocalDate;
import java.util.List;

/** A room that keeps things with a last day. Declared here, implemented by this room and by those above it. */
public interface ExpiringThings {
    /** Whatever has its last day on or before {@code day} and was not renewed, the past included. */
    List<Expiring> until(LocalDate day);
}
