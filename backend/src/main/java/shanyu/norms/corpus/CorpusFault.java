package shanyu.norms.corpus;

/** The corpus does not fit together. Says in which file, at which value, what is wrong, and on a second line what to do. */
public final class CorpusFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CorpusFault(String file, String at, String wrong, String toDo) {
        super("norms/%s%s: %s%n  %s".formatted(file, at.isEmpty() ? "" : ", " + at, wrong, toDo));
    }
}
