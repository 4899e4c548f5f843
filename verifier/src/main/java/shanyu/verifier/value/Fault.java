package shanyu.verifier.value;

/**
 * The first thing found wrong.
 *
 * @param where the member, entry or line at fault, e.g. {@code manifest.strata[0].k} or {@code entry 777}
 * @param why one sentence without a full stop
 */
public record Fault(String where, String why) {
    /** The same fault as its surroundings name it, to be thrown. */
    public FaultException within(String path) {
        return new FaultException(where.isEmpty() ? path : path + "." + where, why);
    }

    @Override
    public String toString() {
        return where.isEmpty() ? why : where + ": " + why;
    }
}
