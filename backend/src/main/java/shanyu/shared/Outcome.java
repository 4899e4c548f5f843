package shanyu.shared;

import java.util.function.Function;

/**
 * What came of something asked: it was done, or refused with a reason. A refusal is ordinary and therefore a value;
 * an exception is for what should not happen.
 */
public sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T> done -> new Done<>(change.apply(done.value));
            case Refused<T> refused -> new Refused<>(refused.refusal);
        };
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T> done -> next.apply(done.value);
            case Refused<T> refused -> new Refused<>(refused.refusal);
        };
    }

    /** The value, or the refusal thrown: for the edge of a request, where it becomes a problem document. */
    default T orThrow() {
        return switch (this) {
            case Done<T> done -> done.value;
            case Refused<T> refused -> throw refused.refusal.asException();
        };
    }
}
