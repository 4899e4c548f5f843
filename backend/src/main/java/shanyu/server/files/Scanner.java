package shanyu.server.files;

/** Looks through what people hand in for what harms whoever opens it. */
public interface Scanner {
    /** Waits for the verdict; a scanner that gives none is {@link Unanswered}, never clean. */
    Verdict scan(byte[] bytes);

    sealed interface Verdict permits Clean, Found, Unanswered {}

    record Clean() implements Verdict {}

    /** @param name what the scanner calls it, in letters of ours */
    record Found(String name) implements Verdict {}

    /** @param why for the administrator */
    record Unanswered(String why) implements Verdict {}
}
