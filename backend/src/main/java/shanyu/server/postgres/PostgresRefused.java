package shanyu.server.postgres;

import org.jspecify.annotations.Nullable;

/** The database cannot serve, and a person has to do something: the message says what happened, the remedy what to try. */
public final class PostgresRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    public PostgresRefused(String message, String remedy) {
        this(message, remedy, null);
    }

    PostgresRefused(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** What to try, as one sentence. */
    public String remedy() {
        return remedy;
    }
}
