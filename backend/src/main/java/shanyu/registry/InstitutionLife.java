package shanyu.registry;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an institution stands in its life. What can be done next is a verb on the state; nothing else can. The rules that
 * bound a step ({@code registry.rules}) and the clocks it starts are asked for by {@link InstitutionLives}.
 */
public sealed interface InstitutionLife {
    /** The day it came to this. */
    LocalDate since();

    /** The word of this state in tables, filters and answers. */
    default String code() {
        return getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    /** Whether children may be in care there, so that it is visited. */
    default boolean isInService() {
        return this instanceof InService;
    }

    /** States in which children may be in care. */
    sealed interface InService extends InstitutionLife permits Operating, Changing, Rectifying {}

    /** States that end for good. */
    sealed interface Closable extends InstitutionLife permits Preparing, Operating, Changing, Suspended, Rectifying {
        default Closed close(LocalDate on, String reason) {
            return new Closed(on, reason);
        }
    }

    /** States from which it may rest. */
    sealed interface Suspendable extends InstitutionLife permits Operating, Rectifying {
        /** @param until the last day it means to rest; null when it does not say */
        default Suspended suspend(LocalDate on, @Nullable LocalDate until, String reason) {
            return new Suspended(on, until, reason);
        }
    }

    /** States in which it can be ordered to put something right. */
    sealed interface Orderable extends InstitutionLife permits Operating, Changing {
        default Rectifying order(LocalDate on, @Nullable LocalDate until, String reason) {
            return new Rectifying(on, until, reason);
        }
    }

    /** 筹备: registered somewhere, no receipt of filing yet. */
    record Preparing(LocalDate since) implements Closable {
        /** Opens with its receipt (registration and filing measures art. 9). */
        public Operating open(LocalDate on) {
            return new Operating(on);
        }
    }

    /** 运营: has its receipt and takes children. */
    record Operating(LocalDate since) implements InService, Closable, Suspendable, Orderable {
        /** What was filed is changing (art. 10). */
        public Changing change(LocalDate on) {
            return new Changing(on);
        }
    }

    /** 变更中: operating, while a change of what was filed is being filed. */
    record Changing(LocalDate since) implements InService, Closable, Orderable {
        /** The change is filed, or given up. */
        public Operating settle(LocalDate on) {
            return new Operating(on);
        }
    }

    /**
     * 暂停（歇业）.
     *
     * @param until the last day it said it would rest
     */
    record Suspended(LocalDate since, @Nullable LocalDate until, String reason) implements Closable {
        public Operating resume(LocalDate on) {
            return new Operating(on);
        }
    }

    /**
     * 整改: ordered to put something right before it goes on as before.
     *
     * @param until by when
     */
    record Rectifying(LocalDate since, @Nullable LocalDate until, String reason)
            implements InService, Closable, Suspendable {
        public Operating release(LocalDate on) {
            return new Operating(on);
        }
    }

    /** 终止: for good. */
    record Closed(LocalDate since, String reason) implements InstitutionLife {}
}
