package shanyu.planner.command;

/** Says on a terminal how far a proof is; says nothing where nobody looks. */
final class Progress {
    private static final String CLEAR = "\r\033[K";

    private Progress() {}

    /** @param part from 0 to 1 */
    static void show(double part) {
        if (System.console() == null) return;
        if (part >= 1) System.err.print(CLEAR);
        else System.err.printf("%sproving … %.0f %% of the time", CLEAR, part * 100);
        System.err.flush();
    }
}
