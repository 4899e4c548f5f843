package shanyu.server.sealing;

/** Something under seal does not open: changed, moved to another place, or sealed with a key this house has not. */
public final class BrokenSeal extends RuntimeException {
    BrokenSeal(String place, Throwable cause) {
        super("what is sealed at " + place + " does not open", cause);
    }

    BrokenSeal(String message) {
        super(message);
    }
}
