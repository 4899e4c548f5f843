package shanyu.inspection.visit;

/** By what right a visit is made: every one carries a plan code or the reason that triggered it (检查码, since 2025). */
public sealed interface Errand {
    /** Drawn in a round whose plan was filed. */
    record Plan(String code) implements Errand {}

    /**
     * Triggered by a complaint, an accident, a lead ….
     *
     * @param aboveCap why it is made although the institution's frequency cap was reached, empty when it was not
     */
    record Trigger(String reason, Ground ground, String aboveCap) implements Errand {
        public Trigger(String reason) {
            this(reason, Ground.OTHER, "");
        }
    }

    /** The code or the reason, as a list shows it. */
    default String text() {
        return switch (this) {
            case Plan plan -> plan.code();
            case Trigger trigger -> trigger.reason();
        };
    }
}
