package shanyu.verifier.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What came of a check: what was found right, in the order it was looked at, and the first thing wrong if any. */
public sealed interface Verdict {

    /** Everything holds. */
    record Holds(List<String> checked) implements Verdict {}

    /** Something is wrong; what stands in {@code checked} was right before it was met. */
    record Fails(List<String> checked, Fault fault) implements Verdict {}

    List<String> checked();

    default boolean valid() {
        return this instanceof Holds;
    }

    /** Runs checks that report each success in words and end at the first {@link FaultException}. */
    static Verdict of(Consumer<List<String>> checks) {
        List<String> checked = new ArrayList<>();
        try {
            checks.accept(checked);
            return new Holds(List.copyOf(checked));
        } catch (FaultException wrong) {
            return new Fails(List.copyOf(checked), wrong.fault());
        }
    }
}
