package shanyu.norms;

/**
 * One rule of law as code. It reads no table and no clock: callers bring the facts and the norms of the day. Its article
 * is named by {@link Cites}.
 *
 * @param <T> the facts it judges
 */
@FunctionalInterface
public interface Rule<T> {
    Judgement judge(T facts, NormsInForce norms);
}
