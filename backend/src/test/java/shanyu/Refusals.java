package shanyu;

import shanyu.shared.Outcome;

/** What an outcome says, in a word that a test can compare. */
public final class Refusals {
    private Refusals() {}

    /** The reason of a refusal; {@code done} when it was done. */
    public static String refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> "done";
            case Outcome.Refused<?> refused -> refused.refusal().type();
        };
    }
}
