package shanyu.verifier.value;

/**
 * The first thing found wrong.
 *
 * @param where the member, entry or line at fault, e.g. {@code manifest.strata[0].k} or {@code entry 777}
 * @param why one sentence without a full stop
 */
public record Fault(String where, String why) {
    @Override
    public String toString() {
        return where.isEmpty() ? why : where + ": " + why;
    }
}
