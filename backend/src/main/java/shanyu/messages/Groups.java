package shanyu.messages;

import java.util.List;

/** The groups of messages a person may have sent outside, by the first part of {@link Telling#kind()}. */
public final class Groups {
    public static final List<String> ALL = List.of("matter", "deadline", "expiry", "paper", "closing");

    private Groups() {}
}
