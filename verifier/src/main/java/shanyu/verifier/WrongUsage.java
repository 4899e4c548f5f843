package shanyu.verifier;

/** The command line cannot be understood; the message says why, the usage follows it. */
final class WrongUsage extends Exception {
    private static final long serialVersionUID = 1L;

    WrongUsage(String why) {
        super(why);
    }
}
