package shanyu.inspection.visit;

/** By what right a visit is made: every one carries a plan code or the reason that triggered it (检查码, since 2025). */
public sealed interface Errand {
    /** Drawn in a round whose plan was filed. */
    record Plan(String code) implements Errand {}

    /** Triggered by a complaint, an accident, a lead …. */
    record Trigger(String reason) implements Errand {}

    /** The code or the reason, as a list shows it. */
    default String text() {
        return switch (this) {
            case Plan(var code) -> code;
            case Trigger(var reason) -> reason;
        };
    }
}
