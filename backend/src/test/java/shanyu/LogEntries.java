package shanyu;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How many entries the log has, those still without a number among them; in one statement, for they are numbered meanwhile. */
public final class LogEntries {
    private LogEntries() {}

    /** Those of one action, e.g. {@code planning.plan.read}. */
    public static int of(JdbcClient db, String action) {
        return count(db, "body::jsonb ->> 'action' = :it", action);
    }

    /** Those whose text is like this, as SQL has it. */
    public static int like(JdbcClient db, String pattern) {
        return count(db, "body like :it", pattern);
    }

    private static int count(JdbcClient db, String where, String it) {
        return db.sql("""
                        select (select count(*) from evidence.pending where %1$s)
                             + (select count(*) from evidence.entry where %1$s)
                        """.formatted(where)).param("it", it).query(Integer.class).single();
    }
}
