package shanyu.server.opening;

import java.util.List;

/** A room with something to tell whoever started the house, such as the demonstration's accounts, offers a bean of this. */
@FunctionalInterface
public interface OpeningLines {
    /** Lines for a terminal, asked once the house serves. */
    List<String> lines();
}
