package shanyu.planner.siting.programme;

import java.util.Arrays;

/** What was done to {@link Amounts} since a mark, so that it can be undone in the other order. Nothing is kept without a mark. */
final class Journal {
    private enum Act {
        OPENED,
        CLOSED,
        SERVED,
        SHIFTED
    }

    private Act[] acts = new Act[256];
    /** A pair, or a site. */
    private int[] of = new int[256];
    /** People, or the room a site had when it closed. */
    private double[] by = new double[256];

    private int count;
    private int marks;

    int mark() {
        if (marks++ == 0) count = 0;
        return count;
    }

    void keep() {
        marks--;
    }

    void undo(int mark, Amounts amounts) {
        // What undoing does is not written down.
        int within = marks;
        marks = 0;
        for (int n = count - 1; n >= mark; n--) {
            switch (acts[n]) {
                case OPENED -> amounts.undoOpen(of[n]);
                case CLOSED -> amounts.undoClose(of[n], by[n]);
                case SERVED -> amounts.serve(of[n], -by[n]);
                case SHIFTED -> amounts.shift(of[n], -by[n]);
            }
        }
        count = mark;
        marks = within - 1;
    }

    void opened(int site) {
        note(Act.OPENED, site, 0);
    }

    void closed(int site, double room) {
        note(Act.CLOSED, site, room);
    }

    void served(int pair, double more) {
        note(Act.SERVED, pair, more);
    }

    void shifted(int pair, double more) {
        note(Act.SHIFTED, pair, more);
    }

    private void note(Act act, int its, double more) {
        if (marks == 0) return;
        if (count == of.length) {
            acts = Arrays.copyOf(acts, 2 * count);
            of = Arrays.copyOf(of, 2 * count);
            by = Arrays.copyOf(by, 2 * count);
        }
        acts[count] = act;
        of[count] = its;
        by[count++] = more;
    }
}
