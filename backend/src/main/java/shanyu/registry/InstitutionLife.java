package shanyu.registry;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where an institution stands in its life. What can be done next is a verb on the state; nothing else can. */
public sealed interface InstitutionLife {
    /** The day it came to this. */
    LocalDate since();

    /** The word of this state in tables, filters and answers. */
    default String code() {
        return getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    /** Whether children may be in care there, so that it is visited. */
    default boolean isInService() {
        return this instanceof Operating || this instanceof Changing || this instanceof Rectifying;
    }

    /** 筹备: registered somewhere, no receipt of filing yet. */
    record Preparing(LocalDate since) implements InstitutionLife {}

    /** 运营: has its receipt and takes children. */
    record Operating(LocalDate since) implements InstitutionLife {}

    /** 变更中: operating, while a change of what was filed is being filed. */
    record Changing(LocalDate since) implements InstitutionLife {}

    /**
     * 暂停（歇业）.
     *
     * @param until the last day it said it would rest
     */
    record Suspended(LocalDate since, @Nullable LocalDate until, String reason) implements InstitutionLife {}

    /**
     * 整改: ordered to put something right before it goes on as before.
     *
     * @param until by when
     */
    record Rectifying(LocalDate since, @Nullable LocalDate until, String reason) implements InstitutionLife {}

    /** 终止: for good. */
    record Closed(LocalDate since, String reason) implements InstitutionLife {}
}
