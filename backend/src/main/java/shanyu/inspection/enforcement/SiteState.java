package shanyu.inspection.enforcement;

/** Where a suspected site stands: suspected → verified → guided to file, ordered to stop, or a case; ended at last. */
public sealed interface SiteState {
    /** Somebody saw it; nobody has looked yet. */
    record Suspected() implements SiteState {
        public Verified verify() {
            return new Verified();
        }

        public Ended dismiss() {
            return new Ended(Ending.NOT_CHILDCARE);
        }
    }

    /** Children under three are looked after there, and the register does not know it. */
    record Verified() implements SiteState, Actionable {
        public Guided guide() {
            return new Guided();
        }

        public Ordered order() {
            return new Ordered();
        }
    }

    /** Shown how to file, and looked at again. */
    record Guided() implements SiteState, Actionable {
        public Ended filed() {
            return new Ended(Ending.FILED);
        }

        public Ordered order() {
            return new Ordered();
        }
    }

    /** Ordered to stop, and looked at again. */
    record Ordered() implements SiteState, Actionable {
        public Ended ceased() {
            return new Ended(Ending.CEASED);
        }
    }

    /** A joint case deals with it. */
    record InCase() implements SiteState {
        public Ended caseClosed() {
            return new Ended(Ending.CASE_CLOSED);
        }
    }

    /** Over. */
    record Ended(Ending ending) implements SiteState {}

    /** The states from which a case may be opened. */
    sealed interface Actionable permits Verified, Guided, Ordered {
        default InCase prosecute() {
            return new InCase();
        }
    }

    /** How it ended. */
    enum Ending {
        NOT_CHILDCARE,
        FILED,
        CEASED,
        CASE_CLOSED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    default String code() {
        return switch (this) {
            case Suspected suspected -> "suspected";
            case Verified verified -> "verified";
            case Guided guided -> "guided";
            case Ordered ordered -> "ordered";
            case InCase inCase -> "in-case";
            case Ended ended -> "ended";
        };
    }

    static SiteState of(String code, @org.jspecify.annotations.Nullable String ending) {
        return switch (code) {
            case "suspected" -> new Suspected();
            case "verified" -> new Verified();
            case "guided" -> new Guided();
            case "ordered" -> new Ordered();
            case "in-case" -> new InCase();
            default ->
                new Ended(Ending.valueOf(String.valueOf(ending)
                        .toUpperCase(java.util.Locale.ROOT)
                        .replace('-', '_')));
        };
    }
}
