package shanyu.planner.files;

/** Something handed in cannot be planned with; the message names what, where, and what to change. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refused(String message) {
        super(message);
    }
}
